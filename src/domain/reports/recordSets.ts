import type { Day } from '#domain/time/days.ts'

/** The sets of improvements that figures count. Each can be opened: what is behind a figure is a list of records. */
export const recordSets = [
  'raised',
  'registered',
  'implemented',
  'judged',
  'notMeasured',
  'closed',
  'underWay',
  'rhythm',
  'claimedApart',
  'backDated',
  'closedAtOnce',
  'improvedUnmeasured',
] as const

export type RecordSet = (typeof recordSets)[number]

export const results = ['improved', 'noChange', 'worse'] as const
/** What a judged improvement came to. */
export type Result = (typeof results)[number]

/** Which records: those of a set, narrowed. Days are the register's own, both included. */
export interface SetAsked {
  readonly set: RecordSet
  readonly from?: Day
  readonly to?: Day
  /** Source types; `none` for entries without one. */
  readonly source?: readonly string[]
  readonly category?: string
  readonly dimension?: string
  /** A person's id; `none` for entries nobody owns. */
  readonly owner?: string
  readonly result?: Result
}

/** Where the API answers a set, below /api/v1: `/register-health/records?set=closed&from=2026-03-01&to=2026-03-31`. */
export function recordsAt(asked: SetAsked): string {
  const query = Object.entries(asked)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent([value].flat().join(','))}`)
  return `/register-health/records?${query.join('&')}`
}
