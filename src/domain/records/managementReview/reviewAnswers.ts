/** What the guards of a review ask of the rest of the organization. */
export interface ReviewAnswers {
  readonly review: {
    /** The chair is active and holds the role of top management now (SOD-06). */
    readonly chairLeads: boolean
    /** Improvements that were overdue when the register was recorded and that all may see. */
    readonly overdue: readonly { readonly id: string; readonly number: string | null }[]
    /** What followed from it and has not come to rest, by number. */
    readonly openActions: readonly string[]
  }
  /** Inputs of which our own records say something. */
  readonly reviewInputs: ReadonlySet<string>
}
