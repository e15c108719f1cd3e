import { triageText } from '#domain/words/screenTriage.ts'
import { signalText } from '#domain/words/signalScreen.ts'
import type { ImprovementRecord } from '#web/moves/useMove.ts'
import { useWords } from '#web/words/useWords.tsx'
import { useSignalsOf } from './useSignals.ts'

/** Who raised a candidate, by name: a person, whoever an old register names, the data itself, or nobody who said so. */
export function useRaiser({ id, createdBy, fields }: Pick<ImprovementRecord, 'id' | 'createdBy' | 'fields'>) {
  const { say } = useWords()
  const named = createdBy?.name ?? fields.raisedByWords
  const { data } = useSignalsOf(named ? null : id)
  const isFromData = data !== undefined && data.items.length > 0
  return { raiser: named ?? say(isFromData ? signalText.theData : triageText.anonymous), isFromData }
}
