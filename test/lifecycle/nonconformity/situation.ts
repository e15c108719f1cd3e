/**
 * What the brief demands of a nonconformity (§3.2, §5, issue part 3), typed from there and importing nothing of the product: a second
 * opinion is worth something only if it is one. Where the brief leaves a choice, the comment says which was taken.
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
  readonly active: ReadonlySet<string>
  readonly exceptions: readonly string[]
  readonly lookAlikes: readonly Fields[]
  readonly recurrences: number
  /** Completed analyses of the record: the cycle and what was found. */
  readonly analyses: readonly { readonly cycle: number; readonly causes: readonly Fields[] }[]
  readonly measured: { readonly isMeasurable: boolean; readonly verdict: string | null } | null
  readonly namesInLesson: boolean
}

export type Fact = (situation: Situation) => boolean

export const all =
  (...facts: Fact[]): Fact =>
  (situation) =>
    facts.every((fact) => fact(situation))
export const text = (value: unknown) => typeof value === 'string' && value.trim() !== ''
export const said =
  (...names: string[]): Fact =>
  ({ after }) =>
    names.every((name) => text(after[name]))
export const known =
  (...names: string[]): Fact =>
  ({ after }) =>
    names.every((name) => after[name] !== null && after[name] !== undefined)
/** Answered yes or no. */
export const decided =
  (...names: string[]): Fact =>
  ({ after }) =>
    names.every((name) => ['yes', 'no'].includes(after[name]?.answer))
/** Answered, with a reason or what was done. */
export const reasoned =
  (...names: string[]): Fact =>
  ({ after }) =>
    names.every((name) => text(after[name]?.why))
export const isYes = (answer: Fields | null) => answer?.answer === 'yes'
export const withReason: Fact = ({ reason }) => text(reason)

/** Rows that were there are still there. */
export const keeps =
  (name: string): Fact =>
  ({ before, after }) =>
    before[name].every((row: Fields) => after[name].some((other: Fields) => other.id === row.id))
export const more =
  (name: string): Fact =>
  ({ before, after }) =>
    after[name].length > before[name].length
