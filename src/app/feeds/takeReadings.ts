import type { FeedSettings } from '#domain/feeds/kinds.ts'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { type DeliveredReading, readingsFrom } from '#feeds/webhook.ts'
import type { Feed } from '#store/feeds/feeds.ts'
import type { Tx } from '#store/open.ts'
import type { At } from '../caller.ts'
import { addPointsWithin } from '../metrics/addPoints.ts'
import { nothing } from './takeIn.ts'
import { type Arrived, aside, type Taken } from './taken.ts'

/** Takes the readings of a signed delivery into their series; those that are none are named. */
export async function takeReadings(tx: Tx, at: At, { feed, body }: Arrived): Promise<Taken> {
  const sent = readingsFrom(body, feed.settings as FeedSettings<'webhook'>)
  if ('code' in sent) return aside(sent)
  const foreign = sent.flatMap((reading) => otherMetric(reading, feed) ?? [])
  const readings = sent.filter((reading) => !otherMetric(reading, feed)).map((reading) => forMetric(reading, feed))
  const outcome =
    readings.length === 0
      ? { added: 0, restated: 0, unchanged: 0, refused: [] }
      : await addPointsWithin(tx, at, { readings, source: feed.name, feed: feed.id, keepGood: true })
  const refused = [...foreign, ...outcome.refused.map(({ refusal }) => refusal)]
  const { added, restated, unchanged } = outcome
  const outcomeOf = added + restated > 0 ? 'stored' : refused.length > 0 ? 'kept' : 'nothing'
  return {
    ...nothing,
    outcome: outcomeOf,
    added,
    restated,
    unchanged,
    refused: refused.length,
    reason: refused[0] ?? null,
  }
}

function forMetric(reading: DeliveredReading, { metric }: Feed) {
  return { ...reading, metric: metric?.id ?? reading.metric ?? '' }
}

/** A reading that names another metric than the one its feed fills goes nowhere: least of all there. */
function otherMetric({ metric: named }: DeliveredReading, { metric }: Feed): Refusal | null {
  if (!metric || named === undefined || named === metric.id || named === metric.number) return null
  return refuse('feed_metric_other', { values: { metric: named.slice(0, 60) } })
}
