import { type SignalSubject, sourceOfSubject } from './changeSignal/kinds.ts'
import type { Source } from './prefilled.ts'
import type { SourceType } from './sourceTypes.ts'

/** Which source an improvement names that is raised from a record of another type (C-035); types not here leave it to whoever raises. */
const origins: Readonly<Record<string, (source: Source) => SourceType>> = {
  changeSignal: ({ subject }) => sourceOfSubject[(subject as SignalSubject | null) ?? 'other'],
  investment: ({ kind }) => (kind === 'partnership' ? 'researchPartnership' : 'capabilityBuilding'),
  supplier: () => 'supplier',
  resource: () => 'toolEvolution',
  document: () => 'methodologicalAdvance',
  risk: () => 'riskAssessment',
  contextIssue: () => 'strategicShift',
  interestedParty: () => 'engagement',
  managementReview: () => 'managementReview',
  performanceReview: () => 'performanceReview',
  auditProgramme: () => 'other',
}

/** Where it came from, as far as the record it is raised from says; what narrow eyes keep is named by nothing but its kind. */
export function improvementOrigin(source: Source): Readonly<Record<string, unknown>> {
  const sourceType = origins[source.type]?.(source)
  if (!sourceType || source.audience !== null) return {}
  return {
    sourceType,
    sourceWords: `${source.number}: ${source.title}`.slice(0, 300),
    ...aboutOf(source),
  }
}

/** What is known of the opportunity itself: an evaluated audit programme says what is to change about auditing (C-158). */
function aboutOf({ type, description, programmeEvaluation }: Source): Readonly<Record<string, unknown>> {
  return type === 'auditProgramme' ? { description: programmeEvaluation, category: 'auditProgramme' } : { description }
}
