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
export type Filter = (values: readonly string[], today: string) => RawBuilder<unknown>

export interface Listing {
  readonly sorts: Readonly<Record<string, Sort>>
  readonly filters: Readonly<Record<string, Filter>>
  /** Body columns a row of the list shows beside the envelope, as [field, column]. */
  readonly columns: readonly (readonly [string, string])[]
}

const envelope = (column: string, type: Sort['type']): Sort => ({
  column: sql.ref(`r.${column}`),
  id: sql.ref('r.id'),
  type,
})
const body = (column: string, type: Sort['type']): Sort => ({
  column: sql.ref(`b.${column}`),
  id: sql.ref('b.record_id'),
  type,
})
const among =
  (column: string): Filter =>
  (values) =>
    sql`${sql.ref(column)} = any(${[...values]}::text[])`
const yes = (values: readonly string[]) => values[0] === 'true'

/** How the register is sorted and filtered (C-080). Each sort has an index of its own: (organization, type, key, id). */
export const improvementListing: Listing = {
  sorts: {
    number: envelope('number_order', 'bigint'),
    title: { ...envelope('title', 'text'), isAlwaysThere: true },
    due: envelope('due', 'date'),
    updated: { ...envelope('updated_at', 'timestamptz'), isAlwaysThere: true },
    created: { ...envelope('created_at', 'timestamptz'), isAlwaysThere: true },
    rank: { ...body('rank_key', 'text'), column: sql`b.rank_key collate "C"` },
    score: body('score', 'int'),
    registered: body('registered_at', 'timestamptz'),
    target: body('target_date', 'date'),
    closed: body('closed_at', 'timestamptz'),
  },
  filters: {
    state: among('r.state'),
    status: among('r.status'),
    owner: (values) => (values[0] === 'none' ? sql`r.owner_id is null` : sql`r.owner_id = any(${[...values]}::uuid[])`),
    raisedBy: (values) => sql`r.created_by = any(${[...values]}::uuid[])`,
    sourceType: among('b.source_type'),
    category: among('b.category'),
    band: among('b.band'),
    oldNumber: among('b.old_number'),
    imported: (values) => sql`b.imported = ${yes(values)}`,
    /** What came in by these imports. */
    import: (values) => sql`r.id in (
      select w.record_id from import_row w join import i on i.organization_id = w.organization_id and i.id = w.import_id and i.plan = w.plan
      where w.organization_id = current_organization() and w.import_id = any(${[...values]}::uuid[]) and w.fate = 'import')`,
    // The status list lets the index (status, due) answer; a deferral has already moved the day.
    overdue: (values, today) =>
      yes(values)
        ? sql`(r.status in ('planned', 'inProgress') and r.due < ${today})`
        : sql`(r.due is null or r.due >= ${today} or r.status not in ('planned', 'inProgress'))`,
    inRegister: (values) => (yes(values) ? sql`r.status <> 'candidate'` : sql`r.status = 'candidate'`),
  },
  columns: [
    ['sourceType', 'source_type'],
    ['category', 'category'],
    ['band', 'band'],
    ['score', 'score'],
    ['rankKey', 'rank_key'],
    ['overrideReason', 'override_reason'],
    ['effortDays', 'effort_days'],
    ['targetDate', 'target_date'],
    ['originalTargetDate', 'original_target_date'],
    ['registeredAt', 'registered_at'],
    ['acceptedAt', 'accepted_at'],
    ['deferredUntil', 'deferred_until'],
    ['imported', 'imported'],
    ['oldNumber', 'old_number'],
    ['verdict', 'verdict'],
    ['closedAs', 'closed_as'],
    ['closedAt', 'closed_at'],
    ['proof', 'proof'],
    ['seriesVerdict', 'series_verdict'],
    ['outcomeQuality', 'outcome_quality'],
  ],
}

const envelopeSorts = {
  number: envelope('number_order', 'bigint'),
  title: { ...envelope('title', 'text'), isAlwaysThere: true },
  updated: { ...envelope('updated_at', 'timestamptz'), isAlwaysThere: true },
  created: { ...envelope('created_at', 'timestamptz'), isAlwaysThere: true },
} as const satisfies Listing['sorts']
const envelopeFilters = {
  state: among('r.state'),
  owner: (values) => (values[0] === 'none' ? sql`r.owner_id is null` : sql`r.owner_id = any(${[...values]}::uuid[])`),
} as const satisfies Listing['filters']

const metricListing: Listing = {
  sorts: envelopeSorts,
  filters: { ...envelopeFilters, watchedAs: among('b.watched_as'), service: among('b.service') },
  columns: [
    ['unit', 'unit'],
    ['kind', 'kind'],
    ['direction', 'direction'],
    ['cadence', 'cadence'],
    ['watchedAs', 'watched_as'],
    ['service', 'service'],
    ['target', 'target'],
    ['formula', 'formula'],
    ['definitionVersion', 'definition_version'],
  ],
}

const incidentListing: Listing = {
  sorts: { ...envelopeSorts, occurred: body('occurred_at', 'timestamptz') },
  filters: {
    ...envelopeFilters,
    kind: among('b.kind'),
    priority: among('b.priority'),
    service: among('b.service'),
    cause: among('b.cause'),
    theme: among('b.theme'),
  },
  columns: [
    ['kind', 'kind'],
    ['priority', 'priority'],
    ['occurredAt', 'occurred_at'],
    ['resolvedAt', 'resolved_at'],
    ['service', 'service'],
    ['cause', 'cause'],
    ['theme', 'theme'],
    ['changeReference', 'change_reference'],
  ],
}

const performanceReviewListing: Listing = {
  sorts: { ...envelopeSorts, due: envelope('due', 'date') },
  filters: { ...envelopeFilters, status: among('r.status') },
  columns: [
    ['scheduledFor', 'scheduled_for'],
    ['every', 'every'],
    ['heldAt', 'held_at'],
  ],
}

const contextIssueListing: Listing = {
  sorts: envelopeSorts,
  filters: { ...envelopeFilters, side: among('b.side') },
  columns: [
    ['side', 'side'],
    ['changedAt', 'changed_at'],
  ],
}

export const listings: Readonly<Record<string, Listing>> = {
  improvement: improvementListing,
  metric: metricListing,
  incident: incidentListing,
  performanceReview: performanceReviewListing,
  contextIssue: contextIssueListing,
}
