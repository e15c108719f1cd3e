/**
 * What standards ask for, in our words. Records carry topics and each standard maps its clauses to them, because clause
 * numbers differ between standards (brief §0.9).
 */
export const topics = [
  'continualImprovement',
  'correctiveAction',
  'nonconformity',
  'internalAudit',
  'managementReview',
  'measurement',
  'objectives',
  'riskAssessment',
  'impactAssessment',
  'documentedInformation',
  'context',
  'interestedParties',
  'scope',
  'leadership',
  'policy',
  'roles',
  'changes',
  'resources',
  'competence',
  'awareness',
  'communication',
  'operation',
  'riskTreatment',
  'lifeCycle',
  'data',
  'transparency',
  'oversight',
  'responsibleUse',
  'suppliers',
  'customers',
  'incidents',
  'concerns',
  'security',
  'law',
  'services',
] as const

export type Topic = (typeof topics)[number]
