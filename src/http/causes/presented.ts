import type { SeenAnalysis } from '#app/causes/causesOf.ts'
import { chainSentence } from '#domain/words/causeWords.ts'
import { type Language, sentence } from '#domain/words/sentence.ts'

/** An analysis with its sentences in the reader's language. */
export function presentedAnalysis({ chains, missing, ...analysis }: SeenAnalysis, language: Language) {
  return {
    ...analysis,
    missing: missing.map((refusal) => ({
      code: refusal.code,
      sentence: sentence(refusal, language),
      ...(refusal.field && { field: refusal.field }),
    })),
    statements: chains.map(({ cause, steps }) => ({ cause: cause.id, sentence: chainSentence(steps, language) })),
  }
}
