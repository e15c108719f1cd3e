import { among, body, usualFilters as filters, idAmong, type Listing, usualSorts as sorts } from '../listing.ts'

export const changeSignalListing: Listing = {
  sorts: { ...sorts, applies: body('applies_on', 'date') },
  filters: {
    ...filters,
    kind: among('b.kind'),
    subject: among('b.subject'),
    disposition: among('b.disposition'),
    technique: among('b.technique'),
  },
  columns: [
    ['kind', 'kind'],
    ['subject', 'subject'],
    ['technique', 'technique'],
    ['disposition', 'disposition'],
    ['appliesOn', 'applies_on'],
    ['originallyOn', 'originally_on'],
    ['edition', 'edition'],
    ['decidedAt', 'decided_at'],
  ],
}

export const interestedPartyListing: Listing = {
  sorts,
  filters: { ...filters, kind: among('b.kind') },
  columns: [
    ['kind', 'kind'],
    ['reviewOn', 'review_on'],
    ['reviewedAt', 'reviewed_at'],
  ],
}

export const scopeStatementListing: Listing = {
  sorts,
  filters,
  columns: [
    ['aiRoles', 'ai_roles'],
    ['reviewOn', 'review_on'],
    ['approvedAt', 'approved_at'],
  ],
}

export const intendedOutcomeListing: Listing = {
  sorts,
  filters: { ...filters, metric: idAmong('b.metric') },
  columns: [
    ['metric', 'metric'],
    ['party', 'party'],
  ],
}

export const investmentListing: Listing = {
  sorts,
  filters: { ...filters, kind: among('b.kind') },
  columns: [
    ['kind', 'kind'],
    ['partner', 'partner'],
    ['agreement', 'agreement'],
    ['until', 'until'],
  ],
}
