import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { commonPasswords } from './commonPasswords.ts'

export const shortestPassword = 10
export const longestPassword = 256

/**
 * Why a password is not taken. Length is what counts (NIST SP 800-63B): no rules about digits and signs, but nothing that is tried
 * first: the most common passwords, one sign repeated, a run of the keyboard, the person's own e-mail or name.
 */
export function passwordRefusal(
  password: string,
  about: { readonly email: string; readonly name?: string },
): Refusal | undefined {
  const field = 'password'
  const length = [...password].length
  if (length < shortestPassword) return refuse('password_too_short', { field, values: { shortest: shortestPassword } })
  if (length > longestPassword) return refuse('password_too_long', { field, values: { longest: longestPassword } })
  const plain = password.toLowerCase()
  if (isGuessed(plain)) return refuse('password_common', { field })
  const own = [about.email, about.email.split('@')[0] ?? '', about.name ?? '']
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 3)
  if (own.some((word) => plain.includes(word) && plain.length - word.length < 4))
    return refuse('password_is_yours', { field })
  return undefined
}

const runs = [
  '01234567890123456789',
  '98765432109876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
]

function isGuessed(plain: string): boolean {
  if (commonPasswords.has(plain)) return true
  // "password2026!" is "password" to whoever guesses: what is left without digits and signs around it must carry the length.
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  if (core !== '' && core.length < plain.length && commonPasswords.has(core)) return true
  if (new Set(plain).size < 4) return true
  return runs.some((run) => run.includes(plain))
}
