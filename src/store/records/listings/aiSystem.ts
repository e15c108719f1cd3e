import { sql } from 'kysely'
import {
  among,
  clockFilters,
  clockSorts,
  envelopeFilters,
  envelopeSorts,
  idAmong,
  type Listing,
  yes,
} from '../listing.ts'

export const aiSystemListing: Listing = {
  sorts: { ...envelopeSorts, ...clockSorts },
  filters: {
    ...envelopeFilters,
    ...clockFilters,
    origin: among('b.origin'),
    tier: among('b.tier'),
    role: (values) => sql`b.role && ${[...values]}::text[]`,
    site: among('b.site'),
    department: among('b.department'),
    supplier: idAmong('b.supplier'),
    highRisk: (values) => sql`b.high_risk = ${yes(values)}`,
  },
  columns: [
    ['origin', 'origin'],
    ['role', 'role'],
    ['tier', 'tier'],
    ['highRisk', 'high_risk'],
    ['site', 'site'],
    ['department', 'department'],
    ['riskAssessedUntil', 'risk_assessed_until'],
  ],
}
