import type { ComponentType } from 'react'
import type { SimpleField } from '#domain/kernel/field.ts'
import { AnswerInput } from './answer/AnswerInput.tsx'
import { CheckInput } from './check/CheckInput.tsx'
import { ChoiceInput } from './choice/ChoiceInput.tsx'
import { ChoicesInput } from './choices/ChoicesInput.tsx'
import { DayInput } from './day/DayInput.tsx'
import type { InputProps } from './fieldProps.ts'
import { FileInput } from './file/FileInput.tsx'
import { InstantInput } from './instant/InstantInput.tsx'
import { LinkInput } from './link/LinkInput.tsx'
import { NumberInput } from './number/NumberInput.tsx'
import { PersonInput } from './person/PersonInput.tsx'
import { TextInput } from './text/TextInput.tsx'

/** One input per kind that stands alone; rows are made of these. */
export const simpleInputs: { readonly [K in SimpleField['kind']]: ComponentType<InputProps<K>> } = {
  text: TextInput,
  number: NumberInput,
  choice: ChoiceInput,
  choices: ChoicesInput,
  check: CheckInput,
  day: DayInput,
  instant: InstantInput,
  person: PersonInput,
  link: LinkInput,
  file: FileInput,
  answer: AnswerInput,
}
