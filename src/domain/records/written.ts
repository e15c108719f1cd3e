import { assessed, consulted, laws, scoped } from './impactAssessment/sections.ts'

/**
 * The fields in which a record says what others review or approve, `rows/column` where only a column of rows does. Whoever changed
 * one of them wrote of it, whatever they are named now (SOD-04, SOD-09, SOD-11, SOD-15).
 */
export const written: Readonly<Record<string, readonly string[]>> = {
  documentVersion: ['file'],
  statementOfApplicability: ['scope', 'basis'],
  impactAssessment: [...scoped, ...assessed, ...laws, ...consulted],
  riskAssessment: ['sourcesConsidered', 'ethics', 'autonomy', 'conclusion'],
  risk: [
    ...['sources', 'endangers', 'cause', 'event', 'consequences', 'existingControls', 'likelihood', 'likelihoodBasis'],
    ...['plan/what', 'plan/control', 'plan/who', 'plan/dueOn'],
  ],
}
