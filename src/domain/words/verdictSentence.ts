import type { FrozenMetric } from '#domain/measurement/frozenProof.ts'
import type { GuardrailFinding } from '#domain/measurement/guardrails.ts'
import type { Look } from '#domain/measurement/oneLook.ts'
import { MIN_BASELINE } from '#domain/measurement/verdictPath.ts'
import type { Decided, NotEnoughData, VerdictResult } from '#domain/measurement/verdictTypes.ts'
import type { Day } from '#domain/time/days.ts'
import { filled, type Language } from './language.ts'
import { dayInWords } from './noticeSentence.ts'
import { verdictFigures } from './verdictFigures.ts'
import { noiseWords, periodsAfterWords, periodWords, verdictWords } from './verdictWords.ts'

type MetricTold = Pick<FrozenMetric, 'name' | 'unit' | 'kind' | 'direction' | 'cadence'>

/** A verdict and all that is said with it. What is left out is not mentioned. */
export interface VerdictTold {
  readonly result: VerdictResult
  readonly metric: MetricTold
  readonly target?: number | null
  readonly mwc?: number | null
  /** The day by which missing points can be there. */
  readonly enoughOn?: Day | null
  readonly evaluationDate?: Day
  /** `final` unless said. */
  readonly look?: Look
  readonly guardrails?: readonly GuardrailTold[]
  /** Other changes in the window; an empty list says that none is recorded, undefined says nothing. */
  readonly otherChanges?: readonly string[]
  /** Other improvements rolled out on the same metric in the window. */
  readonly jointWith?: readonly string[]
  readonly afterTheFact?: boolean
  readonly amendedAfterFreeze?: boolean
}

export interface GuardrailTold {
  readonly metric: MetricTold
  readonly finding: GuardrailFinding
  readonly result: VerdictResult
}

/** The verdict in a few words: "Improved, with a side effect on Response time". */
export function verdictHeadline({ result, look, guardrails = [] }: VerdictTold, language: Language): string {
  if (look === 'measuring') return verdictWords.measuring[language]
  const detail = result.verdict === 'no_change' ? result.detail : undefined
  const verdict = verdictWords[detail ?? result.verdict][language]
  const named = (finding: GuardrailFinding) =>
    guardrails.filter((each) => each.finding === finding).map(({ metric }) => metric.name)
  const [harmed, perhaps] = [named('harm'), named('possible_harm')]
  const names = (harmed.length > 0 ? harmed : perhaps).join(', ')
  const text = harmed.length > 0 ? verdictWords.withSideEffect : verdictWords.withPossibleSideEffect
  return names ? filled(text[language], { verdict, names }) : verdict
}

/** The verdict in one or two sentences, for everyone. */
export function verdictSentence(told: VerdictTold, language: Language): string {
  const { result, look, evaluationDate } = told
  if (look === 'measuring' && evaluationDate)
    return filled(verdictWords.measuringUntil[language], { day: dayInWords(evaluationDate, language) })
  if (result.verdict === 'not_enough_data') return tooFew(result, told, language)
  return result.verdict === 'no_change' ? unchanged(result, told, language) : changed(result, told, language)
}

function tooFew(result: NotEnoughData, { metric, enoughOn }: VerdictTold, language: Language): string {
  const sentences = [
    filled(verdictWords.tooFewPoints[language], {
      haveBefore: result.nBaseline,
      needBefore: MIN_BASELINE,
      haveAfter: result.nPost,
      needAfter: result.nPost + result.needPost > 6 ? result.nPost + result.needPost : 6,
      periods: periodWords[metric.cadence][language],
      periodsAfter: periodsAfterWords[metric.cadence][language],
    }),
    enoughOn && filled(verdictWords.enoughOn[language], { day: dayInWords(enoughOn, language) }),
    result.needBaseline > 0 && verdictWords.noEarlierPoints[language],
  ]
  return sentences.filter(Boolean).join(' ')
}

function changed(result: Decided, { metric }: VerdictTold, language: Language): string {
  const { level, levelWithUnit, ...figures } = verdictFigures(result, metric, language)
  const { effect, levelBaseline, levelPost, verdict } = result
  const values = {
    name: metric.name,
    noise: noiseWords[metric.cadence][language],
    change: figures.change(effect.estimate),
    lower: figures.end(effect.lower),
    upper: figures.end(effect.upper),
  }
  const judged = verdictWords[verdict === 'worse' ? 'forTheWorse' : 'forTheBetter'][language]
  if (result.path !== 'level') return `${beyondCourse(result, values, language)} ${judged}`
  const moved = levelPost < levelBaseline ? verdictWords.fell : verdictWords.rose
  const lead = filled(moved[language], { ...values, before: level(levelBaseline), after: levelWithUnit(levelPost) })
  const beyond = filled(verdictWords.beyondNoise[language], values)
  return verdict === 'worse' ? `${lead} ${beyond} ${judged}` : `${lead} ${beyond}`
}

function beyondCourse(result: Decided, values: Readonly<Record<string, string>>, language: Language): string {
  if (!result.baselineTrend.gate) return filled(verdictWords.seasonalChange[language], values)
  return filled(verdictWords.extraChange[language], { ...values, course: course(result, values, language) })
}

/** "It was already falling" needs more than the loose gate, which lets one case in five through without any trend. */
function course(
  { baselineTrend: { z } }: Decided,
  values: Readonly<Record<string, string>>,
  language: Language,
): string {
  const isClear = Math.abs(z) > 1.96
  const certain = z < 0 ? verdictWords.wasFalling : verdictWords.wasRising
  const possible = z < 0 ? verdictWords.mayHaveBeenFalling : verdictWords.mayHaveBeenRising
  return filled((isClear ? certain : possible)[language], values)
}

function unchanged(result: Decided, { metric, mwc }: VerdictTold, language: Language): string {
  const figures = verdictFigures(result, metric, language)
  const { effect, detail, path, baselineTrend } = result
  const values = {
    name: metric.name,
    lower: figures.end(effect.lower),
    upper: figures.end(effect.upper),
    mwc: mwc === null || mwc === undefined ? '' : figures.size(mwc),
  }
  const text =
    detail === 'equivalent'
      ? verdictWords.noneWorthwhile
      : detail
        ? verdictWords.cannotTell
        : verdictWords.cannotTellAtAll
  const said = filled(text[language], values)
  if (path === 'level' || !baselineTrend.gate) return said
  return `${filled(verdictWords.beyondTrend[language], { course: course(result, values, language) })} ${said}`
}
