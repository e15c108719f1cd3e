import { checkText, SHORT_TEXT } from '#domain/checks/text.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { type Refusal, Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Reading } from '#domain/records/metric/reading.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { type Batch, insertBatch, readBatch } from '#store/points/batches.ts'
import { touch } from '#store/points/touched.ts'
import { type MetricPoint, writePoints } from '#store/points/write.ts'
import { appendTrail } from '#store/trail/trail.ts'
import { assertMayWrite } from '../asking.ts'
import type { At } from '../caller.ts'
import { changesOf, draft } from '../trailed.ts'
import { understand } from './understand.ts'

export interface PointsRequest {
  readonly readings: readonly Reading[]
  /** Where they come from, in words: a file's name, an address, "API". */
  readonly source: string
  readonly feed?: string
  /** Keeps what is fine and answers what is not; without it one bad reading refuses the whole. */
  readonly keepGood?: boolean
  /** Meliora's own computation, which may write to computed metrics. */
  readonly isComputed?: boolean
  readonly id?: string
}

export interface BatchOutcome {
  /** Null when nothing was to be written. */
  readonly batch: string | null
  readonly added: number
  readonly restated: number
  readonly unchanged: number
  readonly refused: readonly { readonly index: number; readonly refusal: Refusal }[]
}

const MOST_READINGS = 10_000

/**
 * Adds a batch of readings to one metric or several, within a transaction at work: one trail entry with count and hash (issue 3).
 * What is already said is not said again; what differs is kept as a restatement.
 * @throws Refused notAllowed, or invalid with what is wrong with each reading (`readings/3/value`)
 */
export async function addPointsWithin(tx: Tx, at: At, request: PointsRequest): Promise<BatchOutcome> {
  const { app, caller } = at
  assertMayWrite(caller.actor)
  const { readings, keepGood = false } = request
  if (readings.length === 0) throw new Refused('invalid', [refuse('readings_missing', { field: 'readings' })])
  if (readings.length > MOST_READINGS)
    throw new Refused('invalid', [refuse('readings_too_many', { field: 'readings', values: { limit: MOST_READINGS } })])
  assertSource(request.source)
  const { points, refused } = await understand(tx, at, request)
  if (refused.length > 0 && !keepGood) throw new Refused('invalid', refused.slice(0, 100).map(placed))
  if (points.length === 0) return { batch: null, added: 0, restated: 0, unchanged: 0, refused }
  const batch = request.id ?? newId()
  const { added, restated, unchanged, hash } = await writePoints(tx, { batch, at: app.now(), points })
  if (added + restated === 0) return { batch: null, added, restated, unchanged, refused }
  const kept = keptBatch(at, request, { id: batch, points, added, restated, unchanged, hash })
  await insertBatch(tx, kept)
  await touch(tx, [...new Set(points.map(({ metric }) => metric))], app.now())
  await appendTrail(tx, caller.organization, [
    draft(at, {
      verb: 'points.add',
      subject: kept.metric ? { type: 'metric', id: kept.metric } : { type: 'pointBatch', id: batch },
      changes: changesOf(trailed, null, kept),
    }),
  ])
  return { batch, added, restated, unchanged, refused }
}

function assertSource(source: string): void {
  const said = checkText(source, 'source', SHORT_TEXT)
  if ('refusal' in said) throw new Refused('invalid', [said.refusal])
}

const trailed = ['source', 'count', 'added', 'restated', 'firstPeriod', 'lastPeriod', 'hash', 'id'] as const

type Written = Pick<Batch, 'id' | 'added' | 'restated' | 'unchanged' | 'hash'> & {
  readonly points: readonly MetricPoint[]
}

function keptBatch({ app, caller }: At, { source, feed }: PointsRequest, { points, ...written }: Written): Batch {
  const metrics = new Set(points.map(({ metric }) => metric))
  const days = points.map(({ periodStart }) => periodStart).sort()
  return {
    ...written,
    metric: metrics.size === 1 ? points[0]!.metric : null,
    feed: feed ?? null,
    source: source.slice(0, 200).toWellFormed(),
    at: app.now(),
    by: actorId(caller.actor),
    channel: caller.channel,
    count: points.length,
    firstPeriod: days[0] ?? null,
    lastPeriod: days.at(-1) ?? null,
  }
}

function placed({ index, refusal }: { index: number; refusal: Refusal }): Refusal {
  return { ...refusal, field: `readings/${index}/${refusal.field ?? ''}` }
}

/** What an earlier request under the same key wrote; null where everything was known already. */
export async function repeatedOutcome(tx: Tx, id: string): Promise<BatchOutcome> {
  const batch = await readBatch(tx, id)
  const { added = 0, restated = 0, unchanged = 0 } = batch ?? {}
  return { batch: batch?.id ?? null, added, restated, unchanged, refused: [] }
}
