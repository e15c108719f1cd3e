import type { Fields, Values } from '#domain/kernel/field.ts'

/** One version of a document: what it says, what changed, who wrote, reviewed and approved it (brief §3.9). */
export const documentVersionFields = {
  document: { kind: 'link', to: 'document', label: { en: 'Document', de: 'Dokument' } },
  edition: { kind: 'number', whole: true, system: true, label: { en: 'Version', de: 'Version' } },
  changeNote: {
    kind: 'text',
    long: true,
    label: { en: 'What changed', de: 'Was sich geändert hat' },
    help: { en: 'And why.', de: 'Und warum.' },
  },
  file: {
    kind: 'file',
    label: { en: 'File', de: 'Datei' },
    help: { en: 'Where it is not written here.', de: 'Wenn es nicht hier geschrieben ist.' },
  },
  contentHash: {
    kind: 'text',
    system: true,
    label: { en: 'SHA-256 of the text', de: 'SHA-256 des Textes' },
  },
  publicHash: {
    kind: 'text',
    system: true,
    label: { en: 'SHA-256 of the text for the public', de: 'SHA-256 des öffentlichen Textes' },
  },
  authors: {
    kind: 'rows',
    system: true,
    label: { en: 'Written by', de: 'Geschrieben von' },
    of: { person: { kind: 'person', label: { en: 'Person', de: 'Person' } } },
  },
  submittedAt: { kind: 'instant', system: true, label: { en: 'Submitted', de: 'Vorgelegt' } },
  submittedBy: { kind: 'person', system: true, label: { en: 'Submitted by', de: 'Vorgelegt von' } },
  reviewNote: { kind: 'text', long: true, label: { en: 'What the reviewer says', de: 'Was die Durchsicht ergab' } },
  reviewedAt: { kind: 'instant', system: true, label: { en: 'Reviewed', de: 'Durchgesehen' } },
  reviewedBy: { kind: 'person', system: true, label: { en: 'Reviewed by', de: 'Durchgesehen von' } },
  approvedAt: { kind: 'instant', system: true, label: { en: 'Approved', de: 'Freigegeben' } },
  approvedBy: { kind: 'person', system: true, label: { en: 'Approved by', de: 'Freigegeben von' } },
  effectiveFrom: { kind: 'day', system: true, label: { en: 'In force since', de: 'In Kraft seit' } },
  effectiveUntil: { kind: 'day', system: true, label: { en: 'In force until', de: 'In Kraft bis' } },
  communication: {
    kind: 'text',
    long: true,
    label: { en: 'How it was made known', de: 'Wie es bekannt gemacht wurde' },
    help: { en: 'To whom, and by what means.', de: 'Wem und auf welchem Weg.' },
  },
  communicatedAt: { kind: 'instant', system: true, label: { en: 'Made known', de: 'Bekannt gemacht' } },
  communicatedBy: { kind: 'person', system: true, label: { en: 'Made known by', de: 'Bekannt gemacht von' } },
  retainUntil: { kind: 'day', system: true, label: { en: 'Kept until', de: 'Aufbewahrt bis' } },
  dutiesExcepted: {
    kind: 'text',
    system: true,
    label: { en: 'Separation-of-duties exceptions used', de: 'Genutzte Ausnahmen der Funktionstrennung' },
  },
} as const satisfies Fields

export type DocumentVersion = Values<typeof documentVersionFields>
