import { proposalFor, proposedRequirement } from '#domain/capture/proposal.ts'
import { addDays, type Day, dayOf, daysBetween } from '#domain/time/days.ts'
import type { Improvement } from './fields.ts'
import { verdictOf } from './verdict.ts'

type Titled = Improvement & { readonly title: string }

const WINDOW_DAYS = 30

/** What registering asks and the system can propose; a person accepts or changes it (issue part 6: proposed, not asked). */
export function proposedRegistration(record: Titled, standards: readonly string[]) {
  const { category, dimensions } = proposalFor(`${record.title} ${record.description ?? ''}`)
  return {
    description: record.description ?? record.title,
    sourceType: record.sourceType ?? ('staffSuggestion' as const),
    category: record.category ?? category,
    dimensions: record.dimensions.length > 0 ? record.dimensions : dimensions,
    frameworkReference: record.frameworkReference ?? proposedRequirement(standards),
  }
}

/** The figure before is counted over the thirty days up to yesterday, unless someone says otherwise. */
export function proposedBaselineWindow(today: Day): { readonly baselineFrom: Day; readonly baselineTo: Day } {
  return { baselineFrom: addDays(today, -WINDOW_DAYS), baselineTo: addDays(today, -1) }
}

/** Less is better where the target lies below the figure before; null where the two do not say. */
export function directionOf(baseline: number | null, target: number | null): Improvement['direction'] {
  if (baseline === null || target === null || baseline === target) return null
  return target < baseline ? 'decrease' : 'increase'
}

type Windowed = Pick<Improvement, 'baselineFrom' | 'baselineTo' | 'settleDays'>

/** When to judge: the target date, the time to settle, and as long a window as the one before, so that like is counted with like. */
export function proposedEvaluationDate(targetDate: Day, { baselineFrom, baselineTo, settleDays }: Windowed): Day {
  const isClosed = baselineFrom !== null && baselineTo !== null && baselineTo >= baselineFrom
  const length = isClosed ? daysBetween(baselineFrom, baselineTo) + 1 : WINDOW_DAYS
  return addDays(targetDate, (settleDays ?? 0) + length)
}

/** The longest window after the change that ends today; it begins where the change took hold. Null while there is none. */
export function proposedAfterWindow(record: Improvement, today: Day, timeZone: string) {
  const settled = addDays(record.implementedAt ? dayOf(record.implementedAt, timeZone) : today, record.settleDays ?? 0)
  const free = record.baselineTo ? addDays(record.baselineTo, 1) : settled
  const from = settled > free ? settled : free
  return from <= today ? { afterFrom: from, afterTo: today } : null
}

/** What follows from the verdict: what reached its target is kept, what did not is adjusted. Null where nothing can be judged. */
export function proposedDecision(record: Improvement): Improvement['decision'] {
  const verdict = verdictOf(record)
  if (verdict === null) return null
  return verdict === 'met' ? 'sustain' : 'adjust'
}
