import { sql } from 'kysely'
import { among, clockFilters, clockSorts, envelopeFilters, envelopeSorts, type Listing, yes } from '../listing.ts'

export const aiSystemListing: Listing = {
  sorts: { ...envelopeSorts, ...clockSorts },
  filters: {
    ...envelopeFilters,
    ...clockFilters,
    origin: among('b.origin'),
    site: among('b.site'),
    highRisk: (values) => sql`b.high_risk = ${yes(values)}`,
  },
  columns: [
    ['origin', 'origin'],
    ['role', 'role'],
    ['highRisk', 'high_risk'],
    ['site', 'site'],
    ['riskAssessedUntil', 'risk_assessed_until'],
  ],
}
