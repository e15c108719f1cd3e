import type { Fields, Values } from '#domain/kernel/field.ts'
import { requirementOptions } from '#domain/standards/standards.ts'
import { documentKinds } from './kinds.ts'
import { readers, readingRoles } from './readers.ts'

/** How a document is kept under control (brief §3.9, 42001 7.5): what it is, who reads it, when it is looked at again, how long it stays. */
export const documentFields = {
  kind: { kind: 'choice', options: documentKinds, label: { en: 'Kind', de: 'Art' } },
  purpose: {
    kind: 'text',
    long: true,
    label: { en: 'Purpose', de: 'Zweck' },
    help: { en: 'What it governs, and for whom.', de: 'Was es regelt und für wen.' },
  },
  requirements: {
    kind: 'choices',
    options: requirementOptions,
    label: { en: 'Requirements it serves', de: 'Anforderungen, denen es dient' },
  },
  classification: {
    kind: 'choice',
    label: { en: 'Classification', de: 'Klassifizierung' },
    options: {
      public: { en: 'Public', de: 'Öffentlich' },
      internal: { en: 'Internal', de: 'Intern' },
      confidential: { en: 'Confidential', de: 'Vertraulich' },
    },
    help: {
      en: 'A confidential document and its versions are seen by its readers alone, and never leave the house.',
      de: 'Ein vertrauliches Dokument und seine Versionen sehen nur, die es lesen; es verlässt das Haus nie.',
    },
  },
  publication: {
    kind: 'choice',
    label: { en: 'For the public', de: 'Für die Öffentlichkeit' },
    help: {
      en: 'What people outside may read: nothing, the same text, or a text of its own.',
      de: 'Was Außenstehende lesen dürfen: nichts, denselben Text oder einen eigenen.',
    },
    options: {
      none: { en: 'Nothing', de: 'Nichts' },
      same: { en: 'The same text', de: 'Derselbe Text' },
      own: { en: 'A text of its own', de: 'Ein eigener Text' },
    },
  },
  externalOrigin: { kind: 'check', label: { en: 'Comes from outside', de: 'Kommt von außen' } },
  externalSource: {
    kind: 'text',
    label: { en: 'Published by', de: 'Herausgegeben von' },
    help: { en: 'Issuer and edition.', de: 'Herausgeber und Ausgabe.' },
  },
  distribution: {
    kind: 'text',
    label: { en: 'Distribution', de: 'Verteilung' },
    help: {
      en: 'Where it is found beside here, and who gets it.',
      de: 'Wo es sonst zu finden ist und wer es bekommt.',
    },
  },
  mustRead: {
    kind: 'choices',
    options: readers,
    label: { en: 'Must be read by', de: 'Muss gelesen werden von' },
  },
  mayRead: {
    kind: 'choices',
    options: readingRoles,
    label: { en: 'May be read by', de: 'Darf gelesen werden von' },
    help: {
      en: 'Where it is confidential: these roles see it beside those who must read it and those who answer for documents.',
      de: 'Wenn es vertraulich ist: Diese Rollen sehen es neben denen, die es lesen müssen oder für Dokumente einstehen.',
    },
  },
  readers: {
    kind: 'rows',
    label: { en: 'And by these people', de: 'Und von diesen Personen' },
    of: { person: { kind: 'person', required: true, label: { en: 'Person', de: 'Person' } } },
  },
  readWithinDays: {
    kind: 'number',
    whole: true,
    min: 1,
    max: 365,
    unit: { en: 'days', de: 'Tage' },
    label: { en: 'Read within', de: 'Zu lesen innerhalb von' },
    help: {
      en: 'From the day a version takes effect. Empty: 14.',
      de: 'Ab dem Tag, an dem eine Version gilt. Leer: 14.',
    },
  },
  reviewEveryMonths: {
    kind: 'number',
    whole: true,
    min: 1,
    max: 60,
    unit: { en: 'months', de: 'Monate' },
    label: { en: 'Reviewed every', de: 'Überprüft alle' },
    help: { en: 'Empty: 12.', de: 'Leer: 12.' },
  },
  nextReviewOn: { kind: 'day', label: { en: 'Next review', de: 'Nächste Überprüfung' } },
  retentionMonths: {
    kind: 'number',
    whole: true,
    min: 1,
    max: 600,
    unit: { en: 'months', de: 'Monate' },
    label: { en: 'Kept for', de: 'Aufbewahrt für' },
    help: {
      en: 'After a version is no longer in force. Empty: for good.',
      de: 'Nachdem eine Version nicht mehr gilt. Leer: für immer.',
    },
  },
  disposal: {
    kind: 'choice',
    label: { en: 'Then', de: 'Danach' },
    options: {
      archive: { en: 'Archived', de: 'Archiviert' },
      delete: { en: 'Content redacted', de: 'Inhalt geschwärzt' },
    },
  },
  effectiveVersion: {
    kind: 'link',
    to: 'documentVersion',
    system: true,
    label: { en: 'Version in force', de: 'Geltende Version' },
  },
  effectiveFrom: { kind: 'day', system: true, label: { en: 'In force since', de: 'In Kraft seit' } },
  reviewResult: {
    kind: 'text',
    long: true,
    label: { en: 'What the review found', de: 'Was die Überprüfung ergab' },
  },
  reviewedOn: { kind: 'day', system: true, label: { en: 'Last reviewed', de: 'Zuletzt überprüft' } },
  reviewedBy: { kind: 'person', system: true, label: { en: 'Reviewed by', de: 'Überprüft von' } },
  withdrawnOn: { kind: 'day', system: true, label: { en: 'Withdrawn', de: 'Zurückgezogen' } },
} as const satisfies Fields

export type Document = Values<typeof documentFields>
