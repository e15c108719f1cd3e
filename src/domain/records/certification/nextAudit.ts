import { r02FirstSurveillanceBy, r03SecondSurveillanceBy } from '#domain/certification/rules/cycle.ts'
import { r09ResolveBy } from '#domain/certification/rules/suspension.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import { addMonths } from '#domain/time/months.ts'
import type { Certification } from './fields.ts'

/** How long before its last day the date of a surveillance is agreed with the body. */
const AGREE_DAYS = 60
/** How long before its end a certificate's renewal begins (brief §3.10). */
const RECERTIFY_MONTHS = 6

type Cycle = Pick<
  Certification,
  'certificateDecidedOn' | 'certificateExpiresOn' | 'surveillance1On' | 'surveillance2On' | 'suspendedOn'
>

export interface CycleTask {
  readonly step: 'surveillance1' | 'surveillance2' | 'recertification'
  /** The last day the rules allow. */
  readonly by: Day
  /** When it has to be begun. */
  readonly dueOn: Day
}

/** What a cycle still needs, in its order, with the last day of each: R2, R3, the certificate's end (C-273, C-274). */
export function cycleTasks({
  certificateDecidedOn: decidedOn,
  certificateExpiresOn: expiresOn,
  surveillance1On,
  surveillance2On,
}: Cycle): readonly CycleTask[] {
  if (decidedOn === null || expiresOn === null) return []
  const [first, second] = [r02FirstSurveillanceBy(decidedOn), r03SecondSurveillanceBy(decidedOn)]
  return [
    ...(surveillance1On === null
      ? [{ step: 'surveillance1', by: first, dueOn: addDays(first, -AGREE_DAYS) } as const]
      : []),
    ...(surveillance2On === null
      ? [{ step: 'surveillance2', by: second, dueOn: addDays(second, -AGREE_DAYS) } as const]
      : []),
    { step: 'recertification', by: expiresOn, dueOn: addMonths(expiresOn, -RECERTIFY_MONTHS) },
  ]
}

/** The day that counts next for a certificate: the end of a suspension, the next surveillance, the end of the certificate. */
export function nextAuditBy(state: string, record: Cycle): Day | null {
  if (state === 'suspended' && record.suspendedOn !== null) return r09ResolveBy(record.suspendedOn)
  return cycleTasks(record)[0]?.by ?? null
}
