import { type Day, daysBetween } from '#domain/time/days.ts'
import { median } from './median.ts'

/** One entry as the register holds it; days in the organization's time zone. */
export interface EntryFacts {
  readonly createdOn: Day
  /** The date its author gives for it, kept beside the server's. */
  readonly claimedOn: Day | null
  readonly closedOn: Day | null
  /** Closed as improved. */
  readonly isImproved: boolean
  /** Measured points after the change. */
  readonly postPoints: number
  readonly text: string
}

/** What else checkbox mode looks like: description only, none of it has a p-value (measurement 2f, C-146). Null = nothing to count. */
export interface RhythmSigns {
  /** Share of entries claiming a date more than 14 days before they were made. */
  readonly backDatedShare: number | null
  readonly backDated: number
  /** Share of closed entries closed within two days of being made. */
  readonly closedAtOnceShare: number | null
  /** Share of entries called improved without a single point measured after the change. */
  readonly improvedUnmeasuredShare: number | null
  /** Mean overlap of words between entries inside the windows, 0…1. */
  readonly textSimilarity: number | null
  /** Median count of entries per calendar month, those inside windows left out. */
  readonly medianPerMonthOutside: number | null
}

interface Looked {
  readonly entries: readonly EntryFacts[]
  /** Whether a day lies in the days before an audit. */
  readonly isInWindow: (day: Day) => boolean
  /** All calendar months of the period, `2026-11`. */
  readonly months: readonly string[]
}

export function rhythmSigns({ entries, isInWindow, months }: Looked): RhythmSigns {
  const backDated = entries.filter(isBackDated).length
  const closed = entries.filter(({ closedOn }) => closedOn !== null)
  const improved = entries.filter(({ isImproved }) => isImproved)
  const outside = entries.filter(({ createdOn }) => !isInWindow(createdOn))
  return {
    backDatedShare: share(backDated, entries.length),
    backDated,
    closedAtOnceShare: share(
      closed.filter((one) => daysBetween(one.createdOn, one.closedOn!) <= 2).length,
      closed.length,
    ),
    improvedUnmeasuredShare: share(improved.filter(({ postPoints }) => postPoints === 0).length, improved.length),
    textSimilarity: meanOverlap(entries.filter(({ createdOn }) => isInWindow(createdOn)).map(({ text }) => text)),
    medianPerMonthOutside: medianOf(
      months.map((month) => outside.filter((one) => one.createdOn.startsWith(month)).length),
    ),
  }
}

/** Whether an entry claims to be more than 14 days older than it is. */
function isBackDated({ createdOn, claimedOn }: Pick<EntryFacts, 'createdOn' | 'claimedOn'>): boolean {
  return claimedOn !== null && daysBetween(claimedOn, createdOn) > 14
}

/** Mean Jaccard similarity of the word sets over all pairs; at most 200 texts are compared. */
function meanOverlap(texts: readonly string[]): number | null {
  const words = texts.slice(0, 200).map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))
  const pairs = words.flatMap((one, at) => words.slice(at + 1).map((other) => overlap(one, other)))
  return share(
    pairs.reduce((sum, pair) => sum + pair, 0),
    pairs.length,
  )
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  const union = one.size + other.size - shared
  return union === 0 ? 0 : shared / union
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function medianOf(counts: readonly number[]): number | null {
  return counts.length === 0 ? null : median(counts)
}
