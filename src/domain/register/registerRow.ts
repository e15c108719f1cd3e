import type { Improvement } from '#domain/records/improvement/fields.ts'
import type { Status } from '#domain/records/improvement/stages.ts'
import { titleFrom } from '#domain/records/improvement/titleFrom.ts'
import { sourceTypes } from '#domain/records/sourceTypes.ts'
import type { RegisterRow, RegisterStatus } from './nineColumns.ts'

/** What the nine columns are made of. */
export interface Registered
  extends Pick<
    Improvement,
    | 'description'
    | 'imported'
    | 'oldNumber'
    | 'sourceType'
    | 'sourceWords'
    | 'score'
    | 'claimedPriority'
    | 'claimedOwner'
    | 'targetDate'
    | 'claimedOutcome'
    | 'claimedClosedOn'
    | 'verdict'
    | 'proof'
    | 'metric'
    | 'metricUnit'
    | 'baseline'
    | 'after'
    | 'factBefore'
    | 'factAfter'
  > {
  readonly number: string | null
  readonly title: string
  readonly status: Exclude<Status, 'candidate'>
  readonly ownerName: string | null
  /** The organization's day on which it was closed here; null where it was not. */
  readonly closedOn: string | null
}

/**
 * An improvement as the nine columns show it (C-067…C-075). What was imported shows the old number and its own words again, until
 * this house knows better: a score for the claimed priority, a person for the claimed owner, a verdict for the claimed outcome.
 */
export function registerRow(record: Registered): RegisterRow {
  return {
    id: record.oldNumber ?? record.number ?? '',
    source: sourceOf(record),
    description: descriptionOf(record),
    priority: record.score === null ? record.claimedPriority : String(record.score),
    owner: record.ownerName ?? record.claimedOwner,
    targetDate: record.targetDate,
    status: spelled[record.status],
    measuredOutcome: record.verdict === null ? record.claimedOutcome : outcomeOf(record),
    closureDate: record.closedOn ?? record.claimedClosedOn,
  }
}

const spelled: Readonly<Record<Registered['status'], RegisterStatus>> = {
  planned: 'planned',
  inProgress: 'in progress',
  completed: 'completed',
  cancelled: 'cancelled',
}

function sourceOf({ imported, sourceType, sourceWords }: Registered): string | null {
  if (imported || sourceType === null) return sourceWords
  const { label } = sourceTypes[sourceType]
  return sourceWords ? `${label.en}: ${sourceWords}` : label.en
}

/** Title and description are one column; a title that only repeats how the description begins is not said twice. */
function descriptionOf({ title, description }: Registered): string {
  if (!description) return title
  return title === titleFrom(description) ? description : `${title}\n${description}`
}

/** `Median wait: 14 min → 4 min (-10 min)`, as the import reads it again. */
function outcomeOf(record: Registered): string | null {
  if (record.proof === 'fact') return [record.factBefore, record.factAfter].filter(Boolean).join(' → ') || null
  const { metric, metricUnit, baseline, after } = record
  if (baseline === null || after === null) return metric
  const figure = (value: number) =>
    [Number(value.toPrecision(12)), metricUnit].filter((part) => part !== null).join(' ')
  return `${metric ?? ''}: ${figure(baseline)} → ${figure(after)} (${figure(after - baseline)})`.replace(/^: /, '')
}
