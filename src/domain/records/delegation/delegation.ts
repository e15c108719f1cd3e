import { actorId, type Facts } from '#domain/kernel/facts.ts'
import type { Fields, Values } from '#domain/kernel/field.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { captureFields } from '../improvement/captureFields.ts'
import { delegationStates } from './states.ts'

const delegationFields = {
  person: { kind: 'person', label: { en: 'Who may decide', de: 'Wer entscheiden darf' } },
  areas: {
    kind: 'choices',
    options: captureFields.category.options,
    label: { en: 'In these areas', de: 'In diesen Bereichen' },
    help: { en: 'Empty: in every area.', de: 'Leer: in jedem Bereich.' },
  },
  costLimit: {
    kind: 'number',
    min: 0,
    max: 1000000000,
    label: { en: 'Up to a cost of', de: 'Bis zu Kosten von' },
    help: {
      en: 'Own improvements up to it begin without anyone else approving the plan.',
      de: 'Eigene Verbesserungen bis dahin beginnen, ohne dass jemand den Plan genehmigt.',
    },
  },
  startsOn: { kind: 'day', label: { en: 'From', de: 'Ab' } },
  endsOn: { kind: 'day', label: { en: 'Until', de: 'Bis' } },
  why: { kind: 'text', label: { en: 'Why', de: 'Warum' } },
  grantedBy: { kind: 'person', system: true, label: { en: 'Granted by', de: 'Erteilt von' } },
  grantedAt: { kind: 'instant', system: true, label: { en: 'Granted', de: 'Erteilt' } },
} as const satisfies Fields

export type Delegation = Values<typeof delegationFields>

const said = ['person', 'areas', 'costLimit', 'startsOn', 'endsOn', 'why'] as const
const granting = ['topManagement', 'aimsManager'] as const

/** Authority to improve one's own area up to a limit, without asking (C-140). Who grants it is somebody else. */
export const delegation = recordType({
  name: 'delegation',
  plural: 'delegations',
  prefix: 'DLG',
  label: { en: 'Delegated authority', de: 'Übertragene Befugnis' },
  pluralLabel: { en: 'Delegated authority', de: 'Übertragene Befugnisse' },
  topics: ['leadership', 'roles'],
  fields: delegationFields,
  states: delegationStates,
  initial: 'proposed',
  numberedBy: 'proposed',
  captures: ['title', ...said],
  relations: {},
  editableBy: [...granting, 'improvementCoordinator'],
  moves: {
    grant: {
      label: { en: 'Grant', de: 'Erteilen' },
      from: ['proposed'],
      to: 'granted',
      by: [...granting],
      asks: [...said],
      guard: ({ record, actor, today }: Facts<Delegation>) =>
        unmet(
          !record.person && refuse('delegation_person_missing', { field: 'person' }),
          record.person !== null && record.person === actorId(actor) && refuse('delegation_own', { field: 'person' }),
          record.costLimit === null && refuse('delegation_limit_missing', { field: 'costLimit' }),
          (!record.startsOn || !record.endsOn) && refuse('delegation_days_missing', { field: 'startsOn' }),
          record.endsOn !== null && record.endsOn < today && refuse('delegation_over', { field: 'endsOn' }),
          record.startsOn !== null &&
            record.endsOn !== null &&
            record.endsOn < record.startsOn &&
            refuse('days_out_of_order', { field: 'endsOn' }),
        ),
      effect: ({ actor, now }) => ({ grantedBy: actorId(actor), grantedAt: now }),
    },
    revoke: {
      label: { en: 'Revoke', de: 'Widerrufen' },
      from: ['proposed', 'granted'],
      to: 'revoked',
      by: [...granting],
      reason: 'required',
    },
  },
  mayEdit: ({ before }) => unmet(before.state !== 'proposed' && refuse('delegation_granted')),
  derive: ({ state, endsOn }) => ({
    status: { proposed: 'planned', granted: 'inProgress' }[state] ?? 'completed',
    due: state === 'granted' ? endsOn : null,
  }),
})
