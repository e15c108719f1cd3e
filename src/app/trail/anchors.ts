import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Mark } from '#store/trail/chain.ts'
import { markFrom } from '#store/trail/verify.ts'

/** Anchors as people type them, `seq:hash` each. */
export function anchorsFrom(texts: readonly string[]): Mark[] {
  return texts.map((text) => {
    const mark = markFrom(text)
    if (!mark) throw new Refused('invalid', [refuse('anchor_invalid', { field: 'anchor' })])
    return mark
  })
}

/** A place in the chain as it is printed. */
export function printed({ seq, hash }: Mark): string {
  return `${seq}:${hash.toString('hex')}`
}
