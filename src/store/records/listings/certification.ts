import { among, clockFilters, clockSorts, envelopeFilters, envelopeSorts, type Listing } from '../listing.ts'

const sorts = { ...envelopeSorts, ...clockSorts }
const filters = { ...envelopeFilters, ...clockFilters, standard: among('b.standard') }

export const certificationListing: Listing = {
  sorts,
  filters,
  columns: [
    ['standard', 'standard'],
    ['sponsor', 'sponsor'],
    ['projectManager', 'project_manager'],
    ['plannedStart', 'planned_start'],
    ['plannedEnd', 'planned_end'],
    ['certificateNumber', 'certificate_number'],
    ['certificateExpiresOn', 'certificate_expires_on'],
  ],
}

export const gapAssessmentListing: Listing = {
  sorts,
  filters,
  columns: [
    ['standard', 'standard'],
    ['conductedOn', 'conducted_on'],
    ['closeBy', 'close_by'],
    ['metPercent', 'met_percent'],
    ['reusePercent', 'reuse_percent'],
  ],
}
