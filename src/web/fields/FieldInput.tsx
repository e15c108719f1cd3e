import type { ComponentType } from 'react'
import type { Field, FieldKind } from '#domain/kernel/field.ts'
import { type AnyInput, AskedInput } from './AskedInput.tsx'
import type { InputProps } from './fieldProps.ts'
import { RowsInput } from './rows/RowsInput.tsx'
import { simpleInputs } from './simpleInputs.ts'

/** One input per kind; a new kind of field does not compile until it has one. */
const inputs: { readonly [K in FieldKind]: ComponentType<InputProps<K>> } = { ...simpleInputs, rows: RowsInput }

/** The input of any field, with label and help from its definition in the reader's language. */
export function FieldInput<F extends Field>(props: AnyInput<F>) {
  return <AskedInput {...props} kinds={inputs} />
}
