/** The authority that lets an improvement's owner begin without anyone else's approval: the widest one in force in its area. */
export interface Delegated {
  readonly id: string
  readonly limit: number
}
