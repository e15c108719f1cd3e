import { detectableChange } from '#domain/measurement/detectableChange.ts'
import { type MethodCard, methodCard } from '#domain/measurement/methodCard.ts'
import type { Language } from '#domain/words/language.ts'
import { methodCardRows } from '#domain/words/methodCardRows.ts'
import { detectableSentences } from '#domain/words/planSentences.ts'
import { seriesWords } from '#domain/words/seriesWords.ts'
import { verdictNotes } from '#domain/words/verdictNotes.ts'
import { type VerdictTold, verdictHeadline, verdictSentence } from '#domain/words/verdictSentence.ts'
import { leftOutSentence } from './leftOut.ts'
import type { SeriesVerdict } from './seriesVerdict.ts'

/** What a person reads: the verdict, its sentence, what to know beside it, what was left out, the method card. */
export function printedVerdict(verdict: SeriesVerdict, language: Language): string {
  const told = toldOf(verdict)
  const leftOut = leftOutSentence(verdict.leftOut, language)
  const card = cardOf(verdict)
  return [
    verdictHeadline(told, language),
    '',
    verdictSentence(told, language),
    ...verdictNotes(told, language),
    ...detects(verdict, language),
    ...(leftOut ? [leftOut] : []),
    ...(card ? ['', seriesWords.methodCard[language], ...cardLines(card, language)] : []),
  ].join('\n')
}

/** Where nothing was shown: what could have been. */
function detects({ result, frozen }: SeriesVerdict, language: Language): string[] {
  const isOpen =
    result.verdict === 'not_enough_data' || (result.verdict === 'no_change' && result.detail !== 'equivalent')
  const detectable = isOpen ? detectableChange(frozen) : null
  return detectableSentences({ metric: frozen.metric, detectable, worthwhile: frozen.mwc }, language)
}

/** What a program reads: the verdict, everything it was computed from, and the words for it. */
export function verdictAsJson(verdict: SeriesVerdict, language: Language): string {
  const told = toldOf(verdict)
  const { result, input, frozen, look, leftOut, enoughOn } = verdict
  const isShown = look !== 'measuring'
  return JSON.stringify(
    {
      headline: verdictHeadline(told, language),
      sentence: verdictSentence(told, language),
      notes: verdictNotes(told, language),
      look,
      result: isShown ? result : null,
      card: cardOf(verdict),
      enoughOn,
      leftOut,
      frozen,
      input: isShown ? input : null,
    },
    null,
    2,
  )
}

/** Nothing was frozen before the change, so there is no hash; before its date a verdict has no card. */
function cardOf({ result, frozen, look }: SeriesVerdict): MethodCard | null {
  if (result.verdict === 'not_enough_data' || look === 'measuring') return null
  return methodCard(result, { season: frozen.season })
}

function cardLines(card: MethodCard, language: Language): string[] {
  const rows = methodCardRows(card, language)
  const width = Math.max(...rows.map(({ label }) => label.length))
  return rows.map(({ label, value }) => `  ${label.padEnd(width)}  ${value}`)
}

function toldOf({ result, frozen, look, enoughOn }: SeriesVerdict): VerdictTold {
  const { metric, target, mwc, evaluationDate } = frozen
  return { result, metric, target, mwc, enoughOn, evaluationDate, look }
}
