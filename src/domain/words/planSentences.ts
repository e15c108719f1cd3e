import type { DetectableChange } from '#domain/measurement/detectableChange.ts'
import type { FrozenMetric } from '#domain/measurement/frozenProof.ts'
import { periodEnd } from '#domain/measurement/periods.ts'
import type { SuggestedBaseline } from '#domain/measurement/suggestedBaseline.ts'
import { comparedPoints } from '#domain/records/improvement/seriesPlan.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import { filled, type Language } from './language.ts'
import { dayInWords } from './noticeSentence.ts'
import { baselineWarnings, planWords } from './proofWords.ts'
import { significantText } from './verdictFigures.ts'
import { percentagePoints } from './verdictWords.ts'

export interface PlanTold {
  readonly metric: FrozenMetric
  readonly baseline: SuggestedBaseline
  readonly level: number | null
  readonly detectable: DetectableChange | null
  readonly worthwhile: number | null
  readonly plannedPostPoints: number
  readonly plannedOn: Day
}

/** What a plan by series would compare, what it could show and when; the warnings last. */
export function planSentences(plan: PlanTold, language: Language): string[] {
  return [
    beforeSentence(plan, language),
    ...detectableSentences(plan, language),
    filled(planWords.plannedOn[language], {
      count: plan.plannedPostPoints,
      day: dayInWords(plan.plannedOn, language),
    }),
    ...plan.baseline.warnings.map((warning) => baselineWarnings[warning][language]),
  ]
}

function beforeSentence({ metric, baseline, level }: PlanTold, language: Language): string {
  const compared = comparedPoints(baseline)
  const [first, last] = [compared[0], compared.at(-1)]
  if (!first || !last || level === null) return planWords.noBaseline[language]
  return filled(planWords.baseline[language], {
    count: baseline.usable,
    from: dayInWords(first.periodStart, language),
    to: dayInWords(addDays(periodEnd(last.periodStart, metric.cadence), -1), language),
    level: levelText(level, metric, language),
  })
}

/** A worthwhile change of a rate is a share of the level; of the others it is in the unit of what is detected. */
export function detectableSentences(
  { metric, detectable, worthwhile }: Pick<PlanTold, 'metric' | 'detectable' | 'worthwhile'>,
  language: Language,
): string[] {
  if (detectable === null) return []
  const { change, relative } = detectable
  const isRate = metric.kind === 'rate'
  const size = isRate ? relative : change
  const text = relative === null ? planWords.detectableAlone : planWords.detectable
  const told = filled(text[language], {
    change: changeText(change, metric, language),
    relative: percent(relative ?? 0, language),
  })
  const isTooCoarse = worthwhile !== null && size !== null && size > worthwhile
  if (!isTooCoarse) return [told]
  const wanted = isRate ? percent(worthwhile, language) : changeText(worthwhile, metric, language)
  return [told, filled(planWords.tooCoarse[language], { worthwhile: wanted })]
}

/** What reopens attention where an improvement no longer holds (F14). */
export function fadingSentence(
  values: { readonly name: string; readonly metric: string; readonly months: number },
  language: Language,
): string {
  return filled(planWords.fading[language], values)
}

function levelText(level: number, { kind, unit }: FrozenMetric, language: Language): string {
  return kind === 'proportion' ? percent(level, language) : `${significantText(level, language)} ${unit}`
}

function changeText(change: number, { kind, unit }: FrozenMetric, language: Language): string {
  if (kind === 'proportion') return `${significantText(rounded(change * 100), language)} ${percentagePoints[language]}`
  return [significantText(rounded(change), language), unit].filter(Boolean).join(' ')
}

/** Two digits: what is said before the work is an estimate. */
function rounded(value: number): number {
  return Number(value.toPrecision(2))
}

function percent(share: number, language: Language): string {
  return `${significantText(Number((share * 100).toPrecision(3)), language)}${language === 'de' ? ' %' : '%'}`
}
