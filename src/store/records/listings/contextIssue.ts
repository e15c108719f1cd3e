import { among, clockFilters, clockSorts, envelopeFilters, envelopeSorts, type Listing } from '../listing.ts'

export const contextIssueListing: Listing = {
  sorts: { ...envelopeSorts, ...clockSorts },
  filters: { ...envelopeFilters, ...clockFilters, subject: among('b.subject'), side: among('b.side') },
  columns: [
    ['side', 'side'],
    ['subject', 'subject'],
    ['reviewOn', 'review_on'],
    ['changedAt', 'changed_at'],
  ],
}
