import { contextTemplates } from './documents/context.ts'
import { evaluationTemplates } from './documents/evaluation.ts'
import { impactTemplates } from './documents/impact.ts'
import { improvementTemplates } from './documents/improvement.ts'
import { riskPlanningTemplates } from './documents/riskPlanning.ts'
import { riskResultTemplates } from './documents/riskResults.ts'
import { supportTemplates } from './documents/support.ts'
import type { Template } from './template.ts'

/** A document to begin with for everything ISO/IEC 42001 wants written down, and the plan of an improvement, in order. */
export const templates: readonly Template[] = [
  ...contextTemplates,
  ...riskPlanningTemplates,
  ...riskResultTemplates,
  ...impactTemplates,
  ...supportTemplates,
  ...evaluationTemplates,
  ...improvementTemplates,
].sort((one, other) => (one.key < other.key ? -1 : 1))
