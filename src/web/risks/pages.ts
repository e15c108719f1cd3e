import { lazyRouteComponent } from '@tanstack/react-router'

/** The addresses of risks and what belongs to them, below an organization's. */
export const riskPages = [
  ['risks', lazyRouteComponent(() => import('./risk/RisksPage.tsx'), 'RisksPage')],
  ['risks/new', lazyRouteComponent(() => import('./risk/NewRiskPage.tsx'), 'NewRiskPage')],
  ['risks/$ref', lazyRouteComponent(() => import('./risk/RiskPage.tsx'), 'RiskPage')],
  ['risk-matrix', lazyRouteComponent(() => import('./matrix/MatrixPage.tsx'), 'MatrixPage')],
  ['risk-assessments', lazyRouteComponent(() => import('./assessment/AssessmentsPage.tsx'), 'AssessmentsPage')],
  ['risk-assessments/new', lazyRouteComponent(() => import('./assessment/NewAssessmentPage.tsx'), 'NewAssessmentPage')],
  ['risk-assessments/$ref', lazyRouteComponent(() => import('./assessment/AssessmentPage.tsx'), 'AssessmentPage')],
  ['risk-criteria', lazyRouteComponent(() => import('./criteria/CriteriaListPage.tsx'), 'CriteriaListPage')],
  ['risk-criteria/new', lazyRouteComponent(() => import('./criteria/NewCriteriaPage.tsx'), 'NewCriteriaPage')],
  ['risk-criteria/$ref', lazyRouteComponent(() => import('./criteria/CriteriaPage.tsx'), 'CriteriaPage')],
  ['opportunities', lazyRouteComponent(() => import('./opportunity/OpportunitiesPage.tsx'), 'OpportunitiesPage')],
  ['opportunities/new', lazyRouteComponent(() => import('./opportunity/NewOpportunityPage.tsx'), 'NewOpportunityPage')],
  ['opportunities/$ref', lazyRouteComponent(() => import('./opportunity/OpportunityPage.tsx'), 'OpportunityPage')],
  ['impact-assessments', lazyRouteComponent(() => import('../impact/ImpactsPage.tsx'), 'ImpactsPage')],
  ['impact-assessments/new', lazyRouteComponent(() => import('../impact/NewImpactPage.tsx'), 'NewImpactPage')],
  ['impact-assessments/$ref', lazyRouteComponent(() => import('../impact/ImpactPage.tsx'), 'ImpactPage')],
] as const
