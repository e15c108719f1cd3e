import { sql } from 'kysely'
import { among, clockFilters, clockSorts, envelopeFilters, envelopeSorts, type Listing, ofIds } from '../listing.ts'

export const processListing: Listing = {
  sorts: { ...envelopeSorts, ...clockSorts },
  filters: {
    ...envelopeFilters,
    ...clockFilters,
    kind: among('b.kind'),
    phase: among('b.phase'),
    document: ofIds(
      (values) => sql`exists (select from process_documents d where d.organization_id = b.organization_id
        and d.record_id = b.record_id and d.document = any(${[...values]}::uuid[]))`,
    ),
  },
  columns: [
    ['kind', 'kind'],
    ['phase', 'phase'],
    ['reviewBy', 'review_by'],
  ],
}
