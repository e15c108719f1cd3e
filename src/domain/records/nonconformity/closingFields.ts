import type { Fields } from '#domain/kernel/field.ts'
import { namedRecord } from './correctFields.ts'
import { updateAreas } from './updateAreas.ts'

/** The system updated, what others learn, and what came back (C-213, C-216…C-220, C-228). */
export const closingFields = {
  policiesUpdated: { kind: 'answer', label: { en: 'Policies updated?', de: 'Richtlinien aktualisiert?' } },
  proceduresUpdated: { kind: 'answer', label: { en: 'Procedures updated?', de: 'Verfahren aktualisiert?' } },
  controlsUpdated: { kind: 'answer', label: { en: 'Controls updated?', de: 'Kontrollen aktualisiert?' } },
  trainingUpdated: { kind: 'answer', label: { en: 'Training updated?', de: 'Schulung aktualisiert?' } },
  documentationUpdated: { kind: 'answer', label: { en: 'Documentation updated?', de: 'Dokumentation aktualisiert?' } },
  risksReexamined: {
    kind: 'answer',
    label: { en: 'Risks and opportunities examined again?', de: 'Risiken und Chancen neu betrachtet?' },
  },
  changesCommunicated: {
    kind: 'answer',
    label: { en: 'Changes told to those concerned?', de: 'Änderungen den Betroffenen mitgeteilt?' },
  },
  updates: {
    kind: 'rows',
    label: { en: 'What was updated', de: 'Was aktualisiert wurde' },
    of: {
      area: { kind: 'choice', options: updateAreas, required: true, label: { en: 'Area', de: 'Bereich' } },
      reference: { kind: 'text', label: { en: 'Which one', de: 'Was genau' } },
      record: namedRecord,
      updatedOn: { kind: 'day', label: { en: 'On', de: 'Am' } },
      recipients: { kind: 'text', label: { en: 'Told to', de: 'Mitgeteilt an' } },
      acknowledgedOn: { kind: 'day', label: { en: 'Acknowledged', de: 'Bestätigt am' } },
    },
  },
  systemUpdatedAt: { kind: 'instant', system: true, label: { en: 'System updated', de: 'System aktualisiert' } },
  systemUpdatedBy: { kind: 'person', system: true, label: { en: 'Updated by', de: 'Aktualisiert von' } },
  lesson: {
    kind: 'text',
    long: true,
    label: { en: 'What others can learn', de: 'Was andere lernen können' },
    help: {
      en: 'Without names of people: everyone can read it.',
      de: 'Ohne Namen von Personen: alle können es lesen.',
    },
  },
  lessonWaived: { kind: 'text', label: { en: 'No lesson, because', de: 'Keine Lehre, weil' } },
  closedAt: { kind: 'instant', system: true, label: { en: 'Closed', de: 'Abgeschlossen' } },
  closedBy: { kind: 'person', system: true, label: { en: 'Closed by', de: 'Abgeschlossen von' } },
  closedAs: {
    kind: 'choice',
    system: true,
    label: { en: 'Closed as', de: 'Abgeschlossen als' },
    options: {
      corrected: { en: 'Corrected, no corrective action', de: 'Korrigiert, ohne Korrekturmaßnahme' },
      effective: { en: 'Corrective action effective', de: 'Korrekturmaßnahme wirksam' },
    },
  },
  dutiesExcepted: {
    kind: 'text',
    system: true,
    label: { en: 'Separation-of-duties exceptions used', de: 'Genutzte Ausnahmen der Funktionstrennung' },
  },
} as const satisfies Fields
