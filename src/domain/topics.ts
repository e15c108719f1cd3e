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
] as const

export type Topic = (typeof topics)[number]
