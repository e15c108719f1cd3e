import { sql } from 'kysely'
import { clockFilters, clockSorts, envelopeFilters, envelopeSorts, type Listing, yes } from '../listing.ts'

export const supplierListing: Listing = {
  sorts: { ...envelopeSorts, ...clockSorts },
  filters: {
    ...envelopeFilters,
    ...clockFilters,
    critical: (values) => sql`b.critical = ${yes(values)}`,
    supplies: (values) => sql`b.supplies && ${[...values]}::text[]`,
  },
  columns: [
    ['supplies', 'supplies'],
    ['critical', 'critical'],
    ['checkOutcome', 'check_outcome'],
    ['checkedUntil', 'checked_until'],
    ['score', 'score'],
    ['scoredAt', 'scored_at'],
    ['nextScoreOn', 'next_score_on'],
  ],
}
