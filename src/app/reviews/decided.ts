import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { Decision } from '#domain/records/managementReview/decisionRows.ts'
import { managementReview } from '#domain/records/managementReview/managementReview.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { task } from '#domain/records/task/task.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import type { At } from '../caller.ts'
import type { AnyFacts } from '../records/facts.ts'
import { raiseFromWithin } from '../records/raisedFrom.ts'

/** What decisions become has its id before it is made, so that the minutes name it in the same step. */
export async function nameWhatIsDecided(_: Tx, { record }: AnyFacts): Promise<Partial<Stored>> {
  const decisions = (record.decisions as readonly Decision[]).map((decision) =>
    isToBeMade(decision) ? { ...decision, item: newId() } : decision,
  )
  return { decisions }
}

/** Nobody named what is there: it is made. */
function isToBeMade({ becomes, item }: Decision): boolean {
  return item === null && becomes !== null && Object.hasOwn(made, becomes)
}

const made: Readonly<Record<string, AnyRecordType>> = { task, improvement, nonconformity }

/**
 * Makes what was decided: tasks, candidates for the register, nonconformities, each linked to the minutes it follows from (C-039).
 * @param before the decisions as they stood: those whose record was named by the step itself are made now
 */
export async function makeWhatIsDecided(
  tx: Tx,
  at: At,
  {
    type,
    before,
    after,
  }: { readonly type: AnyRecordType; readonly before: readonly Decision[]; readonly after: Stored },
): Promise<void> {
  const asked = new Map(before.map((decision) => [decision.id, decision]))
  for (const decision of (after as unknown as { decisions: readonly Decision[] }).decisions) {
    const { id, becomes, item } = decision
    const madeType = made[becomes ?? '']
    if (!madeType || item === null || asked.get(id)?.item) continue
    const input = inputs[becomes as keyof typeof inputs](decision, after)
    await raiseFromWithin(tx, at, { type: madeType, input, id: item, from: { type, ref: after.id } })
  }
}

const LONGEST = 200

const inputs = {
  task: ({ what, why, person, dueOn }: Decision) => ({
    title: short(what),
    description: said(what, why),
    owner: person,
    kind: 'other',
    dueOn,
  }),
  improvement: ({ what, why, effortDays, amount }: Decision, { type, number, title }: Stored) => ({
    title: short(what),
    description: said(what, why),
    // Of forums there is no kind of source; the link says which one it was.
    sourceType: type === managementReview.name ? 'managementReview' : 'other',
    sourceWords: `${number}: ${title}`.slice(0, LONGEST),
    effortDays,
    cost: amount,
  }),
  nonconformity: ({ what, why }: Decision) => ({ title: short(what), description: said(what, why), origin: 'review' }),
} satisfies Record<string, (decision: Decision, meeting: Stored) => unknown>

function short(what: string | null): string {
  const line = (what ?? '').trim().split('\n')[0] ?? ''
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}

function said(what: string | null, why: string | null): string {
  return why ? `${what}\n\n${why}` : (what ?? '')
}
