import { lastDayOf, newestQuarters, quarterName } from '#domain/reports/quarters.ts'
import { recordsAt } from '#domain/reports/recordSets.ts'
import { howComputed } from '#domain/reports/report.ts'
import {
  type AuditShare,
  auditShare,
  balance,
  coverage,
  type QuarterBalance,
  type SourceLine,
  sourcesLeaning,
} from '#domain/reports/sources.ts'
import { sourcesReport } from '#domain/reports/sourcesReport.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import { countSources } from '#store/registerHealth/counts.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { look } from './asked.ts'

export interface SourcesAnswer {
  readonly from: Day
  readonly to: Day
  readonly today: Day
  /** Over the twelve months that end on `to` (C-150). */
  readonly auditShare: AuditShare & { readonly from: Day; readonly records: string; readonly allRecords: string }
  readonly quarters: readonly { readonly quarter: string; readonly from: Day; readonly to: Day }[]
  /** By quarter, in their order (C-151). */
  readonly balance: readonly (Omit<QuarterBalance, 'quarter'> & {
    readonly quarter: string
    readonly records: Readonly<Record<'corrective' | 'proactive', string>>
  })[]
  /** Every source has its line (C-064); one record list per count. */
  readonly sources: readonly (SourceLine & { readonly records: readonly string[] })[]
  readonly dry: number
  readonly how: Readonly<Record<string, string>>
}

const QUARTERS = 6

/** Reactive or proactive, and which sources are dry (C-064, C-150, C-151). */
export function sourcesOf(app: App, caller: Caller, { to }: { readonly to?: string }): Promise<SourcesAnswer> {
  return look(app, caller, to === undefined ? {} : { to }, async (looking) => {
    const { tx, span, today } = looking
    const starts = newestQuarters(QUARTERS, span.to)
    const counts = await countSources(tx, looking, { from: starts[0]!, to: span.to })
    const year = { from: addDays(span.to, -364), to: span.to }
    const [audit, corrective, proactive] = (['audit', 'corrective', 'proactive'] as const).map((way) =>
      sourcesLeaning(way),
    )
    const daysOf = (start: Day) => ({ from: start, to: lastDayOf(start, 'quarter') })
    const lines = coverage(counts, starts, today)
    return {
      from: starts[0]!,
      to: span.to,
      today,
      auditShare: {
        ...auditShare(await countSources(tx, looking, year)),
        from: year.from,
        records: recordsAt({ set: 'raised', ...year, source: audit! }),
        allRecords: recordsAt({ set: 'raised', ...year }),
      },
      quarters: starts.map((start) => ({ quarter: quarterName(start), ...daysOf(start) })),
      balance: balance(counts, starts, today).map(({ quarter, ...line }) => ({
        ...line,
        quarter: quarterName(quarter),
        records: {
          corrective: recordsAt({ set: 'raised', ...daysOf(quarter), source: [...audit!, ...corrective!] }),
          proactive: recordsAt({ set: 'raised', ...daysOf(quarter), source: proactive! }),
        },
      })),
      sources: lines.map((line) => ({
        ...line,
        records: starts.map((start) => recordsAt({ set: 'raised', ...daysOf(start), source: [line.source] })),
      })),
      dry: lines.filter(({ isDry }) => isDry).length,
      how: howComputed(sourcesReport, caller.language),
    }
  })
}
