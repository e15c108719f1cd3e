import type { Fields } from '#domain/kernel/field.ts'
import { sourceOptions } from '../sourceTypes.ts'

/** What anyone can say in twenty seconds, and what the coordinator adds when it enters the register (C-030, C-035, C-068, C-069, C-154…C-158). */
export const captureFields = {
  description: {
    kind: 'text',
    long: true,
    label: { en: 'What could be better?', de: 'Was könnte besser sein?' },
    help: {
      en: 'What happens today, and what you would rather see.',
      de: 'Was heute geschieht und was stattdessen sein sollte.',
    },
  },
  sourceType: { kind: 'choice', options: sourceOptions, label: { en: 'Source', de: 'Quelle' } },
  sourceWords: {
    kind: 'text',
    label: { en: 'Which one?', de: 'Welche genau?' },
    help: {
      en: 'Name the report, audit, incident or meeting. It counts as not linked until the record exists here.',
      de: 'Bericht, Audit, Vorfall oder Sitzung nennen. Gilt als nicht verknüpft, bis es den Datensatz hier gibt.',
    },
  },
  problemWords: {
    kind: 'text',
    label: { en: 'Performance problem behind it', de: 'Leistungsproblem dahinter' },
    help: {
      en: 'The metric, service level, incident trend or finding it answers.',
      de: 'Kennzahl, Servicelevel, Vorfallstrend oder Feststellung, die es beantwortet.',
    },
  },
  category: {
    kind: 'choice',
    label: { en: 'Area', de: 'Bereich' },
    options: {
      serviceDelivery: { en: 'Service delivery', de: 'Leistungserbringung' },
      governance: { en: 'Governance', de: 'Steuerung' },
      documentation: { en: 'Documentation', de: 'Dokumentation' },
      supplierManagement: { en: 'Supplier management', de: 'Lieferantensteuerung' },
      auditProgramme: { en: 'Audit programme', de: 'Auditprogramm' },
    },
  },
  dimensions: {
    kind: 'choices',
    label: { en: 'Serves', de: 'Dient der' },
    help: {
      en: 'Fit for purpose, enough, or achieving results: at least one.',
      de: 'Passend, ausreichend oder wirksam: mindestens eines.',
    },
    options: {
      suitability: { en: 'Suitability', de: 'Eignung' },
      adequacy: { en: 'Adequacy', de: 'Angemessenheit' },
      effectiveness: { en: 'Effectiveness', de: 'Wirksamkeit' },
    },
  },
  frameworkReference: {
    kind: 'text',
    label: { en: 'Requirement', de: 'Anforderung' },
    help: { en: 'Standard and clause, for example 42001 10.1.', de: 'Norm und Abschnitt, zum Beispiel 42001 10.1.' },
  },
  ownArea: {
    kind: 'check',
    label: { en: 'In my own area', de: 'In meinem eigenen Bereich' },
    help: {
      en: 'The raiser may register what concerns their own area.',
      de: 'Wer etwas im eigenen Bereich vorschlägt, darf es selbst aufnehmen.',
    },
  },
} as const satisfies Fields
