import type { Fields, Values } from '#domain/kernel/field.ts'
import { captureFields } from './captureFields.ts'
import { closingFields } from './closingFields.ts'
import { originFields } from './originFields.ts'
import { planFields } from './planFields.ts'
import { proofFields } from './proofFields.ts'
import { rankingFields } from './rankingFields.ts'
import { seriesFields } from './seriesFields.ts'

/** Everything an improvement holds, in the order in which its story is told. */
export const improvementFields = {
  ...captureFields,
  ...originFields,
  ...rankingFields,
  ...planFields,
  ...proofFields,
  ...seriesFields,
  ...closingFields,
} as const satisfies Fields

export type ImprovementFields = typeof improvementFields
export type Improvement = Values<ImprovementFields>
export type ImprovementField = keyof ImprovementFields & string
