import type { Label } from '#domain/kernel/field.ts'

/** Words every template may ask for, beside the fields of its record. */
export const templateWords = {
  number: { en: 'Number', de: 'Nummer' },
  title: { en: 'Title', de: 'Titel' },
  stage: { en: 'Stage', de: 'Stufe' },
  owner: { en: 'Owner', de: 'Verantwortlich' },
  createdAt: { en: 'Created on', de: 'Angelegt am' },
  createdBy: { en: 'Created by', de: 'Angelegt von' },
  organization: { en: 'Organization', de: 'Organisation' },
  today: { en: 'Today', de: 'Heute' },
  printedBy: { en: 'Printed by', de: 'Gedruckt von' },
  trailHead: { en: 'Where the trail stands', de: 'Wo die Spur steht' },
} as const satisfies Record<string, Label>

/** Stands for what nobody said. */
export const NOTHING = '–'
