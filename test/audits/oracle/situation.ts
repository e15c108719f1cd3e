/**
 * What the brief demands of audits (§3.3, §5 SOD-03, C-038, C-290, C-291, C-340, C-346), typed from there and importing nothing of the
 * product. Where the brief leaves a choice, the comment says which was taken.
 */
// biome-ignore lint/suspicious/noExplicitAny: the oracle knows records and answers by the names of their parts alone
export type Parts = Record<string, any>

export interface Situation {
  readonly before: Parts
  /** With what the person fills in while moving. */
  readonly after: Parts
  readonly actor: { readonly id: string; readonly roles: readonly string[] }
  readonly reason: string | null
  readonly today: string
  readonly answers: Parts
}

export type Fact = (situation: Situation) => boolean

export interface Row {
  readonly from: readonly string[]
  /** Absent: it changes the record and not its state. */
  readonly to?: string
  readonly who: Fact
  readonly reason?: true
  readonly facts: readonly Fact[]
}
export type Table = Readonly<Record<string, Row>>

/** Whether the move is made, by the table alone. */
export function allows(table: Table, move: string, situation: Situation): boolean {
  const row = table[move]
  if (!row?.from.includes(situation.before.state)) return false
  if (row.reason && !situation.reason) return false
  return row.who(situation) && row.facts.every((fact) => fact(situation))
}

export const role =
  (...names: string[]): Fact =>
  ({ actor }) =>
    actor.roles.some((each) => names.includes(each))
export const either =
  (...facts: Fact[]): Fact =>
  (situation) =>
    facts.some((fact) => fact(situation))
export const said =
  (...fields: string[]): Fact =>
  ({ after }) =>
    fields.every((field) => filled(after[field]))
export const filled = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined
/** A viewer reads, whatever is theirs (§5). */
export const writes: Fact = ({ actor }) => actor.roles.some((each) => each !== 'viewer')
