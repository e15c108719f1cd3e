import type { Tx } from '#store/open.ts'
import { brandingOf } from '../documents/branding.ts'

/** The organization's look, as its page wears it: colour, and its logo as an address of its own bytes. */
export async function lookOf(tx: Tx): Promise<{ readonly color: string; readonly logo: string | null }> {
  const { primary, logo } = await brandingOf(tx)
  return {
    color: primary,
    logo: logo && `data:${logo.type};base64,${Buffer.from(logo.bytes).toString('base64')}`,
  }
}
