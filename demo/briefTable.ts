/**
 * The register of brief §7, typed from the brief and independent of the stories: what the demo has to show. Columns: month
 * registered, kind of source, breadth where the brief names one, model and score, before → target → after, state.
 */
export const briefTable = [
  [-18, 'staffSuggestion', 'governance', 'S', 8, [19, 7, 5], 'completed'],
  [-17, 'benchmark', 'governance', 'A', 13, [5, 8, 8], 'completed'],
  [-16, 'regulatoryChange', 'governance', 'S', 9, [0, 100, 100], 'completed'],
  [-15, 'incident', 'serviceDelivery', 'S', 9, [3.1, 1, 0.8], 'completed'],
  [-14, 'managementReview', 'governance', 'A', 11, [14, 5, 4], 'completed'],
  [-13, 'nearMiss', 'serviceDelivery', 'A', 13, [4, 0, 0], 'completed'],
  [-13, 'technicalAdvance', null, 'A', 12, [42, 95, 97], 'completed'],
  [-12, 'regulatoryGuidance', null, 'S', 9, [61, 98, 97], 'completed'],
  [-12, 'customerSatisfaction', null, 'S', 10, [3.6, 4.2, 4.3], 'completed'],
  [-11, 'auditFinding', 'documentation', 'A', 11, [41, 20, 18], 'completed'],
  [-10, 'trendAnalysis', 'serviceDelivery', 'S', 11, [9.4, 6, 5.8], 'completed'],
  [-10, 'sloPerformance', 'governance', 'S', 9, [14, 8, 7.1], 'completed'],
  [-9, 'incident', null, 'A', 15, [0.71, 0.85, 0.88], 'completed'],
  [-9, 'industryLearning', null, 'A', 10, [11, 3, 9], 'completed'],
  [-8, 'auditFinding', 'documentation', 'A', 11, [26, 5, 4], 'completed'],
  [-8, 'methodologicalAdvance', 'supplierManagement', 'S', 9, [3, 11, 11], 'completed'],
  [-7, 'monitoring', null, 'A', 13, [12, 2, 1.5], 'completed'],
  [-7, 'researchPartnership', null, 'A', 9, null, 'inProgress'],
  [-6, 'nearMiss', null, 'A', 14, [1.9, 0.3, 0.2], 'completed'],
  [-5, 'improvingMetric', null, 'A', 12, [0, 95, null], 'inProgress'],
  [-5, 'auditFinding', 'auditProgramme', 'S', 8, [0.6, 1, 1.1], 'completed'],
  [-4, 'organizationalLearning', null, 'A', 14, [71, 100, 100], 'completed'],
  [-4, 'standardUpdate', null, 'S', 7, null, 'planned'],
  [-3, 'capabilityBuilding', null, 'A', 10, null, 'inProgress'],
  [-3, 'stakeholderSurvey', null, 'A', 12, [48, 80, null], 'inProgress'],
  [-2, 'strategicShift', null, 'S', 6, null, 'cancelled'],
  [-1, 'customerComplaint', null, 'S', 10, [5.2, 1.5, null], 'inProgress'],
  [0, 'toolEvolution', null, 'A', 11, null, 'planned'],
] as const
