import { type RawBuilder, sql } from 'kysely'

/** One order a list may be asked for: its column and what a reader calls null there ("no date comes last"). */
export interface Sort {
  readonly column: RawBuilder<unknown>
  /** The id column of the same index, so that a page is one walk along it. */
  readonly id: RawBuilder<unknown>
  readonly type: 'text' | 'date' | 'timestamptz' | 'bigint' | 'int'
  /** Every row has it, so there is nothing to walk after the rows that do. */
  readonly isAlwaysThere?: true
}

/** One question a list may be filtered by: from the words of a request to a condition. */
export interface Filter {
  (values: readonly string[], today: string): RawBuilder<unknown>
  /** It asks for ids; the word `none`, where it stands here, asks for what names nobody. */
  readonly ids?: 'only' | 'orNone'
}

export interface Listing {
  readonly sorts: Readonly<Record<string, Sort>>
  readonly filters: Readonly<Record<string, Filter>>
  /** Body columns a row of the list shows beside the envelope, as [field, column]. */
  readonly columns: readonly (readonly [string, string])[]
}

export const envelope = (column: string, type: Sort['type']): Sort => ({
  column: sql.ref(`r.${column}`),
  id: sql.ref('r.id'),
  type,
})
export const body = (column: string, type: Sort['type']): Sort => ({
  column: sql.ref(`b.${column}`),
  id: sql.ref('b.record_id'),
  type,
})
export const among =
  (column: string): Filter =>
  (values) =>
    sql`${sql.ref(column)} = any(${[...values]}::text[])`
/** Records or people named by id. */
export const idAmong = (column: string): Filter =>
  ofIds((values) => sql`${sql.ref(column)} = any(${[...values]}::uuid[])`)
export const ofIds = (filter: Filter, ids: NonNullable<Filter['ids']> = 'only'): Filter =>
  Object.assign((...asked: Parameters<Filter>) => filter(...asked), { ids })
export const yes = (values: readonly string[]) => values[0] === 'true'

/** What every list may be sorted and filtered by. */
export const envelopeSorts = {
  number: envelope('number_order', 'bigint'),
  title: { ...envelope('title', 'text'), isAlwaysThere: true },
  updated: { ...envelope('updated_at', 'timestamptz'), isAlwaysThere: true },
  created: { ...envelope('created_at', 'timestamptz'), isAlwaysThere: true },
} as const satisfies Listing['sorts']
export const envelopeFilters = {
  state: among('r.state'),
  owner: ofIds(
    (values) => (values[0] === 'none' ? sql`r.owner_id is null` : sql`r.owner_id = any(${[...values]}::uuid[])`),
    'orNone',
  ),
} as const satisfies Listing['filters']

/** What a list of records with a clock may be sorted and filtered by beside. */
export const clockSorts = { due: envelope('due', 'date') } as const satisfies Listing['sorts']
export const clockFilters = {
  status: among('r.status'),
  // The status list lets the index (status, due) answer; a deferral has already moved the day.
  overdue: (values, today) =>
    yes(values)
      ? sql`(r.status in ('planned', 'inProgress') and r.due < ${today})`
      : sql`(r.due is null or r.due >= ${today} or r.status not in ('planned', 'inProgress'))`,
} as const satisfies Listing['filters']

/** Both: most lists. */
export const usualSorts = { ...envelopeSorts, ...clockSorts }
export const usualFilters = { ...envelopeFilters, ...clockFilters }
