import { among, body, envelopeFilters, envelopeSorts, type Listing } from '../listing.ts'

export const incidentListing: Listing = {
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
