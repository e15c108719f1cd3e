import { Refused } from '#domain/kernel/refusal.ts'
import type { Language } from '#domain/words/sentence.ts'
import { told } from '../problem.ts'

/** A tool's answer as JSON; a refusal is told in the same sentences as everywhere, so that an assistant can mend what it asked. */
export function answering(language: Language) {
  return <I>(work: (asked: I) => unknown) =>
    async (asked: I) => {
      try {
        return { content: [{ type: 'text' as const, text: JSON.stringify(await work(asked)) }] }
      } catch (failure) {
        if (!(failure instanceof Refused)) throw failure
        const text = failure.refusals.map((refusal) => told(refusal, language).sentence).join('\n')
        return { isError: true, content: [{ type: 'text' as const, text }] }
      }
    }
}
