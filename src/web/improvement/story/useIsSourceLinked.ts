import { sourceLink } from '#domain/records/sourceTypes.ts'
import type { Linked } from '#web/around/shapes.ts'
import { useAroundList } from '#web/around/useAround.ts'
import { usePlace } from '../place.ts'

/**
 * Whether a record stands behind the source, or words alone (C-035): the metric, incident or finding that shows the problem, or any
 * record of the source's kind it is linked to. Undefined until that is known, or where words are enough.
 */
export function useIsSourceLinked(): boolean | undefined {
  const { sourceType, problemMetric, problemIncident, problemFinding } = usePlace().record.fields
  const links = useAroundList<Linked>('links').data?.items
  const wanted = sourceType ? sourceLink(sourceType) : undefined
  if (wanted === undefined) return undefined
  const shown: Readonly<Record<string, string | null>> = {
    metric: problemMetric,
    incident: problemIncident,
    finding: problemFinding,
  }
  if (shown[wanted]) return true
  return links?.some(({ record }) => record.type === wanted)
}
