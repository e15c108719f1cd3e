import { emptyValue } from '#domain/kernel/field.ts'
import type { Nonconformity } from '#domain/records/nonconformity/fields.ts'
import { actionColumns } from '#domain/records/nonconformity/planFields.ts'

export type Action = Nonconformity['actions'][number]

/** An action nobody has described, against one root cause; without an id until the server gives it one. */
export function blankAction(cause: string | null): Action {
  const empty = Object.fromEntries(Object.entries(actionColumns).map(([name, field]) => [name, emptyValue(field)]))
  return { ...(empty as unknown as Action), id: '', cause }
}
