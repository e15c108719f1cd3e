import { among, usualFilters as filters, idAmong, type Listing, usualSorts as sorts } from '../listing.ts'

export const documentListing: Listing = {
  sorts,
  filters: { ...filters, kind: among('b.kind'), classification: among('b.classification') },
  columns: [
    ['kind', 'kind'],
    ['classification', 'classification'],
    ['mustRead', 'must_read'],
    ['effectiveVersion', 'effective_version'],
    ['effectiveFrom', 'effective_from'],
    ['nextReviewOn', 'next_review_on'],
  ],
}

export const documentVersionListing: Listing = {
  sorts,
  filters: { ...filters, document: idAmong('b.document') },
  columns: [
    ['document', 'document'],
    ['edition', 'edition'],
    ['changeNote', 'change_note'],
    ['approvedBy', 'approved_by'],
    ['effectiveFrom', 'effective_from'],
    ['effectiveUntil', 'effective_until'],
  ],
}

export const competenceListing: Listing = {
  sorts,
  filters: { ...filters, forRole: among('b.for_role') },
  columns: [
    ['forRole', 'for_role'],
    ['way', 'way'],
    ['mandatory', 'mandatory'],
    ['withinDays', 'within_days'],
    ['validMonths', 'valid_months'],
  ],
}

export const trainingListing: Listing = {
  sorts,
  filters: { ...filters, person: idAmong('b.person'), competence: idAmong('b.competence') },
  columns: [
    ['person', 'person'],
    ['competence', 'competence'],
    ['because', 'because'],
    ['dueOn', 'due_on'],
    ['completedOn', 'completed_on'],
    ['validUntil', 'valid_until'],
  ],
}
