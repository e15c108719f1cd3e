import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { isId } from '#domain/checks/id.ts'
import { checkText, SHORT_TEXT } from '#domain/checks/text.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { normalizedEmail } from '#domain/people/email.ts'
import type { RefusalCode } from '#domain/words/refusals.ts'

/** A name as people write it: trimmed, no hidden characters, not empty. */
export function nameFrom(
  text: string,
  { field = 'name', missing = 'name_missing' }: { field?: string; missing?: RefusalCode } = {},
): string {
  const checked = checkText(text, field, SHORT_TEXT)
  if ('refusal' in checked) throw new Refused('invalid', [checked.refusal])
  if (checked.value === null) throw new Refused('invalid', [refuse(missing, { field })])
  return checked.value
}

/** What is searched for: trimmed, null when nothing is left. */
export function searchFrom(text: string | null | undefined, field = 'q'): string | null {
  const checked = checkText(text ?? '', field, SHORT_TEXT)
  if ('refusal' in checked) throw new Refused('invalid', [checked.refusal])
  return checked.value
}

/** An e-mail in small letters. */
export function emailFrom(text: string, field = 'email'): string {
  const email = normalizedEmail(text)
  if (email === null) throw new Refused('invalid', [refuse('email_invalid', { field })])
  return email
}

/** An optional e-mail: empty is none. */
export function optionalEmail(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : emailFrom(text)
}

/** An id from an address or a body: what is no uuid is the id of nothing. */
export function idFrom(text: string, field: string): string {
  if (!isId(text)) throw new Refused('invalid', [fieldRefusal('not_an_id', field)])
  return text.toLowerCase()
}
