import { among, usualFilters as filters, idAmong, type Listing, usualSorts as sorts } from '../listing.ts'

export const statementListing: Listing = {
  sorts,
  filters: { ...filters, standard: among('b.standard') },
  columns: [
    ['standard', 'standard'],
    ['basedOn', 'based_on'],
    ['approvedBy', 'approved_by'],
    ['approvedAt', 'approved_at'],
    ['inForceSince', 'in_force_since'],
    ['supersededAt', 'superseded_at'],
    ['reviewBy', 'review_by'],
  ],
}

export const commitmentListing: Listing = {
  sorts,
  filters: { ...filters, kind: among('b.kind'), policy: idAmong('b.policy') },
  columns: [
    ['kind', 'kind'],
    ['policy', 'policy'],
    ['source', 'source'],
    ['requirements', 'requirements'],
  ],
}

export const objectiveListing: Listing = {
  sorts,
  filters: {
    ...filters,
    theme: among('b.theme'),
    commitment: idAmong('b.commitment'),
    metric: idAmong('b.metric'),
    aiSystem: idAmong('b.ai_system'),
  },
  columns: [
    ['theme', 'theme'],
    ['aiSystem', 'ai_system'],
    ['commitment', 'commitment'],
    ['metric', 'metric'],
    ['target', 'target'],
    ['targetOn', 'target_on'],
    ['requirements', 'requirements'],
  ],
}
