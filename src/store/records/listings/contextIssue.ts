import { among, envelopeFilters, envelopeSorts, type Listing } from '../listing.ts'

export const contextIssueListing: Listing = {
  sorts: envelopeSorts,
  filters: { ...envelopeFilters, side: among('b.side') },
  columns: [
    ['side', 'side'],
    ['changedAt', 'changed_at'],
  ],
}
