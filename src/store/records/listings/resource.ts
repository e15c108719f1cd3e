import { sql } from 'kysely'
import {
  among,
  clockFilters,
  clockSorts,
  envelopeFilters,
  envelopeSorts,
  type Listing,
  ofIds,
  yes,
} from '../listing.ts'

export const resourceListing: Listing = {
  sorts: { ...envelopeSorts, ...clockSorts },
  filters: {
    ...envelopeFilters,
    ...clockFilters,
    kind: among('b.kind'),
    nature: among('b.nature'),
    personalData: (values) => sql`b.personal_data = ${yes(values)}`,
    aiSystem: ofIds(
      (values) => sql`exists (select from resource_systems s where s.organization_id = b.organization_id
        and s.record_id = b.record_id and s.ai_system = any(${[...values]}::uuid[]))`,
    ),
  },
  columns: [
    ['kind', 'kind'],
    ['nature', 'nature'],
    ['source', 'source'],
    ['resourceVersion', 'resource_version'],
    ['personalData', 'personal_data'],
    ['reviewBy', 'review_by'],
  ],
}
