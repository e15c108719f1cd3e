import type { Label } from '#domain/kernel/field.ts'

/** What a published register says around its lines. */
export const publicationText = {
  version: { en: 'Version {version} of {day}', de: 'Version {version} vom {day}' },
  snapshot: { en: 'Not published: as it stood {moment}', de: 'Nicht veröffentlicht: wie es {moment} stand' },
  publishedBy: { en: 'Published by', de: 'Veröffentlicht von' },
  note: { en: 'Why this version', de: 'Warum diese Version' },
  keptUntil: { en: 'Kept at least until', de: 'Aufbewahrt mindestens bis' },
  lines: { en: 'Lines', de: 'Zeilen' },
  covers: { en: 'What it shows', de: 'Was es zeigt' },
  coversSaid: {
    en: 'Every line everyone in the organization may see, as it stood at one moment. Confidential records are not in it.',
    de: 'Jede Zeile, die alle in der Organisation sehen dürfen, wie sie in einem Augenblick stand. Vertrauliche Einträge stehen nicht darin.',
  },
  mineSaid: {
    en: 'Every line that whoever had it made may see, as it stood at one moment.',
    de: 'Jede Zeile, die sehen darf, wer es erstellen ließ, wie sie in einem Augenblick stand.',
  },
  none: { en: 'The register is empty.', de: 'Das Register ist leer.' },
  number: { en: 'No.', de: 'Nr.' },
  title: { en: 'What it is about', de: 'Worum es geht' },
  stage: { en: 'Stage', de: 'Stufe' },
  owner: { en: 'Owner', de: 'Verantwortlich' },
  source: { en: 'Source', de: 'Quelle' },
  description: { en: 'Description', de: 'Beschreibung' },
  priority: { en: 'Priority', de: 'Priorität' },
  targetDate: { en: 'Target date', de: 'Zieldatum' },
  status: { en: 'Status', de: 'Status' },
  measuredOutcome: { en: 'Measured outcome', de: 'Gemessenes Ergebnis' },
  closureDate: { en: 'Closed on', de: 'Abgeschlossen am' },
  planned: { en: 'planned', de: 'geplant' },
  'in progress': { en: 'in progress', de: 'in Arbeit' },
  completed: { en: 'completed', de: 'abgeschlossen' },
  cancelled: { en: 'cancelled', de: 'abgebrochen' },
} as const satisfies Record<string, Label>
