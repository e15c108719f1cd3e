import { outcomesReport } from '#domain/reports/outcomesReport.ts'
import { recordsAt } from '#domain/reports/recordSets.ts'
import { howComputed } from '#domain/reports/report.ts'
import type { Day } from '#domain/time/days.ts'
import { countOutcomes, type OutcomeCounts, type OutcomeRow, readOutcomes } from '#store/proof/outcomes.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { look, type SpanAsked } from '../registerHealth/asked.ts'

export interface OutcomesAnswer extends OutcomeCounts {
  readonly from: Day
  readonly to: Day
  readonly today: Day
  /** Where the judged ones are listed. */
  readonly records: string
  /** The least known first; at most 500. */
  readonly outcomes: readonly OutcomeRow[]
  readonly how: Readonly<Record<string, string>>
}

const MOST = 500

/** How well each outcome of the span is known: the rating by rule, for auditors (C-118); activities apart (C-117). */
export function outcomesOf(app: App, caller: Caller, asked: SpanAsked): Promise<OutcomesAnswer> {
  return look(app, caller, asked, async (looking) => {
    const { tx, span, today } = looking
    return {
      ...span,
      today,
      ...(await countOutcomes(tx, looking, span)),
      records: recordsAt({ set: 'judged', ...span }),
      outcomes: await readOutcomes(tx, looking, { ...span, most: MOST }),
      how: howComputed(outcomesReport, caller.language),
    }
  })
}
