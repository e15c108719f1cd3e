import type { Label } from '#domain/kernel/field.ts'

/** The help panel and the pages of guidance. */
export const helpText = {
  title: { en: 'Help', de: 'Hilfe' },
  open: { en: 'Help for this page', de: 'Hilfe zu dieser Seite' },
  why: { en: 'Why, and what to do', de: 'Warum, und was zu tun ist' },
  close: { en: 'Close help', de: 'Hilfe schließen' },
  fields: { en: 'Fields', de: 'Felder' },
  moves: { en: 'Steps', de: 'Schritte' },
  related: { en: 'Related', de: 'Verwandtes' },
  back: { en: 'Back', de: 'Zurück' },
  source: {
    en: 'Held against {edition}, last gone through on {day}.',
    de: 'Gehalten gegen {edition}, zuletzt durchgesehen am {day}.',
  },
  stale: {
    en: 'Nobody has gone through this for more than a year. Check it against what holds today.',
    de: 'Seit mehr als einem Jahr nicht durchgesehen. Bitte mit dem vergleichen, was heute gilt.',
  },
  follow: {
    en: 'Move into a field, and this says what belongs there.',
    de: 'Gehen Sie in ein Feld, und hier steht, was dorthin gehört.',
  },
  guides: { en: 'Guides', de: 'Anleitungen' },
  topics: { en: 'What standards ask for', de: 'Was Normen verlangen' },
  records: { en: 'What is kept here', de: 'Was hier geführt wird' },
  all: { en: 'All help', de: 'Alle Hilfe' },
  find: { en: 'Find in help', de: 'In der Hilfe suchen' },
  found: { en: '{count} pages', de: '{count} Seiten' },
  nothing: { en: 'No page says that.', de: 'Keine Seite sagt das.' },
  read: { en: 'I have read this', de: 'Ich habe das gelesen' },
  isRead: { en: 'You have read this as it now stands.', de: 'Sie haben das in dieser Fassung gelesen.' },
  readers: { en: '{read} of {asked} have read it.', de: '{read} von {asked} haben es gelesen.' },
  notYet: { en: 'Not yet: {names}', de: 'Noch nicht: {names}' },
  missing: { en: 'There is no such page of help.', de: 'Eine solche Hilfeseite gibt es nicht.' },
} as const satisfies Record<string, Label>
