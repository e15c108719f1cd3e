import { checkBody, listOf, oneOf, required, text, type ValueCheck } from '#domain/checks/checkBody.ts'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'

const LONGEST_NAME = 100
const LONGEST_QUERY = 2000
const MOST_COLUMNS = 60
/** How many views a person may keep. */
export const MOST_VIEWS = 100

export interface ViewInput {
  readonly name: string
  readonly type: string
  readonly query: string
  readonly columns: readonly string[]
}

const column: ValueCheck = (value, name) =>
  typeof value === 'string' && /^[A-Za-z]\w{0,59}$/.test(value)
    ? { value }
    : { refusal: fieldRefusal('field_invalid', name, { problem: 'a column' }) }

/** A new view; without a query or columns it shows what the list shows by itself. */
export function checkView(
  body: Readonly<Record<string, unknown>>,
  types: readonly string[],
): { values: ViewInput; refusals: readonly Refusal[] } {
  const { values, refusals } = checkBody(
    { ...changeable, name: required(text(LONGEST_NAME)), type: required(oneOf(types)) },
    body,
  )
  return {
    values: { ...values, query: values.query ?? '', columns: values.columns ?? [] } as unknown as ViewInput,
    refusals,
  }
}

/** What is to change about one; the rest stays. */
export function checkViewChange(body: Readonly<Record<string, unknown>>): {
  values: Partial<ViewInput>
  refusals: readonly Refusal[]
} {
  const { values, refusals } = checkBody(changeable, body)
  const said = Object.entries(values).filter(([, value]) => value !== null)
  return { values: Object.fromEntries(said), refusals }
}

const changeable = { name: text(LONGEST_NAME), query: text(LONGEST_QUERY), columns: listOf(column, MOST_COLUMNS) }
