import type { Fields, Values } from '#domain/kernel/field.ts'
import { decisionFields } from './decisionFields.ts'
import { deploymentFields } from './deploymentFields.ts'
import { designFields } from './designFields.ts'
import { developmentFields } from './developmentFields.ts'
import { identityFields } from './identityFields.ts'
import { operationFields } from './operationFields.ts'
import { retirementFields } from './retirementFields.ts'
import { validationFields } from './validationFields.ts'

/** All that is kept of an AI system, stage by stage (brief §3.8). */
export const aiSystemFields = {
  ...identityFields,
  ...designFields,
  ...developmentFields,
  ...validationFields,
  ...deploymentFields,
  ...operationFields,
  ...retirementFields,
  ...decisionFields,
} as const satisfies Fields

export type AiSystem = Values<typeof aiSystemFields>
