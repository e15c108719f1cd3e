import type { Label } from '#domain/kernel/field.ts'

/** Any list that is derived from a definition. */
export const listText = {
  name: { en: 'Title', de: 'Titel' },
  state: { en: 'State', de: 'Zustand' },
  owner: { en: 'Owner', de: 'Verantwortlich' },
  due: { en: 'Due', de: 'Fällig' },
  filters: { en: 'Filters', de: 'Filter' },
  clearFilters: { en: 'Clear filters', de: 'Filter aufheben' },
  more: { en: 'Show more', de: 'Mehr zeigen' },
  noMatchTitle: { en: 'None fits', de: 'Nichts passt' },
  noMatch: { en: 'The filters leave nothing over.', de: 'Die Filter lassen nichts übrig.' },
  mine: { en: 'Mine', de: 'Meine' },
  all: { en: 'All', de: 'Alle' },
  moreFields: { en: 'More', de: 'Mehr' },
  save: { en: 'Save', de: 'Speichern' },
} as const satisfies Record<string, Label>
