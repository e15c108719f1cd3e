/** What the grid of a gap assessment says in sum. */
export interface GapAnswers {
  /** Requirements of the standard. */
  readonly total: number
  /** Requirements with a score, or said not to apply. */
  readonly scored: number
  /** All but those that do not apply. */
  readonly applicable: number
  /** Scored 2 or 3. */
  readonly met: number
  /** Scored 0 or 1, as keys. */
  readonly gaps: readonly string[]
  /** Gaps with neither a task that has an owner and a day, nor an acceptance, as keys. */
  readonly unplanned: readonly string[]
  /** Gaps not yet closed and not accepted, as keys. */
  readonly open: readonly string[]
  /** Reuse of other standards' evidence, in percent; null where none is held. */
  readonly reusePercent: number | null
}
