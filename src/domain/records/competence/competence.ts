import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { type Competence, competenceFields } from './fields.ts'
import { competenceStates } from './states.ts'

type CompetenceFacts = Facts<Competence>

const said = [
  'need',
  'way',
  'provider',
  'material',
  'hours',
  'mandatory',
  'withinDays',
  'validMonths',
  'effectivenessBy',
  'requirements',
] as const
const deciders = ['aimsManager', 'documentOwner', 'processOwner', 'topManagement'] as const

/** A competence a role needs (brief §3.9, C-345). While it is required, whoever takes the role is assigned its training. */
export const competence = recordType({
  name: 'competence',
  plural: 'competences',
  prefix: 'CMP',
  label: { en: 'Competence', de: 'Kompetenz' },
  pluralLabel: { en: 'Competences', de: 'Kompetenzen' },
  topics: ['documentedInformation'],
  fields: competenceFields,
  states: competenceStates,
  initial: 'draft',
  numberedBy: 'draft',
  captures: ['title', 'owner', 'forRole', ...said],
  relations: { owner: (facts: CompetenceFacts) => isWriting(facts.actor, facts.before.owner) },
  editableBy: ['owner', ...deciders],
  moves: {
    enact: {
      label: { en: 'Require it', de: 'Fordern' },
      from: ['draft'],
      to: 'required',
      by: [...deciders],
      asks: ['forRole', ...said],
      guard: unstated,
      effect: ({ actor, now }) => ({ enactedAt: now, enactedBy: actorId(actor) }),
    },
    revise: {
      label: { en: 'Revise', de: 'Überarbeiten' },
      from: ['required'],
      by: ['owner', ...deciders],
      asks: [...said],
      reason: 'required',
      guard: unstated,
    },
    retrain: {
      label: { en: 'Have everyone do it again', de: 'Alle erneut schulen' },
      from: ['required'],
      by: ['owner', ...deciders],
      reason: 'required',
    },
    retire: {
      label: { en: 'Require it no longer', de: 'Nicht mehr fordern' },
      from: ['required', 'draft'],
      to: 'retired',
      by: [...deciders],
      reason: 'required',
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      before.state === 'retired' && refuse('record_at_rest'),
      before.state === 'required' && changed.some((field) => field !== 'owner') && refuse('competence_required'),
    ),
  derive: ({ state }) => ({
    status: { draft: 'planned', required: 'inProgress' }[state] ?? 'completed',
    due: null,
  }),
})

function unstated({ record }: CompetenceFacts): readonly Refusal[] {
  return unmet(
    !record.forRole && refuse('competence_role_missing', { field: 'forRole' }),
    !record.need?.trim() && refuse('competence_need_missing', { field: 'need' }),
    !record.way && refuse('competence_way_missing', { field: 'way' }),
    !record.effectivenessBy && refuse('effect_method_missing', { field: 'effectivenessBy' }),
  )
}
