import { among, usualFilters as filters, idAmong, type Listing, usualSorts as sorts } from '../listing.ts'

export const markUseListing: Listing = {
  sorts,
  filters: { ...filters, certification: idAmong('b.certification'), place: among('b.place') },
  columns: [
    ['certification', 'certification'],
    ['place', 'place'],
    ['address', 'address'],
    ['seenOn', 'seen_on'],
  ],
}

export const benefitListing: Listing = {
  sorts,
  filters: { ...filters, certification: idAmong('b.certification'), kind: among('b.kind') },
  columns: [
    ['certification', 'certification'],
    ['kind', 'kind'],
    ['indicator', 'indicator'],
    ['unit', 'unit'],
    ['baseline', 'baseline'],
    ['target', 'target'],
    ['expectedBy', 'expected_by'],
    ['realised', 'realised'],
  ],
}

export const enquiryListing: Listing = {
  sorts,
  filters: { ...filters, kind: among('b.kind'), cameBy: among('b.came_by') },
  columns: [
    ['kind', 'kind'],
    ['cameBy', 'came_by'],
    ['repliedAt', 'replied_at'],
  ],
}
