import { sql } from 'kysely'
import {
  among,
  body,
  clockFilters,
  clockSorts,
  envelopeFilters,
  envelopeSorts,
  idAmong,
  type Listing,
} from '../listing.ts'

/** The organization's day on which it happened, as text: a word that is no day compares and finds nothing. */
const happenedOn = sql`to_char(coalesce(b.occurred_at, r.created_at)
  at time zone (select o.time_zone from organization o where o.id = current_organization()), 'YYYY-MM-DD')`

export const incidentListing: Listing = {
  sorts: { ...envelopeSorts, ...clockSorts, occurred: body('occurred_at', 'timestamptz') },
  filters: {
    ...envelopeFilters,
    ...clockFilters,
    kind: among('b.kind'),
    priority: among('b.priority'),
    service: among('b.service'),
    site: among('b.site'),
    aiSystem: idAmong('b.ai_system'),
    happenedFrom: ([day = '']) => sql`${happenedOn} >= ${day}`,
    happenedTo: ([day = '9999']) => sql`${happenedOn} <= ${day}`,
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
