import { sourceKinds } from '../sourceTypes.ts'
import type { ImprovementFacts } from './people.ts'

type Sourced = Pick<ImprovementFacts['record'], 'sourceType' | 'problemMetric' | 'problemIncident' | 'problemFinding'>

/**
 * Whether a record of the source's kind stands behind it (C-035): named as what shows the problem, or linked to it. True where the
 * source is of a kind that comes from nobody's record.
 * @param linked types of the records linked to it, either way
 */
export function isSourceLinked({ sourceType, ...shown }: Sourced, linked: readonly string[]): boolean {
  const kinds = sourceType ? sourceKinds(sourceType) : []
  const named = [
    shown.problemMetric ? 'metric' : '',
    shown.problemIncident ? 'incident' : '',
    shown.problemFinding ? 'finding' : '',
  ]
  return kinds.length === 0 || [...linked, ...named].some((kind) => kinds.includes(kind))
}
