import type { Fields, Values } from '#domain/kernel/field.ts'
import { closingFields } from './closingFields.ts'
import { controlFields } from './controlFields.ts'
import { correctFields } from './correctFields.ts'
import { cycleFields } from './cycleFields.ts'
import { decisionFields } from './decisionFields.ts'
import { planFields } from './planFields.ts'
import { reportFields } from './reportFields.ts'
import { triageFields } from './triageFields.ts'
import { verifyFields } from './verifyFields.ts'

/** Everything a nonconformity holds, in the order in which its story is told. */
export const nonconformityFields = {
  ...reportFields,
  ...triageFields,
  ...controlFields,
  ...correctFields,
  ...decisionFields,
  ...planFields,
  ...verifyFields,
  ...closingFields,
  ...cycleFields,
} as const satisfies Fields

export type NonconformityFields = typeof nonconformityFields
export type Nonconformity = Values<NonconformityFields>
