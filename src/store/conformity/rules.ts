import { type Counting, counting } from '#domain/conformity/counting.ts'
import type { Field } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { recordTypes } from '#domain/records/index.ts'
import { columnsOf, tableOf } from '../records/columns.ts'

/** A record type that can show requirements, with its table and when it counts. */
export interface CountedType {
  readonly type: AnyRecordType
  readonly table: string
  readonly rule: Counting
}

export const countedTypes: readonly CountedType[] = Object.entries(counting).flatMap(([name, rule]) => {
  const type = recordTypes[name]
  return type && rule ? [{ type, table: tableOf(type), rule }] : []
})

interface StateRule {
  readonly type: string
  readonly state: string
  readonly isInEffect: boolean
  readonly isPaper: boolean
  readonly endsWithDue: boolean
}

/** Every state in which a record counts or is on its way there; in all others it counts for nothing. */
export const stateRules: readonly StateRule[] = countedTypes.flatMap(({ type, rule }) =>
  Object.entries(type.states)
    .filter(([state, { final }]) => rule.inEffect.includes(state) || !(final || rule.over?.includes(state)))
    .map(([state]) => ({
      type: type.name,
      state,
      isInEffect: rule.inEffect.includes(state),
      isPaper: rule.isPaper === true,
      endsWithDue: rule.ends === undefined,
    })),
)

/** The column in which a type keeps a field of one column. */
export function columnOf(type: AnyRecordType, field: string): string {
  const [column] = columnsOf(type.fields).find(({ name }) => name === field)?.columns ?? []
  if (!column) throw new Error(`${type.name} has no column for ${field}`)
  return column
}

/** Types that say themselves which requirements they serve, in a field of that name. */
export const serving: readonly CountedType[] = countedTypes.filter(
  ({ type }) => (type.fields as Readonly<Record<string, Field>>).requirements?.kind === 'choices',
)
