import { among, usualFilters as filters, idAmong, type Listing, usualSorts as sorts } from '../listing.ts'

export const recognitionListing: Listing = {
  sorts,
  filters: { ...filters, person: idAmong('b.person'), kind: among('b.kind') },
  columns: [
    ['person', 'person'],
    ['kind', 'kind'],
    ['award', 'award'],
    ['givenOn', 'given_on'],
  ],
}

export const lessonListing: Listing = {
  sorts,
  filters,
  columns: [
    ['ownMistake', 'own_mistake'],
    ['audiences', 'audiences'],
    ['publishedAt', 'published_at'],
  ],
}

export const leadershipActListing: Listing = {
  sorts,
  filters: { ...filters, kind: among('b.kind') },
  columns: [
    ['kind', 'kind'],
    ['until', 'until'],
    ['askedOn', 'asked_on'],
    ['answeredOn', 'answered_on'],
  ],
}

export const pulseSurveyListing: Listing = {
  sorts,
  filters: { ...filters, kind: among('b.kind'), about: idAmong('b.about') },
  columns: [
    ['kind', 'kind'],
    ['closesOn', 'closes_on'],
    ['closedOn', 'closed_on'],
  ],
}

export const interviewDrillListing: Listing = {
  sorts,
  filters,
  columns: [
    ['heldOn', 'held_on'],
    ['reached', 'reached'],
    ['credible', 'credible'],
  ],
}

export const delegationListing: Listing = {
  sorts,
  filters: { ...filters, person: idAmong('b.person') },
  columns: [
    ['person', 'person'],
    ['costLimit', 'cost_limit'],
    ['startsOn', 'starts_on'],
    ['endsOn', 'ends_on'],
  ],
}

export const timeBudgetListing: Listing = {
  sorts,
  filters,
  columns: [
    ['team', 'team'],
    ['startsOn', 'starts_on'],
    ['endsOn', 'ends_on'],
    ['budget', 'budget'],
    ['used', 'used'],
  ],
}
