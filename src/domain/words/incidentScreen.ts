import type { Label } from '#domain/kernel/field.ts'

/** Incidents, complaints and changes: their list, form and page. */
export const incidentText = {
  title: { en: 'Incidents', de: 'Vorfälle' },
  new: { en: 'Record one', de: 'Erfassen' },
  newTitle: { en: 'Record an incident, complaint or change', de: 'Vorfall, Beschwerde oder Änderung erfassen' },
  filters: { en: 'Filter incidents', de: 'Vorfälle filtern' },
  clearFilters: { en: 'Clear filters', de: 'Filter aufheben' },
  state: { en: 'State', de: 'Zustand' },
  name: { en: 'Incident', de: 'Vorfall' },
  what: { en: 'What happened', de: 'Was geschah' },
  more: { en: 'Show more', de: 'Mehr zeigen' },
  moreFields: { en: 'More', de: 'Mehr' },
  record: { en: 'Record', de: 'Erfassen' },
  recorded: { en: 'Recorded', de: 'Erfasst' },
  emptyTitle: {
    en: 'Nothing has happened, or nobody has said so',
    de: 'Nichts ist geschehen, oder niemand hat es gesagt',
  },
  empty: {
    en: 'Incidents, complaints and changes come from your service desk over a feed or the API, or are recorded by hand. From their counts Meliora notices patterns by itself.',
    de: 'Vorfälle, Beschwerden und Änderungen kommen aus dem Service-Desk über eine Quelle oder die API, oder werden von Hand erfasst. An ihrer Anzahl erkennt Meliora Muster von selbst.',
  },
  noMatchTitle: { en: 'None fits', de: 'Keiner passt' },
  noMatch: { en: 'The filters leave nothing over.', de: 'Die Filter lassen nichts übrig.' },
  notResolved: { en: 'open', de: 'offen' },
  resolvedAfter: { en: 'after {time}', de: 'nach {time}' },
  hours: { en: '{count} h', de: '{count} Std.' },
  days: { en: '{count} d', de: '{count} T.' },
  minutes: { en: '{count} min', de: '{count} Min.' },
  details: { en: 'Details', de: 'Angaben' },
  unknown: { en: 'not said', de: 'nicht gesagt' },
} as const satisfies Record<string, Label>
