import type { Fields, Values } from '#domain/kernel/field.ts'

/** What we do not accept from a certification body, and what it answers (C-271). */
export const appealFields = {
  kind: {
    kind: 'choice',
    label: { en: 'Kind', de: 'Art' },
    options: {
      dispute: { en: 'Dispute of a finding', de: 'Widerspruch gegen eine Feststellung' },
      appeal: { en: 'Appeal against a decision', de: 'Einspruch gegen eine Entscheidung' },
      complaint: { en: 'Complaint', de: 'Beschwerde' },
    },
  },
  body: { kind: 'link', to: 'certificationBody', label: { en: 'Certification body', de: 'Zertifizierungsstelle' } },
  certification: { kind: 'link', to: 'certification', label: { en: 'Certification', de: 'Zertifizierung' } },
  finding: { kind: 'link', to: 'finding', label: { en: 'Finding', de: 'Feststellung' } },
  statement: {
    kind: 'text',
    long: true,
    label: { en: 'What we object to', de: 'Wogegen wir uns wenden' },
  },
  grounds: {
    kind: 'text',
    long: true,
    label: { en: 'Grounds', de: 'Begründung' },
    help: { en: 'Requirement, evidence, what was overlooked.', de: 'Anforderung, Nachweis, was übersehen wurde.' },
  },
  reference: { kind: 'text', label: { en: 'Their reference', de: 'Ihr Zeichen' } },
  answerBy: { kind: 'day', label: { en: 'Answer until', de: 'Antwort bis' } },
  lodgedOn: { kind: 'day', system: true, label: { en: 'Lodged', de: 'Eingelegt' } },
  lodgedBy: { kind: 'person', system: true, label: { en: 'Lodged by', de: 'Eingelegt von' } },
  receivedOn: { kind: 'day', label: { en: 'Receipt confirmed on', de: 'Eingang bestätigt am' } },
  escalatedTo: {
    kind: 'text',
    label: { en: 'Taken on to', de: 'Weitergetragen an' },
    help: { en: 'The accreditation body, for instance.', de: 'Zum Beispiel die Akkreditierungsstelle.' },
  },
  escalatedOn: { kind: 'day', system: true, label: { en: 'Taken on', de: 'Weitergetragen am' } },
  outcome: {
    kind: 'choice',
    label: { en: 'Outcome', de: 'Ausgang' },
    options: {
      upheld: { en: 'We were right', de: 'Stattgegeben' },
      partly: { en: 'Partly right', de: 'Teilweise stattgegeben' },
      rejected: { en: 'Rejected', de: 'Zurückgewiesen' },
    },
  },
  outcomeBecause: { kind: 'text', long: true, label: { en: 'Their reasons', de: 'Ihre Gründe' } },
  decidedOn: { kind: 'day', label: { en: 'Decided on', de: 'Entschieden am' } },
} as const satisfies Fields

export type Appeal = Values<typeof appealFields>
