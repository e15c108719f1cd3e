import type { Field, FieldKind, FieldValue } from '#domain/kernel/field.ts'

export type FieldOf<K extends FieldKind> = Extract<Field, { readonly kind: K }>
export type ValueOf<K extends FieldKind> = FieldValue<FieldOf<K>>

/** What every input gets, whatever its kind: the definition, the value, and the words around it. */
export interface InputProps<K extends FieldKind> {
  readonly field: FieldOf<K>
  readonly value: ValueOf<K>
  readonly onChange: (value: ValueOf<K>) => void
  readonly label: string
  readonly help?: string | undefined
  /** The refusals of this field, in sentences. */
  readonly error?: string | undefined
  readonly required?: boolean
  readonly autoFocus?: boolean
  readonly disabled?: boolean
  /** Names of the persons that values mention, by id. */
  readonly names: Readonly<Record<string, string>>
}

export interface CellProps<K extends FieldKind> {
  readonly field: FieldOf<K>
  readonly value: ValueOf<K>
  readonly names: Readonly<Record<string, string>>
}

/** A filter speaks the API's own words: text as it stands in the address, undefined when it filters nothing. */
export interface FilterProps<K extends FieldKind> {
  readonly field: FieldOf<K>
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
  readonly label: string
}

/** What all text-like inputs of the component library take, from our own props. */
export function framed({
  label,
  help,
  error,
  required,
  autoFocus,
  disabled,
}: Omit<InputProps<FieldKind>, 'field' | 'value' | 'onChange'>) {
  return {
    label,
    description: help,
    error,
    required: required ?? false,
    disabled: disabled ?? false,
    ...(autoFocus ? { autoFocus, 'data-autofocus': true } : {}),
  }
}
