import { among, envelopeFilters, envelopeSorts, type Listing } from '../listing.ts'

export const metricListing: Listing = {
  sorts: envelopeSorts,
  filters: { ...envelopeFilters, watchedAs: among('b.watched_as'), service: among('b.service') },
  columns: [
    ['unit', 'unit'],
    ['kind', 'kind'],
    ['direction', 'direction'],
    ['cadence', 'cadence'],
    ['watchedAs', 'watched_as'],
    ['service', 'service'],
    ['target', 'target'],
    ['formula', 'formula'],
    ['definitionVersion', 'definition_version'],
  ],
}
