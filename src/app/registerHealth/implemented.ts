import { lastDayOf } from '#domain/reports/quarters.ts'
import { recordsAt } from '#domain/reports/recordSets.ts'
import { countImplemented, type ImplementedCount } from '#store/registerHealth/counts.ts'
import { clipped, type Looking } from './asked.ts'
import type { Counted } from './verdicts.ts'

export interface Implemented extends Counted {
  readonly byMonth: readonly Line[]
  readonly bySource: readonly Line[]
  readonly byOwner: readonly Line[]
  readonly byCategory: readonly Line[]
}

interface Line extends Counted {
  /** `2026-03`, a source type, an area or a person's id; null where it has none. */
  readonly key: string | null
  /** The owner's name. */
  readonly name: string | null
}

/** Improvements implemented in the span, per month, source, owner and area (C-119). */
export async function implementedIn(looking: Looking): Promise<Implemented> {
  const { tx, span } = looking
  const counts = await countImplemented(tx, looking, span)
  const lines = (by: ImplementedCount['by']) =>
    counts
      .filter((count) => count.by === by)
      .map(({ key, name, count }): Line => {
        const month = by === 'month' && key !== null ? { from: key, to: lastDayOf(key, 'month') } : span
        const part = key ?? 'none'
        const narrowed = {
          month: {},
          source: { source: [part] },
          owner: { owner: part },
          category: { category: part },
        }[by]
        return {
          key: by === 'month' && key !== null ? key.slice(0, 7) : key,
          name,
          count,
          records: recordsAt({ set: 'implemented', ...clipped(month, span), ...narrowed }),
        }
      })
  const byMonth = lines('month')
  return {
    count: byMonth.reduce((sum, { count }) => sum + count, 0),
    records: recordsAt({ set: 'implemented', ...span }),
    byMonth,
    bySource: lines('source'),
    byOwner: lines('owner'),
    byCategory: lines('category'),
  }
}
