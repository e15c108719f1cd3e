import { createDiffieHellman } from 'node:crypto'
import type { Press } from '#store/culture/urns.ts'

const GENERATOR = 2

/**
 * The press signs what it cannot read: the veil to the power of its secret (domain/culture/blindSignature.ts says the same in plain
 * arithmetic). OpenSSL raises it, as it does for an exchange of keys: in a few milliseconds, and in the same time whatever the secret is.
 * @param veil from 2 up to the modulus less 2
 */
export function pressed(veil: bigint, { modulus, secret }: Press): string {
  const exchange = createDiffieHellman(Buffer.from(even(modulus), 'hex'), GENERATOR)
  exchange.setPrivateKey(Buffer.from(even(secret), 'hex'))
  const signed = exchange.computeSecret(Buffer.from(even(veil.toString(16)), 'hex'))
  return BigInt(`0x${signed.toString('hex')}`).toString(16)
}

/** Two digits a byte. */
function even(hex: string): string {
  return hex.length % 2 === 0 ? hex : `0${hex}`
}
