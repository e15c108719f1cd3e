import type { Label } from '#domain/kernel/field.ts'

/** Sites and departments. */
export const unitText = {
  title: { en: 'Units', de: 'Einheiten' },
  lead: {
    en: 'Sites and departments people belong to. Closing one keeps its history.',
    de: 'Standorte und Abteilungen, zu denen Personen gehören. Beim Schließen bleibt die Geschichte erhalten.',
  },
  empty: { en: 'No units yet', de: 'Noch keine Einheiten' },
  emptyHelp: {
    en: 'With a few sites and departments, people and their work can be told apart by where they belong. A small organization can do without.',
    de: 'Mit einigen Standorten und Abteilungen lassen sich Personen und ihre Arbeit danach unterscheiden, wohin sie gehören. Eine kleine Organisation kommt ohne aus.',
  },
  add: { en: 'Add unit', de: 'Einheit anlegen' },
  addInside: { en: 'Add inside {unit}', de: 'In {unit} anlegen' },
  name: { en: 'Name', de: 'Name' },
  kind: { en: 'Kind', de: 'Art' },
  site: { en: 'Site', de: 'Standort' },
  department: { en: 'Department', de: 'Abteilung' },
  parent: { en: 'Lies in', de: 'Liegt in' },
  onTop: { en: 'Nothing: it stands on top', de: 'Nichts: sie steht ganz oben' },
  closed: { en: 'closed', de: 'geschlossen' },
  close: { en: 'Close unit', de: 'Einheit schließen' },
  closeHelp: {
    en: 'A closed unit is no longer offered. First move the people and units that belong to it.',
    de: 'Eine geschlossene Einheit wird nicht mehr angeboten. Vorher die Personen und Einheiten darin umziehen.',
  },
  reopen: { en: 'Open again', de: 'Wieder öffnen' },
  reopenHelp: { en: 'This unit is closed.', de: 'Diese Einheit ist geschlossen.' },
} as const satisfies Record<string, Label>
