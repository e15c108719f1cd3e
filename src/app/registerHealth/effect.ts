import { effectReport } from '#domain/reports/effectReport.ts'
import { expectedFalse, type Impact, impactOf, relativeChange, shareOfTarget } from '#domain/reports/impact.ts'
import { recordsAt } from '#domain/reports/recordSets.ts'
import { howComputed } from '#domain/reports/report.ts'
import type { Day } from '#domain/time/days.ts'
import { countEffects, type FiguresRow, readFigures } from '#store/registerHealth/impact.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { look, type SpanAsked } from './asked.ts'

export interface EffectAnswer {
  readonly from: Day
  readonly to: Day
  readonly today: Day
  readonly impact: Impact & { readonly records: string }
  /** Each improvement with figures: what it aimed at and what it got; the newest 200. */
  readonly measured: readonly (FiguresRow & {
    readonly shareOfTarget: number | null
    readonly relativeChange: number | null
  })[]
  readonly notMeasured: {
    readonly count: number
    readonly awaiting: number
    readonly byFact: number
    readonly asActivity: number
    readonly implemented: number
    readonly records: string
  }
  /** What chance alone would show (measurement 2h). */
  readonly chance: {
    readonly evaluated: number
    readonly improved: number
    /** Two figures or a fact: nobody tested them against chance. */
    readonly entered: number
    readonly expectedFalse: number
    readonly records: string
  }
  readonly how: Readonly<Record<string, string>>
}

const MOST_SHOWN = 200

/** What the improvements changed (C-120), and the warning about chance. */
export function effectOf(app: App, caller: Caller, asked: SpanAsked): Promise<EffectAnswer> {
  return look(app, caller, asked, async (looking) => {
    const { tx, span, today } = looking
    const figures = await readFigures(tx, looking, span)
    const counts = await countEffects(tx, looking, span)
    const { notMeasured, awaiting, byFact, asActivity, implemented, evaluated, improved, computed } = counts
    return {
      ...span,
      today,
      impact: { ...impactOf(figures), records: recordsAt({ set: 'judged', ...span }) },
      measured: figures.slice(0, MOST_SHOWN).map((row) => ({
        ...row,
        shareOfTarget: shareOfTarget(row),
        relativeChange: relativeChange(row),
      })),
      notMeasured: {
        count: notMeasured,
        awaiting,
        byFact,
        asActivity,
        implemented,
        records: recordsAt({ set: 'notMeasured', ...span }),
      },
      chance: {
        evaluated,
        improved,
        entered: evaluated - computed,
        expectedFalse: expectedFalse(evaluated),
        records: recordsAt({ set: 'judged', ...span, result: 'improved' }),
      },
      how: howComputed(effectReport, caller.language),
    }
  })
}
