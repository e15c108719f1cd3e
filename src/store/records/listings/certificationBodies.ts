import { sql } from 'kysely'
import { among, usualFilters as filters, idAmong, type Listing, usualSorts as sorts } from '../listing.ts'

export const certificationBodyListing: Listing = {
  sorts,
  filters: {
    ...filters,
    accredited: among('b.accredited'),
    accreditedFor: (values) => sql`b.accredited_for && ${[...values]}::text[]`,
  },
  columns: [
    ['accredited', 'accredited'],
    ['accreditedBy', 'accredited_by'],
    ['accreditedFor', 'accredited_for'],
    ['recognition', 'recognition'],
    ['checkedOn', 'checked_on'],
  ],
}

export const bodySelectionListing: Listing = {
  sorts,
  filters: { ...filters, certification: idAmong('b.certification'), chosen: idAmong('b.chosen') },
  columns: [
    ['certification', 'certification'],
    ['standard', 'standard'],
    ['chosen', 'chosen'],
    ['decidedAt', 'decided_at'],
  ],
}

export const appealListing: Listing = {
  sorts,
  filters: {
    ...filters,
    kind: among('b.kind'),
    body: idAmong('b.body'),
    certification: idAmong('b.certification'),
    finding: idAmong('b.finding'),
  },
  columns: [
    ['kind', 'kind'],
    ['body', 'body'],
    ['finding', 'finding'],
    ['answerBy', 'answer_by'],
    ['lodgedOn', 'lodged_on'],
    ['outcome', 'outcome'],
  ],
}
