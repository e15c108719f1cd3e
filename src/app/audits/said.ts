import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { checkText, SHORT_TEXT } from '#domain/checks/text.ts'
import { Refused } from '#domain/kernel/refusal.ts'

/** Words that are needed, as they are kept. @throws Refused invalid where nothing is said, or what cannot be kept */
export function saidText(text: string, field: string, limit = SHORT_TEXT): string {
  const checked = checkText(text, field, limit)
  if ('refusal' in checked) throw new Refused('invalid', [checked.refusal])
  if (checked.value === null) throw new Refused('invalid', [fieldRefusal('field_required', field)])
  return checked.value
}
