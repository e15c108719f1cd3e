import { among, clockFilters, clockSorts, envelopeFilters, envelopeSorts, type Listing } from '../listing.ts'

export const taskListing: Listing = {
  sorts: { ...envelopeSorts, ...clockSorts },
  filters: { ...envelopeFilters, ...clockFilters, kind: among('b.kind') },
  columns: [
    ['kind', 'kind'],
    ['dueOn', 'due_on'],
    ['doneAt', 'done_at'],
  ],
}
