import type { Refusal } from '#domain/kernel/refusal.ts'
import { keepDeadLetters, settleKeys } from '#store/feeds/deadLetters.ts'
import type { FeedRun, RunCause } from '#store/feeds/runs.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import type { At } from '../caller.ts'
import { addPointsWithin } from '../metrics/addPoints.ts'
import type { Fetched } from './fetched.ts'
import type { Plan } from './plan.ts'

export type Counted = Pick<
  FeedRun,
  'outcome' | 'added' | 'restated' | 'unchanged' | 'refused' | 'missing' | 'firstPeriod' | 'lastPeriod'
>

/** Takes in what a source said about some periods: readings into the series, what cannot be one aside, with its reason. */
export async function takeIn(tx: Tx, at: At, { plan, fetched }: { plan: Plan; fetched: Fetched }): Promise<Counted> {
  const { feed, metric, spans } = plan
  const now = at.app.now()
  const readings = fetched.readings.map((reading) => ({ metric: metric.id, ...reading }))
  const outcome =
    readings.length === 0
      ? { added: 0, restated: 0, unchanged: 0, refused: [] }
      : await addPointsWithin(tx, at, { readings, source: feed.name, feed: feed.id, keepGood: true })
  const unkept = outcome.refused.map(({ index, refusal }) => ({ period: readings[index]!.period, refusal }))
  const refused = [...fetched.refused, ...unkept]
  await keepDeadLetters(
    tx,
    feed.id,
    refused.map(({ period, refusal }) => letter({ period, refusal, at: now })),
  )
  const aside = new Set(refused.map(({ period }) => period))
  const keys = readings.filter(({ period }) => !aside.has(period)).map(({ period }) => keyOf(period))
  await settleKeys(tx, feed.id, { keys, at: now })
  const { added, restated, unchanged } = outcome
  return {
    outcome: added + restated > 0 ? 'stored' : refused.length > 0 ? 'kept' : 'nothing',
    added,
    restated,
    unchanged,
    refused: refused.length,
    missing: fetched.missing.length,
    firstPeriod: spans[0]?.period ?? null,
    lastPeriod: spans.at(-1)?.period ?? null,
  }
}

function letter({ period, refusal, at }: { period: string; refusal: Refusal; at: string }) {
  return { id: newId(), key: keyOf(period), at, payload: JSON.stringify({ period }), refusal }
}

/** Under what a period that cannot be taken in is kept. */
function keyOf(period: string): string {
  return `period ${period}`
}

export const nothing: Counted = {
  outcome: 'nothing',
  added: 0,
  restated: 0,
  unchanged: 0,
  refused: 0,
  missing: 0,
  firstPeriod: null,
  lastPeriod: null,
}

/** One line of the log. */
export function run(
  counted: Counted,
  more: { startedAt: string; endedAt: string; cause: RunCause; version: number },
): FeedRun {
  const { version, ...rest } = more
  return { id: newId(), fault: null, ...counted, ...rest, feedVersion: version }
}
