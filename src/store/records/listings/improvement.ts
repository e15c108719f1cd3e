import { sql } from 'kysely'
import {
  among,
  body,
  clockFilters,
  clockSorts,
  envelopeFilters,
  envelopeSorts,
  idAmong,
  type Listing,
  ofIds,
  yes,
} from '../listing.ts'

/** How the register is sorted and filtered (C-080). Each sort has an index of its own: (organization, type, key, id). */
export const improvementListing: Listing = {
  sorts: {
    ...envelopeSorts,
    ...clockSorts,
    rank: { ...body('rank_key', 'text'), column: sql`b.rank_key collate "C"` },
    score: body('score', 'int'),
    registered: body('registered_at', 'timestamptz'),
    target: body('target_date', 'date'),
    closed: body('closed_at', 'timestamptz'),
  },
  filters: {
    ...envelopeFilters,
    ...clockFilters,
    raisedBy: idAmong('r.created_by'),
    sourceType: among('b.source_type'),
    category: among('b.category'),
    band: among('b.band'),
    oldNumber: among('b.old_number'),
    imported: (values) => sql`b.imported = ${yes(values)}`,
    /** What came in by these imports. */
    import: ofIds(
      (values) => sql`r.id in (
      select w.record_id from import_row w join import i on i.organization_id = w.organization_id and i.id = w.import_id and i.plan = w.plan
      where w.organization_id = current_organization() and w.import_id = any(${[...values]}::uuid[]) and w.fate = 'import')`,
    ),
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
    ['plannedEnd', 'planned_end'],
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
