/** What boundaries follow from: how many issues and parties hold now. */
export interface ContextKnown {
  readonly issues: number
  readonly parties: number
}
