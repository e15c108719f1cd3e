import type { Day } from '#domain/time/days.ts'
import type { Signal, SignalKind } from './signal.ts'

/** What makes two signals the same: the metric (or theme, system, …), the kind and the direction. */
export interface SignalKey {
  /** A metric's id, or the subject of a rule on entries. */
  readonly subject: string
  readonly kind: SignalKind
  readonly direction: Signal['direction']
}

/** What is known of a key before a signal is taken up. */
export interface KeyHistory {
  /** Reference of a candidate or an improvement on this key that is not at its end. */
  readonly openCandidate: string | null
  readonly openImprovement: string | null
  readonly dismissedAt: Day | null
  /** Size of the statistic when last taken up. */
  readonly lastSeverity: number | null
  /** Newest periods in a row in which the rule saw nothing. */
  readonly insideFor: number
  readonly snoozedUntil: Day | null
  /** End of the cool-down after a dismissal: three periods on. */
  readonly cooledUntil: Day | null
}

export type Taken =
  | { readonly decision: 'new' }
  | { readonly decision: 'append'; readonly to: string; readonly severityRaised: boolean }
  | { readonly decision: 'snoozed'; readonly until: Day }
  | { readonly decision: 'cooling'; readonly until: Day | null; readonly reason: 'cooling_down' | 'not_back_inside' }

/** Periods that a dismissed signal rests, and periods back inside after which it may come again. */
export const COOL_DOWN_PERIODS = 3
const REARM_PERIODS = 2

/**
 * Whether a signal is a new candidate, more evidence for one that is open, or held back with a reason (measurement 2e, C-065).
 * After a dismissal it comes again once it has cooled and lain inside for two periods, or at once when twice as severe.
 */
export function taken(signal: Signal, known: KeyHistory, today: Day): Taken {
  const severity = severityOf(signal)
  const open = known.openImprovement ?? known.openCandidate
  if (open !== null) {
    return {
      decision: 'append',
      to: open,
      severityRaised: known.lastSeverity !== null && severity > known.lastSeverity,
    }
  }
  if (known.snoozedUntil !== null && today < known.snoozedUntil)
    return { decision: 'snoozed', until: known.snoozedUntil }
  if (known.dismissedAt === null) return { decision: 'new' }
  if (known.lastSeverity !== null && severity >= 2 * known.lastSeverity) return { decision: 'new' }
  if (known.cooledUntil !== null && today < known.cooledUntil) {
    return { decision: 'cooling', until: known.cooledUntil, reason: 'cooling_down' }
  }
  if (known.insideFor < REARM_PERIODS) return { decision: 'cooling', until: null, reason: 'not_back_inside' }
  return { decision: 'new' }
}

/** How large the signal is: twice as large breaks through a cool-down. */
export function severityOf({ statistic }: Signal): number {
  return Math.abs(statistic)
}

/** `subject|kind|direction`. */
export function keyText({ subject, kind, direction }: SignalKey): string {
  return [subject, kind, direction].join('|')
}

/** The same text for the same signal however often a run is repeated: the key and the first period of its window. */
export function candidateIdentity(subject: string, { kind, direction, firstWindowPeriod }: Signal): string {
  return `${keyText({ subject, kind, direction })}|${firstWindowPeriod}`
}
