import { z } from 'zod'
import { hiddenCharacters } from '#domain/checks/text.ts'
import { NotUnderstood } from '#domain/inventory/brought.ts'
import { refuse } from '#domain/kernel/refusal.ts'

const hidden = new RegExp(hiddenCharacters, 'g')

/** Without what no text of ours may hold, whatever the file says. */
export function shownText(text: string): string {
  return text.toWellFormed().replace(hidden, '')
}

/** A word, a number or nothing, as a text without blanks around it: files write versions and refs as either. */
export const wordy = z
  .union([z.string(), z.number(), z.boolean(), z.null()])
  .optional()
  .transform((value) => (value === null || value === undefined ? '' : shownText(String(value)).trim()))

/** What a file says in the shape it must have. @throws NotUnderstood naming the first place that has another */
export function shaped<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const place = issue?.path.map(String).join('/') || '–'
  throw new NotUnderstood(
    refuse('framework_shape', {
      values: { place: place.slice(0, 120), problem: (issue?.message ?? '').slice(0, 160) },
    }),
  )
}

/** At most this many letters, with a mark where something was cut. */
export function atMost(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}
