import { missesTarget } from '#domain/reports/objectives.ts'
import { type Day, daysBetween } from '#domain/time/days.ts'

export type { Reading } from '#domain/reports/objectives.ts'

import type { Reading } from '#domain/reports/objectives.ts'

/** Green: the target is met, or the figure is on its way. Amber: behind the way. Red: no better than at the start, beyond the alarm, or too late. Grey: nobody knows. */
export type Light = 'green' | 'amber' | 'red' | 'grey'

/** Why the light is what it is; the screen says it in a sentence. */
export type LightReason =
  | 'noTarget'
  | 'noReading'
  | 'oldReading'
  | 'met'
  | 'onTheWay'
  | 'behind'
  | 'notBetter'
  | 'beyondAlarm'
  | 'tooLate'

export interface Aim {
  readonly direction: 'increase' | 'decrease'
  readonly baseline: number | null
  readonly target: number | null
  readonly alarmAt: number | null
  /** The day it is followed from, and the day it is to be reached by. */
  readonly from: Day | null
  readonly by: Day | null
}

export interface Lit {
  readonly light: Light
  readonly reason: LightReason
  /** Where the straight way from start to target stands today; null where there is no such way. */
  readonly expected: number | null
}

/**
 * The traffic light of an objective (C-308), from the latest complete period alone.
 * @param isOld whether a complete period after the latest reading is missing: what is not known is not green
 */
export function lightOf(
  aim: Aim,
  { latest, isOld, today }: { readonly latest: Reading | null; readonly isOld: boolean; readonly today: Day },
): Lit {
  const expected = expectedOn(aim, today)
  const lit = (light: Light, reason: LightReason): Lit => ({ light, reason, expected })
  if (aim.target === null) return lit('grey', 'noTarget')
  if (latest === null) return lit('grey', 'noReading')
  if (isOld) return lit('grey', 'oldReading')
  const { value } = latest
  if (missesTarget(value, { target: aim.alarmAt, direction: aim.direction })) return lit('red', 'beyondAlarm')
  if (!missesTarget(value, { target: aim.target, direction: aim.direction })) return lit('green', 'met')
  if (aim.by !== null && today > aim.by) return lit('red', 'tooLate')
  if (aim.baseline !== null && !isBetter(value, aim.baseline, aim)) return lit('red', 'notBetter')
  if (expected !== null && !missesTarget(value, { target: expected, direction: aim.direction }))
    return lit('green', 'onTheWay')
  return lit('amber', 'behind')
}

function isBetter(value: number, than: number, { direction }: Aim): boolean {
  return direction === 'decrease' ? value < than : value > than
}

/** Where the figure would stand on a day if it went straight from start to target. */
function expectedOn({ baseline, target, from, by }: Aim, day: Day): number | null {
  if (baseline === null || target === null || from === null || by === null) return null
  const whole = daysBetween(from, by)
  if (whole <= 0) return target
  const share = Math.min(1, Math.max(0, daysBetween(from, day) / whole))
  return baseline + (target - baseline) * share
}
