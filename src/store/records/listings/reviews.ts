import { among, clockFilters, clockSorts, envelopeFilters, envelopeSorts, type Listing } from '../listing.ts'

const sorts = { ...envelopeSorts, ...clockSorts }
const filters = { ...envelopeFilters, ...clockFilters }

export const managementReviewListing: Listing = {
  sorts,
  filters,
  columns: [
    ['scheduledFor', 'scheduled_for'],
    ['chair', 'chair'],
    ['heldOn', 'held_on'],
    ['approvedAt', 'approved_at'],
  ],
}

export const forumListing: Listing = {
  sorts,
  filters: { ...filters, kind: among('b.kind') },
  columns: [
    ['kind', 'kind'],
    ['scheduledFor', 'scheduled_for'],
    ['every', 'every'],
    ['heldAt', 'held_at'],
  ],
}
