import { among, body, usualFilters as filters, idAmong, type Listing, usualSorts as sorts } from '../listing.ts'

export const auditProgrammeListing: Listing = {
  sorts,
  filters,
  columns: [
    ['periodFrom', 'period_from'],
    ['periodUntil', 'period_until'],
    ['coveredPercent', 'covered_percent'],
  ],
}

export const auditListing: Listing = {
  sorts: { ...sorts, starts: body('starts_on', 'date') },
  filters: { ...filters, kind: among('b.kind'), programme: idAmong('b.programme'), site: among('b.site') },
  columns: [
    ['kind', 'kind'],
    ['programme', 'programme'],
    ['criteria', 'criteria'],
    ['site', 'site'],
    ['startsOn', 'starts_on'],
    ['endsOn', 'ends_on'],
    ['agreedStart', 'agreed_start'],
    ['beganOn', 'began_on'],
    ['reportedAt', 'reported_at'],
  ],
}

export const findingListing: Listing = {
  sorts,
  filters: {
    ...filters,
    audit: idAmong('b.audit'),
    kind: among('b.kind'),
    severity: among('b.severity'),
    requirement: among('b.requirement'),
    aiSystem: idAmong('b.ai_system'),
  },
  columns: [
    ['audit', 'audit'],
    ['kind', 'kind'],
    ['severity', 'severity'],
    ['externalGrade', 'external_grade'],
    ['requirement', 'requirement'],
    ['repeats', 'repeats'],
    ['stance', 'stance'],
    ['nonconformity', 'nonconformity'],
    ['improvement', 'improvement'],
  ],
}

export const auditorQualificationListing: Listing = {
  sorts,
  filters: { ...filters, person: idAmong('b.person'), level: among('b.level') },
  columns: [
    ['person', 'person'],
    ['level', 'level'],
    ['scheme', 'scheme'],
    ['validFrom', 'valid_from'],
    ['validUntil', 'valid_until'],
  ],
}
