import type { ComponentType } from 'react'
import type { SimpleField } from '#domain/kernel/field.ts'
import { AnswerCell } from './answer/AnswerCell.tsx'
import { CheckCell } from './check/CheckCell.tsx'
import { ChoiceCell } from './choice/ChoiceCell.tsx'
import { ChoicesCell } from './choices/ChoicesCell.tsx'
import { DayCell } from './day/DayCell.tsx'
import type { CellProps } from './fieldProps.ts'
import { FileCell } from './file/FileCell.tsx'
import { InstantCell } from './instant/InstantCell.tsx'
import { LinkCell } from './link/LinkCell.tsx'
import { NumberCell } from './number/NumberCell.tsx'
import { PersonCell } from './person/PersonCell.tsx'
import { TextCell } from './text/TextCell.tsx'

/** One way of reading per kind that stands alone; rows are made of these. */
export const simpleCells: { readonly [K in SimpleField['kind']]: ComponentType<CellProps<K>> } = {
  text: TextCell,
  number: NumberCell,
  choice: ChoiceCell,
  choices: ChoicesCell,
  check: CheckCell,
  day: DayCell,
  instant: InstantCell,
  person: PersonCell,
  link: LinkCell,
  file: FileCell,
  answer: AnswerCell,
}
