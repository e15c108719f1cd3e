import type { FrozenProof } from '#domain/measurement/frozenProof.ts'
import { ratioOf, type SeriesPoint } from '#domain/measurement/series.ts'
import type { ComputedProof } from '#domain/records/improvement/computedProof.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { readSeries } from '#store/points/read.ts'
import { computeProof, type Looked } from './computeProof.ts'

/** A reading that is no longer what it was when it went into the freeze or the verdict. */
export interface RestatedReading {
  readonly periodStart: Day
  readonly before: number | null
  readonly after: number | null
}

export interface Restated {
  readonly changes: readonly RestatedReading[]
  /** The second computation, from the readings as they stand now. */
  readonly computed: ComputedProof
}

/**
 * What became of the readings a proof rests on (measurement.md 2b): the verdict keeps its snapshot; where the source said otherwise
 * since, the difference is shown and a second computation beside it. Null where nothing was restated.
 * @param post the readings after the change a verdict was computed from
 */
export async function computeRestated(
  tx: Tx,
  looked: Looked,
  post: readonly SeriesPoint[] = [],
): Promise<Restated | null> {
  const { baseline, metric } = looked.frozen
  const used = [...baseline, ...post]
  const from = used[0]?.periodStart
  if (from === undefined) return null
  const now = await readSeries(tx, metric.id, { from, to: used.at(-1)!.periodStart })
  const current = new Map(now.map((point) => [point.periodStart, point]))
  const changes = used.flatMap((point) => changeOf(point, current.get(point.periodStart)))
  if (changes.length === 0) return null
  return { changes, computed: await computeProof(tx, { ...looked, baseline: asNow(looked.frozen, current) }) }
}

function changeOf(point: SeriesPoint, now: SeriesPoint | undefined): RestatedReading[] {
  const [before, after] = [ratioOf(point), now ? ratioOf(now) : null]
  const isSame = before === after && (point.num ?? null) === (now?.num ?? null)
  return isSame ? [] : [{ periodStart: point.periodStart, before, after }]
}

/** The frozen periods with the values they have now; one that was withdrawn is missing. */
function asNow({ baseline }: FrozenProof, current: ReadonlyMap<Day, SeriesPoint>): SeriesPoint[] {
  return baseline.map(({ periodStart }) => current.get(periodStart) ?? { periodStart, value: null })
}
