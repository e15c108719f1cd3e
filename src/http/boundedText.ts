import type { Context } from 'hono'
import { LARGEST_DELIVERY } from '#domain/feeds/deadLetters.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Env } from './env.ts'

/** The body of a delivery byte for byte, as it was signed; counted as it comes. @throws Refused tooLarge */
export async function boundedText({ req }: Context<Env>): Promise<string> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of (req.raw.body ?? []) as AsyncIterable<Uint8Array>) {
    size += piece.length
    if (size > LARGEST_DELIVERY)
      throw new Refused('tooLarge', [refuse('body_too_large', { values: { limit: '256 kB' } })])
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
