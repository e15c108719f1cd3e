import { sql } from 'kysely'
import { among, body, clockFilters, clockSorts, envelopeFilters, envelopeSorts, type Listing } from '../listing.ts'

export const incidentListing: Listing = {
  sorts: { ...envelopeSorts, ...clockSorts, occurred: body('occurred_at', 'timestamptz') },
  filters: {
    ...envelopeFilters,
    ...clockFilters,
    kind: among('b.kind'),
    priority: among('b.priority'),
    service: among('b.service'),
    site: among('b.site'),
    aiSystem: (values) => sql`b.ai_system = any(${[...values]}::uuid[])`,
    cause: among('b.cause'),
    theme: among('b.theme'),
  },
  columns: [
    ['kind', 'kind'],
    ['priority', 'priority'],
    ['occurredAt', 'occurred_at'],
    ['resolvedAt', 'resolved_at'],
    ['service', 'service'],
    ['aiSystem', 'ai_system'],
    ['site', 'site'],
    ['cause', 'cause'],
    ['theme', 'theme'],
    ['changeReference', 'change_reference'],
    ['reportBy', 'report_by'],
  ],
}
