import { among, usualFilters as filters, type Listing, usualSorts as sorts } from '../listing.ts'

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
