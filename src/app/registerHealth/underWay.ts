import type { Velocity } from '#domain/measurement/velocity.ts'
import { recordsAt } from '#domain/reports/recordSets.ts'
import { type NamedRow, type PassageRow, readNamed } from '#store/registerHealth/passages.ts'
import type { Looking } from './asked.ts'

export interface UnderWay {
  readonly count: number
  /** Older than 85 % of what was completed took. */
  readonly beyondP85: number
  /** The oldest, at most 50. */
  readonly oldest: readonly (NamedRow & { readonly ageDays: number; readonly beyondP85: boolean })[]
  readonly records: string
}

const MOST = 50

/** Ageing of work in progress, the oldest first (measurement 2g). */
export async function underWay(
  looking: Looking,
  passages: readonly PassageRow[],
  { wip, wipCount }: Velocity,
): Promise<UnderWay> {
  const started = new Map(passages.map(({ id, started }) => [id, started ?? '']))
  const oldest = wip.toSorted((one, other) => (started.get(one.id)! < started.get(other.id)! ? -1 : 1)).slice(0, MOST)
  const ages = new Map(oldest.map(({ id, ...age }) => [id, age]))
  const named = await readNamed(looking.tx, looking, [...ages.keys()])
  return {
    count: wipCount,
    beyondP85: wip.filter(({ beyondP85 }) => beyondP85).length,
    oldest: named.map((row) => ({ ...row, ...ages.get(row.id)! })),
    records: recordsAt({ set: 'underWay', to: looking.span.to }),
  }
}
