import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { AiSystem } from '../fields.ts'
import { qualityNames } from '../validationFields.ts'

type Criterion = AiSystem['criteria'][number]

/** Every quality has a threshold before anything is measured, or a reason why it needs none (C-321). */
export function thresholdsMissing({ criteria }: Pick<AiSystem, 'criteria'>): Refusal[] {
  return qualityNames
    .filter((quality) => !criteria.some((each) => each.quality === quality && isSet(each)))
    .map((quality) => refuse('threshold_missing', { field: 'criteria', values: { quality } }))
}

/** What was measured against the thresholds: nothing left out, nothing missed. */
export function thresholdsMissed({ criteria }: Pick<AiSystem, 'criteria'>): Refusal[] {
  return criteria.filter(isThreshold).flatMap((each, at) => {
    const field = `criteria/${at}/measured`
    const quality = each.quality ?? ''
    if (each.measured === null) return [refuse('threshold_unmeasured', { field, values: { quality } })]
    const values = { quality, measured: each.measured, threshold: each.threshold ?? 0 }
    return unmet(!reaches(each) && refuse('threshold_missed', { field, values }))
  })
}

/** Whether only results differ: once validation began, what counts as good no longer moves. */
export function isOnlyMeasured(before: readonly Criterion[], after: readonly Criterion[]): boolean {
  return spoken(before) === spoken(after)
}

function spoken(criteria: readonly Criterion[]): string {
  return JSON.stringify(criteria.map(({ measured: _, ...set }) => set))
}

function isThreshold({ threshold, comparison }: Criterion): boolean {
  return threshold !== null && comparison !== null
}

function isSet(criterion: Criterion): boolean {
  return isThreshold(criterion) || Boolean(criterion.leftOutBecause?.trim())
}

function reaches({ comparison, threshold, measured }: Criterion): boolean {
  if (threshold === null || measured === null) return false
  return comparison === 'atMost' ? measured <= threshold : measured >= threshold
}
