import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { auditFields } from './fields.ts'
import { planMoves } from './planMoves.ts'
import { type AuditState, auditStates } from './states.ts'
import { type AuditFacts, auditRelations } from './team.ts'
import { workMoves } from './workMoves.ts'

const planned = [
  'kind',
  'programme',
  'objectives',
  'scope',
  'criteria',
  'ownCriteria',
  'method',
  'site',
  'systems',
  'startsOn',
  'endsOn',
  'team',
  'externals',
  'auditees',
  'interviews',
  'visits',
  'observations',
  'grades',
] as const

/** One audit, of any kind, from a day in the calendar to its last finding (brief §3.3). Checklist and sample are tables of their own. */
export const audit = recordType({
  name: 'audit',
  plural: 'audits',
  prefix: 'AUD',
  label: { en: 'Audit', de: 'Audit' },
  pluralLabel: { en: 'Audits', de: 'Audits' },
  topics: ['internalAudit'],
  fields: auditFields,
  states: auditStates,
  initial: 'planned',
  numberedBy: 'planned',
  captures: ['title', 'owner', ...planned],
  relations: auditRelations,
  editableBy: ['owner', 'lead', 'teamMember', 'aimsManager', 'internalAuditor'],
  moves: { ...planMoves, ...workMoves },
  mayEdit: notEditable,
  derive: ({ state, startsOn, agreedStart, endsOn }) => ({
    status: statusOf(state as AuditState),
    due: dueOf(state as AuditState, { start: agreedStart ?? startsOn, end: endsOn }),
  }),
})

/** What may be filled in when; what was announced changes by a move, with its reason. */
const open: Partial<Record<AuditState, readonly string[]>> = {
  announced: ['interviews', 'visits', 'observations', 'sampleWaived', 'distribution'],
  prepared: ['interviews', 'visits', 'observations', 'distribution'],
  inProgress: ['interviews', 'visits', 'observations', 'distribution', 'obstacles'],
  reporting: ['interviews', 'distribution', 'obstacles', 'conformity', 'effectiveness', 'auditeeFeedback'],
  reported: ['auditeeFeedback'],
  followUp: ['auditeeFeedback'],
}

function notEditable({ before, record }: AuditFacts, changed: readonly string[]) {
  const state = before.state as AuditState
  if (state === 'planned') {
    const isMoved = changed.includes('startsOn') && before.startsOn !== null
    return unmet(
      isMoved && refuse('changed_by_move', { field: 'startsOn' }),
      record.startsOn &&
        record.endsOn &&
        record.endsOn < record.startsOn &&
        refuse('audit_ends_before', { field: 'endsOn' }),
    )
  }
  const may = ['title', 'owner', ...(open[state] ?? [])]
  return changed.filter((field) => !may.includes(field)).map((field) => refuse('audit_announced', { field }))
}

function statusOf(state: AuditState): string {
  if (state === 'cancelled') return 'cancelled'
  if (state === 'closed') return 'completed'
  return ['planned', 'announced', 'prepared'].includes(state) ? 'planned' : 'inProgress'
}

/** Until it begins the clock runs to the agreed day, so that an approved deferral is not overdue; then to its end. */
function dueOf(state: AuditState, { start, end }: { start: string | null; end: string | null }): string | null {
  if (['planned', 'announced', 'prepared'].includes(state)) return start
  return ['inProgress', 'reporting'].includes(state) ? end : null
}
