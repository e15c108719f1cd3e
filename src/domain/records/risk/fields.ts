import type { Fields, Values } from '#domain/kernel/field.ts'
import { analysisFields } from './analysisFields.ts'
import { treatmentFields } from './treatmentFields.ts'

export const riskFields = { ...analysisFields, ...treatmentFields } as const satisfies Fields

export type Risk = Values<typeof riskFields>
