import type { Label } from '#domain/kernel/field.ts'

/** Any list of records. */
export const listText = {
  state: { en: 'State', de: 'Zustand' },
  due: { en: 'Due', de: 'Fällig' },
  owner: { en: 'Owner', de: 'Zuständig' },
  filters: { en: 'Filter the list', de: 'Liste filtern' },
  clearFilters: { en: 'Clear filters', de: 'Filter aufheben' },
  noMatchTitle: { en: 'None fits', de: 'Nichts passt' },
  noMatch: { en: 'The filters leave nothing over.', de: 'Die Filter lassen nichts übrig.' },
  more: { en: 'Show more', de: 'Mehr zeigen' },
  moreFields: { en: 'More', de: 'Mehr' },
  late: { en: 'late', de: 'überfällig' },
} as const satisfies Record<string, Label>
