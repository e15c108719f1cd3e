/**
 * The register of brief §7, typed from the brief and independent of the stories: what the demo has to show. Columns: month
 * registered, kind of source, breadth where the brief names one, model and score, before → target → after, state. Where the proof is
 * a series, before and after are the engine's (to three decimals, shares as shares): where it and the brief disagree, it wins.
 */
export const briefTable = [
  [-18, 'staffSuggestion', 'governance', 'S', 8, [20.15, 7, 4.75], 'completed'],
  [-17, 'benchmark', 'governance', 'A', 13, [5, 8, 8], 'completed'],
  [-16, 'regulatoryChange', 'governance', 'S', 9, [0, 100, 100], 'completed'],
  [-15, 'incident', 'serviceDelivery', 'S', 9, [0.03, 0.01, 0.008], 'completed'],
  [-14, 'managementReview', 'governance', 'A', 11, [14, 5, 4], 'completed'],
  [-13, 'nearMiss', 'serviceDelivery', 'A', 13, [4, 0, 0], 'completed'],
  [-13, 'technicalAdvance', null, 'A', 12, [0.416, 0.95, 0.97], 'completed'],
  [-12, 'regulatoryGuidance', null, 'S', 9, [0.602, 0.98, 0.934], 'completed'],
  [-12, 'customerSatisfaction', null, 'S', 10, [3.62, 4.2, 4.27], 'completed'],
  [-11, 'auditFinding', 'documentation', 'A', 11, [41, 20, 18], 'completed'],
  [-10, 'trendAnalysis', 'serviceDelivery', 'S', 11, [9.7, 6, 5.8], 'completed'],
  [-10, 'sloPerformance', 'governance', 'S', 9, [0.126, 0.08, 0.07], 'completed'],
  [-9, 'incident', null, 'A', 15, [0.715, 0.85, 0.892], 'completed'],
  [-9, 'industryLearning', null, 'A', 10, [11, 3, 10.5], 'completed'],
  [-8, 'auditFinding', 'documentation', 'A', 11, [26, 5, 4], 'completed'],
  [-8, 'methodologicalAdvance', 'supplierManagement', 'S', 9, [3, 11, 11], 'completed'],
  [-7, 'monitoring', null, 'A', 13, [12, 2, 1.5], 'completed'],
  [-7, 'researchPartnership', null, 'A', 9, null, 'inProgress'],
  [-6, 'nearMiss', null, 'A', 14, [1.821, 0.3, 0.257], 'completed'],
  [-5, 'improvingMetric', null, 'A', 12, [0, 0.95, null], 'inProgress'],
  [-5, 'auditFinding', 'auditProgramme', 'S', 8, [0.6, 1, 1.1], 'completed'],
  [-4, 'organizationalLearning', null, 'A', 14, [71, 100, 100], 'completed'],
  [-4, 'standardUpdate', null, 'S', 7, null, 'planned'],
  [-3, 'capabilityBuilding', null, 'A', 10, null, 'inProgress'],
  [-3, 'stakeholderSurvey', null, 'A', 12, [48, 80, null], 'inProgress'],
  [-2, 'strategicShift', null, 'S', 6, null, 'cancelled'],
  [-1, 'customerComplaint', null, 'S', 10, [0.051, 0.015, null], 'inProgress'],
  [0, 'toolEvolution', null, 'A', 11, null, 'planned'],
] as const
