import type { ComponentType } from 'react'
import type { Field } from '#domain/kernel/field.ts'
import { useWords } from '#web/words/useWords.tsx'

export interface AnyInput<F extends Field = Field> {
  readonly field: F
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly error?: string | undefined
  readonly required?: boolean
  readonly autoFocus?: boolean
  readonly disabled?: boolean
  readonly names?: Readonly<Record<string, string>>
}

type Worded = AnyInput & { readonly label: string; readonly help?: string | undefined }

/** Picks the input of a field's kind from a table and gives it label and help in the reader's language. */
export function AskedInput({ field, names = {}, kinds, ...rest }: AnyInput & { readonly kinds: object }) {
  const { say } = useWords()
  // The table is keyed by kind and each entry typed by it; that field and entry belong together is not visible to types.
  const Kind = (kinds as Readonly<Record<string, ComponentType<Worded>>>)[field.kind]
  if (!Kind) throw new Error(`There is no input for ${field.kind}.`)
  return <Kind {...rest} field={field} names={names} label={say(field.label)} help={field.help && say(field.help)} />
}
