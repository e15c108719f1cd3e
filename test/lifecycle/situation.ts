/**
 * What the brief demands of an improvement (§3.1, §4, §5, issue part 6), typed from there and importing nothing of the product:
 * a second opinion is worth something only if it is one. Where the brief leaves a choice, the comment says which was taken.
 */
// biome-ignore lint/suspicious/noExplicitAny: the oracle knows records by the names of their fields alone
export type Fields = Record<string, any>

export interface Situation {
  readonly before: Fields
  /** With what the person fills in while moving. */
  readonly after: Fields
  readonly actor: { readonly id: string; readonly roles: readonly string[] }
  readonly reason: string | null
  readonly today: string
  readonly limits: {
    readonly effort: number
    readonly cost: number
    readonly delegated: number
    readonly inWork: number
  }
  readonly inWork: number
  readonly active: ReadonlySet<string>
  readonly exceptions: readonly string[]
  /** The metrics, incidents and readings there are, for what is proved by a series. */
  readonly series: {
    /** Metrics in use and the instant each was created; less is better in all of them. */
    readonly metrics: Readonly<Record<string, string>>
    readonly incidents: readonly string[]
    /** Mondays of the weeks read, about thirty each. */
    readonly weeks: readonly string[]
    /** What was computed at the evaluation date. */
    readonly verdict: {
      readonly isKnown: boolean
      readonly harm: 'none' | 'possible' | 'shown'
    } | null
  }
  readonly models: readonly {
    readonly id: string
    readonly questions: readonly string[]
    readonly levels: readonly number[]
  }[]
}

export type Fact = (situation: Situation) => boolean

export const said =
  (field: string): Fact =>
  ({ after }) =>
    typeof after[field] === 'string' && after[field].trim() !== ''
export const known =
  (field: string): Fact =>
  ({ after }) =>
    after[field] !== null && after[field] !== undefined
export const checked =
  (field: string): Fact =>
  ({ after }) =>
    after[field] === true
export const all =
  (...facts: Fact[]): Fact =>
  (situation) =>
    facts.every((fact) => fact(situation))
export const either =
  (...facts: Fact[]): Fact =>
  (situation) =>
    facts.some((fact) => fact(situation))
export const not =
  (fact: Fact): Fact =>
  (situation) =>
    !fact(situation)
