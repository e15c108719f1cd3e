import { actorId } from '#domain/kernel/facts.ts'
import type { Move } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { auditFields } from './fields.ts'
import { isOurs } from './kinds.ts'
import type { AuditRelation, AuditState } from './states.ts'
import { type AuditFacts, independenceRefusals, teamRefusals } from './team.ts'

type AuditMove = Move<typeof auditFields, AuditState, AuditRelation>

const plan = [
  'objectives',
  'scope',
  'criteria',
  'ownCriteria',
  'method',
  'site',
  'systems',
  'team',
  'externals',
  'auditees',
  'grades',
] as const

/** From a day in the calendar to an audit that can begin. */
export const planMoves = {
  announce: {
    label: { en: 'Announce', de: 'Ankündigen' },
    from: ['planned'],
    to: 'announced',
    by: ['lead', 'owner', 'aimsManager'],
    asks: ['kind', ...plan, 'startsOn', 'endsOn'],
    needs: ['auditors', 'activePeople'],
    guard: (facts) => [...notPlanned(facts), ...teamRefusals(facts)],
    effect: ({ now, before, record }) => ({ announcedAt: now, agreedStart: before.agreedStart ?? record.startsOn }),
  },
  prepare: {
    label: { en: 'Finish the preparation', de: 'Vorbereitung abschließen' },
    from: ['announced'],
    to: 'prepared',
    by: ['lead', 'owner', 'recorder'],
    asks: ['interviews', 'sampleWaived'],
    needs: ['auditors', 'auditWork'],
    guard: (facts) => [...notPrepared(facts), ...independenceRefusals(facts)],
  },
  replan: {
    label: { en: 'Change the plan', de: 'Plan ändern' },
    from: ['announced', 'prepared', 'inProgress'],
    by: ['lead', 'owner', 'aimsManager'],
    asks: [...plan, 'interviews'],
    needs: ['auditors', 'activePeople'],
    reason: 'required',
    guard: (facts) => [...notPlanned(facts), ...teamRefusals(facts)],
  },
  reschedule: {
    label: { en: 'Move to other days', de: 'Auf andere Tage legen' },
    from: ['planned', 'announced', 'prepared'],
    by: ['lead', 'owner', 'aimsManager'],
    asks: ['startsOn', 'endsOn'],
    reason: 'required',
    guard: movedRefusals,
    effect: ({ before, record }) => ({ agreedStart: before.agreedStart ?? before.startsOn ?? record.startsOn }),
  },
  defer: {
    label: { en: 'Approve a later day', de: 'Späteren Termin genehmigen' },
    from: ['planned', 'announced', 'prepared'],
    by: ['aimsManager', 'topManagement'],
    asks: ['startsOn', 'endsOn'],
    reason: 'required',
    guard: (facts) => [
      ...movedRefusals(facts),
      ...unmet(
        [facts.before.owner, ...facts.before.team.map(({ person }) => person)].includes(actorId(facts.actor)) &&
          refuse('audit_own_deferral'),
      ),
    ],
    effect: ({ actor, record, reason }) => ({
      agreedStart: record.startsOn,
      deferredBy: actorId(actor),
      deferReason: reason,
    }),
  },
  cancel: {
    label: { en: 'Call off', de: 'Absagen' },
    from: ['planned', 'announced', 'prepared', 'inProgress'],
    to: 'cancelled',
    by: ['owner', 'aimsManager', 'topManagement'],
    reason: 'required',
  },
} as const satisfies Readonly<Record<string, AuditMove>>

/** Objectives, scope, criteria, method, days and people: what an audit is announced with (brief §3.3). */
function notPlanned({ record, answers }: AuditFacts): readonly Refusal[] {
  const { startsOn, endsOn, team, auditees } = record
  return unmet(
    !record.kind && refuse('audit_kind_missing', { field: 'kind' }),
    !record.objectives?.trim() && refuse('audit_objectives_missing', { field: 'objectives' }),
    !record.scope?.trim() && refuse('audit_scope_missing', { field: 'scope' }),
    record.criteria.length === 0 &&
      !record.ownCriteria?.trim() &&
      refuse('audit_criteria_missing', { field: 'criteria' }),
    !record.method && refuse('audit_method_missing', { field: 'method' }),
    (!startsOn || !endsOn) && refuse('audit_days_missing', { field: 'startsOn' }),
    startsOn && endsOn && endsOn < startsOn && refuse('audit_ends_before', { field: 'endsOn' }),
    isOurs(record.kind) && auditees.length === 0 && refuse('auditee_missing', { field: 'auditees' }),
    ...team.map(
      ({ person }, at) =>
        person !== null &&
        !answers.activePeople.has(person) &&
        refuse('owner_not_active', { field: `team/${at}/person` }),
    ),
  )
}

/** A checklist that asks for every criterion, a sample, interviews across the levels. Where others audit us, these are theirs. */
function notPrepared({ record, answers }: AuditFacts): readonly Refusal[] {
  if (!isOurs(record.kind)) return []
  const { requirements, samples, population } = answers.auditWork
  const unasked = record.criteria.filter((each) => !requirements.includes(each))
  const levels = new Set(record.interviews.map(({ level }) => level))
  return unmet(
    (unasked.length > 0 || (record.criteria.length === 0 && requirements.length === 0)) &&
      refuse('checklist_incomplete', { values: { count: Math.max(1, unasked.length) } }),
    population > 0 &&
      samples === 0 &&
      !record.sampleWaived?.trim() &&
      refuse('sample_missing', { field: 'sampleWaived' }),
    levels.size < 3 && refuse('interview_levels_missing', { field: 'interviews' }),
  )
}

function movedRefusals({ record, before, today }: AuditFacts): readonly Refusal[] {
  const { startsOn, endsOn } = record
  return unmet(
    (!startsOn || startsOn === before.startsOn) && refuse('audit_day_missing', { field: 'startsOn' }),
    startsOn && startsOn < today && refuse('audit_day_passed', { field: 'startsOn' }),
    startsOn && endsOn && endsOn < startsOn && refuse('audit_ends_before', { field: 'endsOn' }),
  )
}
