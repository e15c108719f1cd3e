import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { staleFrom } from './accreditation.ts'
import { accreditationFields, type CertificationBody, certificationBodyFields } from './fields.ts'
import { certificationBodyStates } from './states.ts'

type BodyFacts = Facts<CertificationBody>

const told = ['description', 'website', 'contact', 'languages', 'coverage', 'firms', 'engagements'] as const
const lookedUp = Object.keys(accreditationFields) as (keyof typeof accreditationFields)[]
const keepers = ['certificationManager', 'aimsManager'] as const

/** A certification body, known; its accreditation looked up, and looked up again every year (C-232, C-341). */
export const certificationBody = recordType({
  name: 'certificationBody',
  plural: 'certification-bodies',
  prefix: 'CBY',
  label: { en: 'Certification body', de: 'Zertifizierungsstelle' },
  pluralLabel: { en: 'Certification bodies', de: 'Zertifizierungsstellen' },
  topics: [],
  fields: certificationBodyFields,
  states: certificationBodyStates,
  initial: 'known',
  numberedBy: 'known',
  captures: ['title', 'owner', ...told],
  relations: {},
  editableBy: [...keepers, 'topManagement'],
  moves: {
    lookUp: {
      label: { en: 'Look up the accreditation', de: 'Akkreditierung nachsehen' },
      from: ['known', 'lookedUp'],
      to: 'lookedUp',
      by: keepers,
      asks: lookedUp,
      guard: notLookedUp,
      effect: lookedUpOnceMore,
    },
    retire: {
      label: { en: 'Strike off the list', de: 'Von der Liste nehmen' },
      from: ['known', 'lookedUp'],
      to: 'retired',
      by: keepers,
      reason: 'required',
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      before.state === 'retired' && refuse('body_retired'),
      ...lookedUp.map((field) => changed.includes(field) && refuse('changed_by_move', { field })),
    ),
  derive: ({ state, checkedOn }) => ({
    status: { known: 'planned', lookedUp: 'inProgress' }[state] ?? 'completed',
    due: state === 'lookedUp' && checkedOn ? staleFrom(checkedOn) : null,
  }),
})

/** What was found, where and when; who is accredited says by whom and for what. */
function notLookedUp({ record, today }: BodyFacts): readonly Refusal[] {
  const isAccredited = record.accredited === 'yes'
  return unmet(
    !record.accredited && refuse('accredited_unsaid', { field: 'accredited' }),
    isAccredited && !record.accreditedBy?.trim() && refuse('accreditation_body_missing', { field: 'accreditedBy' }),
    isAccredited && record.accreditedFor.length === 0 && refuse('accredited_for_missing', { field: 'accreditedFor' }),
    isAccredited && !record.recognition && refuse('recognition_unsaid', { field: 'recognition' }),
    !record.checkedOn && refuse('looked_up_day_missing', { field: 'checkedOn' }),
    record.checkedOn !== null && record.checkedOn > today && refuse('looked_up_ahead', { field: 'checkedOn' }),
    !record.checkedAt?.trim() && refuse('looked_up_where_missing', { field: 'checkedAt' }),
  )
}

function lookedUpOnceMore({ record, before, actor }: BodyFacts): Partial<CertificationBody> {
  const { accredited, accreditedBy, accreditedFor, recognition, checkedOn, checkedAt } = record
  const look = { accredited, accreditedBy, accreditedFor, recognition, on: checkedOn, source: checkedAt }
  return { checks: [...before.checks, { id: '', by: actorId(actor), ...look }] }
}
