import type { ImprovementFacts } from './people.ts'

/** Whether it leads to what shows the problem: a metric, an incident or an audit's finding (C-111). */
export function isLinkedToProblem({
  problemMetric,
  problemIncident,
  problemFinding,
}: Pick<ImprovementFacts['record'], 'problemMetric' | 'problemIncident' | 'problemFinding'>): boolean {
  return problemMetric !== null || problemIncident !== null || problemFinding !== null
}
