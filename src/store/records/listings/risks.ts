import { among, body, usualFilters as filters, idAmong, type Listing, usualSorts as sorts } from '../listing.ts'

export const riskCriteriaListing: Listing = {
  sorts,
  filters,
  columns: [
    ['acceptableUpTo', 'acceptable_up_to'],
    ['reassessMonths', 'reassess_months'],
    ['approvedAt', 'approved_at'],
  ],
}

export const riskAssessmentListing: Listing = {
  sorts,
  filters: { ...filters, aiSystem: idAmong('b.ai_system'), trigger: among('b.trigger') },
  columns: [
    ['aiSystem', 'ai_system'],
    ['trigger', 'trigger'],
    ['analyst', 'analyst'],
    ['validUntil', 'valid_until'],
  ],
}

export const riskListing: Listing = {
  sorts: { ...sorts, score: body('score', 'int') },
  filters: {
    ...filters,
    aiSystem: idAmong('b.ai_system'),
    assessment: idAmong('b.assessment'),
    level: among('b.level'),
    residualLevel: among('b.residual_level'),
    treatment: among('b.treatment'),
  },
  columns: [
    ['aiSystem', 'ai_system'],
    ['sources', 'sources'],
    ['likelihood', 'likelihood'],
    ['score', 'score'],
    ['level', 'level'],
    ['treatment', 'treatment'],
    ['residualLikelihood', 'residual_likelihood'],
    ['residualConsequence', 'residual_consequence'],
    ['residualScore', 'residual_score'],
    ['residualLevel', 'residual_level'],
    ['reviewOn', 'review_on'],
  ],
}

export const opportunityListing: Listing = {
  sorts,
  filters: { ...filters, aiSystem: idAmong('b.ai_system'), benefit: among('b.benefit'), effort: among('b.effort') },
  columns: [
    ['aiSystem', 'ai_system'],
    ['beneficiaries', 'beneficiaries'],
    ['benefit', 'benefit'],
    ['effort', 'effort'],
  ],
}

export const impactAssessmentListing: Listing = {
  sorts,
  filters: { ...filters, aiSystem: idAmong('b.ai_system'), trigger: among('b.trigger') },
  columns: [
    ['aiSystem', 'ai_system'],
    ['trigger', 'trigger'],
    ['validUntil', 'valid_until'],
    ['reviewedBy', 'reviewed_by'],
  ],
}
