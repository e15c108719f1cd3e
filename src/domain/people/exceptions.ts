import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { checkText, LONG_TEXT } from '#domain/checks/text.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { addDays, type Day, isDay } from '#domain/time/days.ts'
import { exceptableDuties } from './duties.ts'

/** An exception lasts a year at most, then it is approved anew (brief §5). */
const LONGEST_DAYS = 366

export interface ExceptionRequest {
  readonly duty: string
  readonly compensatingControl: string
  readonly fromDay: Day
  readonly untilDay: Day
}

/** Everything that stands against an exception from the separation of duties: which duty, what compensates, how long. */
export function exceptionRefusals(
  { duty, compensatingControl, fromDay, untilDay }: ExceptionRequest,
  today: Day,
): Refusal[] {
  const isDays = isDay(fromDay) && isDay(untilDay)
  const control = checkText(compensatingControl, 'compensatingControl', LONG_TEXT)
  return unmet(
    !(exceptableDuties as readonly string[]).includes(duty) &&
      refuse('duty_not_exceptable', { field: 'duty', values: { duties: exceptableDuties.join(', ') } }),
    'refusal' in control && control.refusal,
    'value' in control &&
      (control.value ?? '').length < 10 &&
      refuse('compensating_control_missing', { field: 'compensatingControl' }),
    !isDay(fromDay) && fieldRefusal('not_a_day', 'fromDay'),
    !isDay(untilDay) && fieldRefusal('not_a_day', 'untilDay'),
    isDays && untilDay < fromDay && refuse('exception_ends_before_start', { field: 'untilDay' }),
    isDays && untilDay < today && refuse('exception_is_past', { field: 'untilDay' }),
    isDays && untilDay > addDays(fromDay, LONGEST_DAYS) && refuse('exception_too_long', { field: 'untilDay' }),
  )
}
