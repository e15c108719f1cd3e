import { refuse } from '#domain/kernel/refusal.ts'
import { type Language, sentence } from '#domain/words/sentence.ts'
import { type Fault, faultCodes } from '#store/trail/faults.ts'

export type { Fault } from '#store/trail/faults.ts'
export type { TrailReport } from '#store/trail/verify.ts'

/** What is broken, in words. */
export function faultSentence({ kind, seq, upTo = seq, path = '' }: Fault, language: Language): string {
  return sentence(refuse(faultCodes[kind], { values: { seq, upTo, path } }), language)
}
