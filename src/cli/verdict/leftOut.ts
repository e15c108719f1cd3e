import type { FrozenProof } from '#domain/measurement/frozenProof.ts'
import { fillGaps, isComplete } from '#domain/measurement/periods.ts'
import { isAfter } from '#domain/measurement/proofWindow.ts'
import { ratioOf, type SeriesPoint } from '#domain/measurement/series.ts'
import type { LeftOutReason, SuggestedBaseline } from '#domain/measurement/suggestedBaseline.ts'
import type { Day } from '#domain/time/days.ts'
import { filled, type Language } from '#domain/words/language.ts'
import { dayInWords } from '#domain/words/noticeSentence.ts'
import { leftOutWords, seriesWords } from '#domain/words/seriesWords.ts'

export interface LeftOut {
  readonly periodStart: Day
  readonly reason: LeftOutReason | 'beyond_plan'
}

interface LeftOutOf {
  readonly frozen: FrozenProof
  readonly baseline: SuggestedBaseline
  readonly points: readonly SeriesPoint[]
  readonly today: Day
}

/** Every period of the file that is not compared, with its reason. */
export function leftOutOf({ frozen, baseline, points, today }: LeftOutOf): LeftOut[] {
  const before = baseline.leftOut.filter(({ periodStart }) => !isAfter(periodStart, frozen))
  let compared = 0
  const after = fillGaps(points, frozen.metric.cadence)
    .filter(({ periodStart }) => isAfter(periodStart, frozen))
    .flatMap((point): LeftOut[] => {
      const { periodStart } = point
      if (!isComplete(periodStart, frozen.metric.cadence, today)) return [{ periodStart, reason: 'incomplete' }]
      if (ratioOf(point) === null) return [{ periodStart, reason: 'missing' }]
      compared += 1
      return compared > frozen.plannedPostPoints ? [{ periodStart, reason: 'beyond_plan' }] : []
    })
  return [...before, ...after]
}

/** "Left out: 12 older than the baseline (…), 1 touching the roll-out (…)." */
export function leftOutSentence(leftOut: readonly LeftOut[], language: Language): string | undefined {
  if (leftOut.length === 0) return undefined
  const reasons = Map.groupBy(leftOut, ({ reason }) => leftOutWords[reason][language])
  const list = [...reasons].map(([reason, periods]) => {
    const days = periods.map(({ periodStart }) => periodStart).sort()
    const [from, to] = [dayInWords(days[0]!, language), dayInWords(days.at(-1)!, language)]
    const text = days.length === 1 ? seriesWords.one : seriesWords.fromTo
    return filled(text[language], { count: days.length, reason, from, to })
  })
  return filled(seriesWords.leftOut[language], { list: list.join(', ') })
}
