import type { Caller } from '#app/caller.ts'
import { readPage } from '#app/records/page.ts'
import { type SignalItem, signals } from '#app/signals/signals.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { DemoClock } from './demoClock.ts'
import type { Entry } from './player.ts'
import type { Found } from './story.ts'

type Ids = ReadonlyMap<string, string>

/** What the data raised and nobody has settled yet. */
export async function waitingSignals({ app }: Pick<DemoClock, 'app'>, caller: Caller): Promise<SignalItem[]> {
  const asked = {
    cursor: null,
    limit: 100,
    states: ['open'],
    rule: null,
    metric: null,
    improvement: null,
  } as const
  const { items } = await signals(app, caller, asked)
  return items.filter((item) => item.improvement.state === 'candidate')
}

/** Whether a signal is what a story says the data saw. */
export function isThat({ metric, kind, direction }: SignalItem, found: Found, ids: Ids): boolean {
  if ('finding' in found) return false
  if ('kind' in found) return kind === found.kind
  return direction === 'worse' && metric !== null && metric.id === ids.get(found.metric)
}

/** The candidate the data raised for a story, as it stands. @throws Error where they raised none */
export async function raisedFor(
  { app }: Pick<DemoClock, 'app'>,
  caller: Caller,
  { found, ids }: { found: Found; ids: Ids },
): Promise<Entry['current']> {
  const signal = (await waitingSignals({ app }, caller)).find((item) => isThat(item, found, ids))
  if (!signal) throw new Error(`By ${app.now()} the data have not raised ${JSON.stringify(found)}.`)
  return candidateOf({ app }, caller, signal)
}

/** The candidate a signal became, as it stands. */
export async function candidateOf(
  { app }: Pick<DemoClock, 'app'>,
  caller: Caller,
  { improvement: { id } }: SignalItem,
): Promise<Entry['current']> {
  return (await readPage(app, caller, { type: improvement, ref: id })).record
}
