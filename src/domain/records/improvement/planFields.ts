import type { Fields } from '#domain/kernel/field.ts'

/** The plan (A105–109, C-085…C-090, C-099): what changes, who does it, with what, by when; and the pilot where there is one. */
export const planFields = {
  changes: {
    kind: 'rows',
    label: { en: 'Changes', de: 'Änderungen' },
    of: {
      what: { kind: 'text', required: true, label: { en: 'What changes', de: 'Was sich ändert' } },
      affects: { kind: 'text', required: true, label: { en: 'What it affects', de: 'Was davon betroffen ist' } },
    },
  },
  actions: {
    kind: 'rows',
    label: { en: 'Actions', de: 'Maßnahmen' },
    of: {
      what: { kind: 'text', required: true, label: { en: 'Action', de: 'Maßnahme' } },
      responsible: { kind: 'person', label: { en: 'Responsible', de: 'Verantwortlich' } },
      starts: { kind: 'day', label: { en: 'Starts', de: 'Beginn' } },
      ends: { kind: 'day', label: { en: 'Ends', de: 'Ende' } },
      done: { kind: 'check', label: { en: 'Done', de: 'Erledigt' } },
      evidence: {
        kind: 'text',
        label: { en: 'Evidence', de: 'Nachweis' },
        help: {
          en: 'What shows it: a link, a document, a sentence.',
          de: 'Was es zeigt: Verweis, Dokument, ein Satz.',
        },
      },
      evidenceFile: { kind: 'file', label: { en: 'Evidence file', de: 'Nachweisdatei' } },
    },
  },
  plannedEnd: { kind: 'day', system: true, label: { en: 'The last action ends', de: 'Letzte Maßnahme endet' } },
  resources: {
    kind: 'text',
    long: true,
    label: { en: 'Resources', de: 'Mittel' },
    help: {
      en: 'People, time, money, tools. Write "none" if it needs none.',
      de: 'Menschen, Zeit, Geld, Werkzeug. „Keine“, wenn nichts nötig ist.',
    },
  },
  resourcesConfirmed: { kind: 'check', label: { en: 'Resources are confirmed', de: 'Mittel sind zugesagt' } },
  planApprovedBy: { kind: 'person', system: true, label: { en: 'Plan approved by', de: 'Plan genehmigt von' } },
  planApprovedAt: { kind: 'instant', system: true, label: { en: 'Plan approved', de: 'Plan genehmigt' } },
  delegation: {
    kind: 'link',
    to: 'delegation',
    system: true,
    label: { en: 'Own authority', de: 'Eigene Befugnis' },
  },
  pilotScope: { kind: 'text', long: true, label: { en: 'Limited to', de: 'Begrenzt auf' } },
  pilotMetric: { kind: 'text', label: { en: 'What the pilot watches', de: 'Was der Pilot beobachtet' } },
  stopCriteria: { kind: 'text', long: true, label: { en: 'Stop when', de: 'Abbruch, wenn' } },
  pilotResult: { kind: 'text', long: true, label: { en: 'What the pilot showed', de: 'Was der Pilot gezeigt hat' } },
  startedAt: { kind: 'instant', system: true, label: { en: 'Work began', de: 'Arbeit begonnen' } },
  workInProgressReason: {
    kind: 'text',
    label: { en: 'Why start beyond the limit', de: 'Warum trotz Grenze beginnen' },
  },
  implementers: {
    kind: 'rows',
    system: true,
    label: { en: 'Did the work before it changed hands', de: 'Hat vor dem Wechsel daran gearbeitet' },
    of: {
      person: { kind: 'person', label: { en: 'Person', de: 'Person' } },
      owned: { kind: 'check', label: { en: 'As owner', de: 'Als verantwortliche Person' } },
    },
  },
  implementedAt: { kind: 'instant', system: true, label: { en: 'Implemented', de: 'Umgesetzt' } },
} as const satisfies Fields
