import type { Label } from '#domain/kernel/field.ts'
import type { Cadence } from '#domain/measurement/series.ts'
import type { Signal } from '#domain/measurement/triggers/signal.ts'
import { filled, type Language } from './language.ts'
import { dayInWords } from './noticeSentence.ts'
import { periodInWords, periodSpan } from './periodSpan.ts'
import { pText, signalFigures } from './signalFigures.ts'
import {
  evidenceWords,
  sideWords,
  signalNotes,
  signalWords,
  twelveBeforeWords,
  wayWords,
} from './signalSentenceWords.ts'
import { periodsAfterWords, periodWords } from './verdictWords.ts'

/** As much of a signal as its sentence needs. */
type Said = Omit<Signal, 'statistic' | 'statisticName' | 'businessRuleMet' | 'strength'>

export interface SignalTold {
  readonly signal: Said
  /** Name of the metric, such as "P1 incidents"; not read for complaints and incidents of a kind. */
  readonly name: string
  readonly unit: string
}

/** A signal in plain words: what was seen, how sure it is, and since when. */
export function signalSentence({ signal, name, unit }: SignalTold, language: Language): string {
  const values = { ...signalFigures(signal.numbers, { language, unit }), ...spoken(signal, language), name }
  return sentencesOf(signal)
    .map((words) => filled(words[language], values))
    .join(' ')
}

function sentencesOf(signal: Said): Label[] {
  const { numbers, direction, startedAt, firstWindowPeriod } = signal
  const isAlsoBelow = numbers.below === 'yes' && numbers.shape !== 'below'
  return [
    signalWords[shapeOf(signal)],
    ...(isAlsoBelow ? [signalNotes.alsoBelow] : []),
    evidenceWords[evidenceOf(signal)],
    ...(startedAt !== null && startedAt < firstWindowPeriod ? [signalNotes.startedAt] : []),
    ...(direction === 'better' ? [signalNotes.elsewhere] : []),
  ]
}

/** Values that are words: spans, periods, sides, p. */
function spoken({ windowPoints, numbers, direction, p, startedAt }: Said, language: Language): Record<string, string> {
  const cadence = (numbers.cadence ?? 'day') as Cadence
  const [first, last] = [windowPoints[0]!, windowPoints.at(-1)!]
  return {
    span: periodSpan(first, last, { cadence, language }),
    first: periodInWords(first, { cadence, language }),
    lastDay: dayInWords(last, language),
    periodWord: periodWords[cadence][language],
    periodWordAfterIn: periodsAfterWords[cadence][language],
    yearBefore: twelveBeforeWords[cadence][language],
    side: sideWords[direction][language],
    way: wayWords[direction][language],
    ...(p !== null && { p: pText(p, language) }),
    ...(startedAt !== null && { started: periodInWords(startedAt, { cadence, language }) }),
  }
}

function shapeOf({ kind, numbers, direction }: Said): keyof typeof signalWords {
  if (kind === 'sloBudget') return numbers.window === 'budget' ? 'budget' : 'threeDays'
  if (kind === 'incidentPattern') return numbers.trait as 'cause' | 'system' | 'type'
  if (kind === 'satisfactionFalling') return satisfactionShape(numbers.shape)
  if (kind !== 'drift' && kind !== 'threeInARow') return kind
  if (numbers.rule === 'ewma') return 'drift'
  if (numbers.rule !== undefined) return numbers.rule as 'astronomical' | 'shift7' | 'trend7' | 'twoInThree'
  return direction === 'better' ? 'threeBetter' : 'threeWorse'
}

function satisfactionShape(shape: unknown): keyof typeof signalWords {
  if (shape === 'threeFalling') return 'threeWorse'
  if (shape === 'shift') return 'shift7'
  return shape === 'below' ? 'below' : 'decline'
}

function evidenceOf(signal: Said): keyof typeof evidenceWords {
  return signal.evidenceMet ? proofOf(signal) : doubtOf(signal)
}

function proofOf({ kind, numbers, p }: Said): keyof typeof evidenceWords {
  if (kind === 'risingCounts') return 'rate'
  if (kind === 'benchmarkGap') return 'sign'
  if (kind === 'complaintCluster' || kind === 'incidentPattern') return 'cluster'
  return numbers.rule !== undefined || p === null || p >= 0.05 ? 'chart' : 'p'
}

function doubtOf({ kind, numbers, p }: Said): keyof typeof evidenceWords {
  if (numbers.stale === 'yes') return 'stale'
  if (numbers.rule !== undefined) return 'trial'
  if (numbers.lowTraffic === 'yes') return 'fewEvents'
  if (p === null) return kind === 'sloSustained' ? 'uncounted' : 'unknown'
  return 'chance'
}
