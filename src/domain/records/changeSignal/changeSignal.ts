import { actorId } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { addDays } from '#domain/time/days.ts'
import { changeSignalFields } from './fields.ts'
import { notConcludable, notDecidable, notNothing, notRedated, type SignalFacts } from './guards.ts'
import { changeSignalStates } from './states.ts'

/** Days after which a signal nobody decided on is late (C-001). */
const DECIDE_WITHIN_DAYS = 30

const told = ['kind', 'subject', 'description', 'reference', 'publishedOn', 'technique', 'requirements'] as const
const weighed = ['exposure', 'edition', 'replaces', 'changes'] as const
const deciders = ['aimsManager', 'topManagement', 'improvementCoordinator'] as const

/** A change signal: everyone may bring one, and none stays without a decision: nothing, with a reason, or something that is linked. */
export const changeSignal = recordType({
  name: 'changeSignal',
  plural: 'change-signals',
  prefix: 'CHS',
  label: { en: 'Change signal', de: 'Änderungssignal' },
  pluralLabel: { en: 'Change signals', de: 'Änderungssignale' },
  topics: ['context', 'changes', 'continualImprovement'],
  fields: changeSignalFields,
  states: changeSignalStates,
  initial: 'open',
  numberedBy: 'open',
  captures: ['title', 'owner', ...told, 'appliesOn', ...weighed],
  relations: { owner: ({ actor, before }: SignalFacts) => isWriting(actor, before.owner) },
  editableBy: ['owner', ...deciders],
  moves: {
    decide: {
      label: { en: 'Decide what follows', de: 'Entscheiden, was folgt' },
      from: ['open'],
      to: 'decided',
      by: ['owner', ...deciders],
      asks: ['disposition', 'owner', 'appliesOn', 'technique', ...weighed],
      needs: ['activePeople'],
      guard: notDecidable,
      effect: ({ actor, now }) => ({ decidedAt: now, decidedBy: actorId(actor) }),
    },
    noAction: {
      label: { en: 'Nothing follows', de: 'Nichts folgt' },
      from: ['open'],
      to: 'concluded',
      by: deciders,
      asks: ['technique', 'appliesOn', ...weighed],
      reason: 'required',
      guard: notNothing,
      effect: ({ actor, now, reason }) => ({ decidedAt: now, decidedBy: actorId(actor), noActionBecause: reason }),
    },
    redate: {
      label: { en: 'Move the day', de: 'Termin verschieben' },
      from: ['open', 'decided'],
      by: ['owner', ...deciders],
      asks: ['appliesOn'],
      reason: 'required',
      guard: notRedated,
      effect: ({ before }) => ({ originallyOn: before.originallyOn ?? before.appliesOn }),
    },
    conclude: {
      label: { en: 'Conclude', de: 'Abschließen' },
      from: ['decided'],
      to: 'concluded',
      by: ['owner', ...deciders],
      asks: ['result', 'changes'],
      guard: notConcludable,
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      before.state === 'concluded' && refuse('signal_concluded'),
      ...(['disposition', 'result'] as const).map(
        (field) => changed.includes(field) && refuse('changed_by_move', { field }),
      ),
      changed.includes('appliesOn') && before.appliesOn !== null && refuse('changed_by_move', { field: 'appliesOn' }),
    ),
  derive: ({ state, appliesOn, createdAt }) => ({
    status: { open: 'planned', decided: 'inProgress' }[state] ?? 'completed',
    due: { open: decideBy(createdAt, appliesOn), decided: appliesOn }[state] ?? null,
  }),
})

function decideBy(createdAt: string, appliesOn: string | null): string {
  const late = addDays(createdAt.slice(0, 10), DECIDE_WITHIN_DAYS)
  return appliesOn !== null && appliesOn < late ? appliesOn : late
}
