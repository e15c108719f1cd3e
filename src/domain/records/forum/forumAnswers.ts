/** What the guards of a forum ask of the rest of the organization. */
export interface ForumAnswers {
  /** What followed from this meeting and has not come to rest, by number. */
  readonly openActions: readonly string[]
}
