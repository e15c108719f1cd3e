import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { Nonconformity } from './fields.ts'
import { handsOn, type NonconformityFacts, type NonconformityMove } from './people.ts'
import { isDropped } from './reactMoves.ts'
import { underWay } from './stages.ts'

const steps = [
  'confirmed',
  'controlled',
  'corrected',
  'evaluated',
  'analysing',
  'planned',
  'verified',
  'aimsUpdated',
] as const

/** What may happen on the way: another owner, another day, the certification body's word. */
export const sideMoves = {
  reassign: {
    label: { en: 'Reassign', de: 'Neu zuweisen' },
    from: [...underWay],
    by: ['aimsManager', 'topManagement'],
    asks: ['owner', 'processOwner', 'actions'],
    needs: ['activePeople'],
    reason: 'required',
    guard: (facts) => [...handRefusals(facts), ...onlyHands(facts)],
    effect: ({ before }) => ({ implementers: handsOn(before) }),
  },
  redate: {
    label: { en: 'Move the day', de: 'Termin verschieben' },
    from: steps,
    by: ['aimsManager', 'topManagement'],
    asks: ['stepDue'],
    reason: 'required',
    guard: ({ record, before }) =>
      unmet(
        !record.stepDue && refuse('target_date_missing', { field: 'stepDue' }),
        record.stepDue === before.stepDue && refuse('target_date_unchanged', { field: 'stepDue' }),
      ),
  },
  redateActions: {
    label: { en: 'Move days of actions', de: 'Termine von Maßnahmen verschieben' },
    from: ['approved', 'implementing'],
    by: ['owner', 'aimsManager'],
    asks: ['actions'],
    reason: 'required',
    guard: (facts) =>
      unmet(
        (!isSameBut('due', facts) || isSame(facts)) && refuse('only_days_change', { field: 'actions' }),
        facts.record.actions.some(({ due }) => !due) && refuse('action_due_missing', { field: 'actions' }),
      ),
  },
  recordAcceptance: {
    label: {
      en: 'Record the certification body’s acceptance',
      de: 'Annahme durch die Zertifizierungsstelle festhalten',
    },
    from: [...underWay, 'closed'],
    by: ['aimsManager', 'internalAuditor'],
    asks: ['acceptances'],
    guard: ({ record, before }) =>
      unmet(
        record.acceptances.length <= before.acceptances.length &&
          refuse('acceptance_missing', { field: 'acceptances' }),
        isDropped(before.acceptances, record.acceptances) && refuse('row_dropped', { field: 'acceptances' }),
      ),
  },
} as const satisfies Record<string, NonconformityMove>

function handRefusals({ record, before, answers }: NonconformityFacts): Refusal[] {
  const isSameHands =
    record.owner === before.owner && record.processOwner === before.processOwner && isSame({ record, before })
  const named = [record.owner, record.processOwner, ...record.actions.map(({ responsible }) => responsible)]
  return unmet(
    isSameHands && refuse('owner_unchanged', { field: 'owner' }),
    before.owner !== null && record.owner === null && refuse('owner_missing', { field: 'owner' }),
    before.processOwner !== null &&
      record.processOwner === null &&
      refuse('process_owner_missing', { field: 'processOwner' }),
    before.approvedBy !== null &&
      record.owner !== before.owner &&
      record.owner === before.approvedBy &&
      refuse('owner_approved_plan', { field: 'owner' }),
    named.some((person) => person !== null && !isKnown(before, person) && !answers.activePeople.has(person)) &&
      refuse('owner_not_active', { field: 'owner' }),
  )
}

/** Whoever had it before may have left; only who takes it on must be there. */
function isKnown(before: Nonconformity & { owner: string | null }, person: string): boolean {
  return [before.owner, before.processOwner, ...before.actions.map(({ responsible }) => responsible)].includes(person)
}

function onlyHands(facts: NonconformityFacts): Refusal[] {
  return unmet(!isSameBut('responsible', facts) && refuse('only_hands_change', { field: 'actions' }))
}

type Both = Pick<NonconformityFacts, 'record' | 'before'>

function isSameBut(field: 'due' | 'responsible', { record, before }: Both): boolean {
  const without = (actions: Nonconformity['actions']) =>
    JSON.stringify(actions.map((action) => ({ ...action, [field]: null })))
  return without(record.actions) === without(before.actions)
}

function isSame({ record, before }: Both): boolean {
  return JSON.stringify(record.actions) === JSON.stringify(before.actions)
}
