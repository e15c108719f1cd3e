import { type Breadth, breadth, type CategoryLine } from '#domain/reports/breadth.ts'
import { breadthReport } from '#domain/reports/breadthReport.ts'
import { recordsAt } from '#domain/reports/recordSets.ts'
import { howComputed } from '#domain/reports/report.ts'
import type { Day } from '#domain/time/days.ts'
import { countCategories } from '#store/registerHealth/counts.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { look, type SpanAsked } from './asked.ts'

type Step = 'registered' | 'implemented' | 'measured' | 'improved'

export interface BreadthAnswer extends Omit<Breadth, 'lines'> {
  readonly from: Day
  readonly to: Day
  readonly today: Day
  readonly lines: readonly (CategoryLine & { readonly records: Readonly<Record<Step, string>> })[]
  readonly how: Readonly<Record<string, string>>
}

/** Coverage of the areas, and the index of breadth (C-154, C-159). */
export function breadthOf(app: App, caller: Caller, asked: SpanAsked): Promise<BreadthAnswer> {
  return look(app, caller, asked, async (looking) => {
    const { tx, span, today } = looking
    const { lines, ...index } = breadth(await countCategories(tx, looking, span))
    return {
      ...span,
      today,
      ...index,
      lines: lines.map((line) => {
        const here = { ...span, category: line.category ?? 'none' }
        return {
          ...line,
          records: {
            registered: recordsAt({ set: 'registered', ...here }),
            implemented: recordsAt({ set: 'implemented', ...here }),
            measured: recordsAt({ set: 'judged', ...here }),
            improved: recordsAt({ set: 'judged', ...here, result: 'improved' }),
          },
        }
      }),
      how: howComputed(breadthReport, caller.language),
    }
  })
}
