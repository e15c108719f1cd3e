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

export const nonconformityListing: Listing = {
  sorts: {
    ...envelopeSorts,
    ...clockSorts,
    detected: body('detected_on', 'date'),
    closed: body('closed_at', 'timestamptz'),
  },
  filters: {
    ...envelopeFilters,
    ...clockFilters,
    severity: among('b.severity'),
    requirement: among('b.requirement'),
    origin: among('b.origin'),
    site: among('b.site'),
    verdict: among('b.verdict'),
    aiSystem: idAmong('b.ai_system'),
    processOwner: idAmong('b.process_owner'),
  },
  columns: [
    ['severity', 'severity'],
    ['requirement', 'requirement'],
    ['origin', 'origin'],
    ['site', 'site'],
    ['aiSystem', 'ai_system'],
    ['processOwner', 'process_owner'],
    ['detectedOn', 'detected_on'],
    ['cycle', 'cycle'],
    ['verdict', 'verdict'],
    ['verifyNotBefore', 'verify_not_before'],
    ['closedAs', 'closed_as'],
    ['closedAt', 'closed_at'],
  ],
}
