import type { RowValues } from './importPlan.ts'
import type { RegisterRow } from './nineColumns.ts'

/**
 * An imported row as the nine columns show it again: the old number as ID, the person's own words for source, priority and
 * outcome. Where the file had no number, `ours` is the ID.
 */
export function exportedRow(values: RowValues, ours: string): RegisterRow {
  const { owner } = values
  return {
    id: values.number ?? ours,
    source: values.source?.words ?? null,
    description: values.description,
    priority: values.priority?.original ?? null,
    owner: owner === null ? null : owner.kind === 'words' ? owner.words : owner.name,
    targetDate: values.targetDate,
    status: values.status,
    measuredOutcome: values.outcome?.text ?? null,
    closureDate: values.closedOn,
  }
}
