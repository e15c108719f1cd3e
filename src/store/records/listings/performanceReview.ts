import { among, envelope, envelopeFilters, envelopeSorts, type Listing } from '../listing.ts'

export const performanceReviewListing: Listing = {
  sorts: { ...envelopeSorts, due: envelope('due', 'date') },
  filters: { ...envelopeFilters, status: among('r.status') },
  columns: [
    ['scheduledFor', 'scheduled_for'],
    ['every', 'every'],
    ['heldAt', 'held_at'],
  ],
}
