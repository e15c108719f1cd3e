import { createHash, randomBytes } from 'node:crypto'

/** A new secret for a link or token, 256 bits: shown once, kept as its hash only. The prefix tells people and scanners what they found. */
export function newSecret(prefix: 'mel' | 'inv' | 'reset' | 'first' | 'feed' | 'cal' | 'room'): {
  readonly secret: string
  readonly hash: Buffer
} {
  const secret = `${prefix}_${randomBytes(32).toString('base64url')}`
  return { secret, hash: hashOf(secret) }
}

/** SHA-256 of a secret. No salt: it carries 256 random bits, and must be found by its hash. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest()
}
