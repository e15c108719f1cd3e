import * as z from 'zod'

const LONGEST_EMAIL = 254

/** An e-mail as identities are found by: trimmed, in small letters. Null when it is none. */
export function normalizedEmail(text: string): string | null {
  const email = text.trim().toLowerCase()
  return email.length <= LONGEST_EMAIL && z.email().safeParse(email).success ? email : null
}
