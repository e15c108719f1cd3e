import type { Label } from '#domain/kernel/field.ts'
import type { Words } from '#web/words/useWords.tsx'

export interface Option {
  readonly value: string
  readonly label: string
}

/** A field's options in the reader's language, in the order of the definition. */
export function optionList(
  { options }: { readonly options: Readonly<Record<string, Label>> },
  say: Words['say'],
): Option[] {
  return Object.entries(options).map(([value, label]) => ({ value, label: say(label) }))
}
