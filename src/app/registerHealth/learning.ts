import { type Noticed, nearMissRatio } from '#domain/reports/learning.ts'
import { learningReport } from '#domain/reports/learningReport.ts'
import { howComputed } from '#domain/reports/report.ts'
import type { Day } from '#domain/time/days.ts'
import {
  countNoticed,
  type FailedLesson,
  lessonsOfFailures,
  type NoticedInMonth,
} from '#store/registerHealth/learning.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { look, type SpanAsked } from './asked.ts'

export interface LearningAnswer extends Noticed {
  readonly from: Day
  readonly to: Day
  readonly today: Day
  /** Null without an incident. */
  readonly ratio: number | null
  readonly months: readonly NoticedInMonth[]
  /** Below /api/v1: the records behind each count. */
  readonly records: Readonly<Record<keyof Noticed, string>>
  readonly lessons: readonly FailedLesson[]
  readonly how: Readonly<Record<string, string>>
}

/** Whether near misses are told and failures leave lessons (C-139). */
export function learningOf(app: App, caller: Caller, asked: SpanAsked): Promise<LearningAnswer> {
  return look(app, caller, asked, async (looking) => {
    const { tx, span, today } = looking
    const months = await countNoticed(tx, looking, span)
    const total = (kind: keyof Noticed) => months.reduce((sum, month) => sum + month[kind], 0)
    const noticed = { nearMisses: total('nearMisses'), incidents: total('incidents') }
    const behind = (kind: string) =>
      `/incidents?kind=${kind}&happenedFrom=${span.from}&happenedTo=${span.to}&sort=-occurred`
    return {
      ...span,
      today,
      ...noticed,
      ratio: nearMissRatio(noticed),
      months,
      records: { nearMisses: behind('nearMiss'), incidents: behind('incident') },
      lessons: await lessonsOfFailures(tx, looking, span),
      how: howComputed(learningReport, caller.language),
    }
  })
}
