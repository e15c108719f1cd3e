/** What opening a survey must know of others. */
export interface SurveyAnswers {
  /** How many people it would ask: those it names, or everyone. */
  readonly invited: number
  /** Whether another survey of its kind is open. */
  readonly isAnotherOpen: boolean
  /** Whether another survey about the same asked nearly the same people, so that the difference of both would speak of a few. */
  readonly isNearlyAsked: boolean
}
