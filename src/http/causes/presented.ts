import type { SeenAnalysis } from '#app/causes/causesOf.ts'
import { chainSentence } from '#domain/words/causeWords.ts'
import type { Language } from '#domain/words/sentence.ts'
import { told } from '../problem.ts'

/** An analysis with its sentences in the reader's language. */
export function presentedAnalysis({ chains, missing, ...analysis }: SeenAnalysis, language: Language) {
  return {
    ...analysis,
    missing: missing.map((refusal) => told(refusal, language)),
    statements: chains.map(({ cause, steps }) => ({ cause: cause.id, sentence: chainSentence(steps, language) })),
  }
}
