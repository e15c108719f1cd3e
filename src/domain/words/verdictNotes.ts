import type { Decided } from '#domain/measurement/verdictTypes.ts'
import { filled, type Language } from './language.ts'
import { dayInWords } from './noticeSentence.ts'
import { verdictFigures } from './verdictFigures.ts'
import type { GuardrailTold, VerdictTold } from './verdictSentence.ts'
import { periodsAfterWords, periodWords, strengthWords, verdictNoteWords } from './verdictWords.ts'

const LONG_BASELINE = 24

type Values = Readonly<Record<string, string | number>>

/** What a reader should know beside the verdict, one sentence each, the most important first. Empty while measuring. */
export function verdictNotes(told: VerdictTold, language: Language): string[] {
  if (told.look === 'measuring') return []
  const { result } = told
  const say = (code: keyof typeof verdictNoteWords, values: Values = {}) =>
    filled(verdictNoteWords[code][language], values)
  const day = told.evaluationDate ? dayInWords(told.evaluationDate, language) : ''
  return [
    ...(told.look === 'provisional' ? [say('provisional', { day })] : []),
    ...(result.verdict === 'not_enough_data' ? [] : ofTheChange(result, told, language)),
    ...ofTheGuardrails(told.guardrails ?? [], language),
    ...(result.verdict === 'not_enough_data' ? [] : ofTheData(result, told, language)),
    ...(told.afterTheFact ? [say('afterTheFact')] : []),
    ...(told.amendedAfterFreeze ? [say('amended')] : []),
    ...(told.jointWith?.length ? [say('jointEffect', { list: told.jointWith.join(', ') })] : []),
    ...(result.verdict === 'not_enough_data' ? [] : [notCause(told.otherChanges, language)]),
  ]
}

function ofTheChange(result: Decided, { metric, mwc, target }: VerdictTold, language: Language): string[] {
  const figures = verdictFigures(result, metric, language)
  const say = (code: keyof typeof verdictNoteWords, values: Values = {}) =>
    filled(verdictNoteWords[code][language], values)
  const { postLevel, targetMet, sustained, lastSixOnGoodSide = 0 } = result
  const periods = periodWords[metric.cadence][language]
  const periodsAfter = periodsAfterWords[metric.cadence][language]
  const held = {
    sustained: say('sustained', { count: lastSixOnGoodSide, periods }),
    fading: lastSixOnGoodSide < 5 ? say('fadingSide', { count: lastSixOnGoodSide, periods }) : say('fadingDrift'),
    not_yet_assessable: say('notYetAssessable', { periods, periodsAfter }),
  }
  const isTarget = target !== null && target !== undefined && postLevel !== undefined
  return [
    ...(result.worthwhile === false && mwc ? [say('smallerThanWorthwhile', { mwc: figures.size(mwc) })] : []),
    ...(isTarget ? [say(targetMet ? 'targetMet' : 'targetMissed', { ...figures.beside(postLevel, target) })] : []),
    ...(sustained ? [held[sustained]] : []),
    ...(result.tag === 'returned_to_baseline' && result.verdict === 'no_change' ? [say('returned')] : []),
  ]
}

function ofTheGuardrails(guardrails: readonly GuardrailTold[], language: Language): string[] {
  if (guardrails.length === 0) return []
  const words = guardrails.length === 1 ? verdictNoteWords.oneGuardrail : verdictNoteWords.guardrails
  const counted = filled(words[language], { count: guardrails.length })
  const warnings = guardrails.flatMap((guardrail) => guardrailNote(guardrail, language))
  return warnings.length > 0 ? [counted, ...warnings] : [`${counted} ${verdictNoteWords.noHarm[language]}`]
}

function guardrailNote({ metric, finding, result }: GuardrailTold, language: Language): string[] {
  if (finding === 'no_harm_seen') return []
  if (result.verdict === 'not_enough_data')
    return [filled(verdictNoteWords.guardrailUnknown[language], { name: metric.name })]
  const { end } = verdictFigures(result, metric, language)
  const values = { name: metric.name, lower: end(result.effect.lower), upper: end(result.effect.upper) }
  return [filled(verdictNoteWords[finding === 'harm' ? 'harm' : 'possibleHarm'][language], values)]
}

function ofTheData(result: Decided, { metric }: VerdictTold, language: Language): string[] {
  const { nBaseline: before, nPost: after, dataStrength, excludedTriggerPoints: count } = result
  const periods = periodWords[metric.cadence][language]
  const values = { before, after, periods, count, strength: strengthWords[dataStrength][language] }
  const say = (code: keyof typeof verdictNoteWords) => filled(verdictNoteWords[code][language], values)
  const isClaim = result.verdict !== 'no_change'
  return [
    say('dataStrength'),
    ...(count > 0 ? [say('excludedTriggers')] : []),
    ...(isClaim && result.path === 'level' && before < LONG_BASELINE ? [say('trendNotExcluded')] : []),
    ...result.warnings.map((warning) => say(warning)),
    ...(result.robustAgrees === false ? [say('robustDisagrees')] : []),
  ]
}

function notCause(others: readonly string[] | undefined, language: Language): string {
  if (others === undefined) return verdictNoteWords.notCause[language]
  if (others.length === 0) return verdictNoteWords.notCauseAlone[language]
  return filled(verdictNoteWords.notCauseAmong[language], { list: others.join(', ') })
}
