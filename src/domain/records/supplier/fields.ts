import type { Fields, Values } from '#domain/kernel/field.ts'
import { requirementOptions } from '#domain/standards/standards.ts'
import { dueDiligenceFields } from './dueDiligence.ts'
import { supplierGrades } from './grades.ts'

/** Who supplies AI systems or parts of them, who answers for what, and how they do (A.10.2, A.10.3). */
export const supplierFields = {
  description: { kind: 'text', long: true, label: { en: 'What we get from them', de: 'Was wir von ihnen beziehen' } },
  supplies: {
    kind: 'choices',
    label: { en: 'Supplies', de: 'Liefert' },
    options: {
      aiSystem: { en: 'AI systems', de: 'KI-Systeme' },
      model: { en: 'Models', de: 'Modelle' },
      data: { en: 'Data', de: 'Daten' },
      compute: { en: 'Compute and platforms', de: 'Rechenleistung und Plattformen' },
      tooling: { en: 'Tools', de: 'Werkzeuge' },
      people: { en: 'People and services', de: 'Menschen und Dienste' },
    },
  },
  critical: {
    kind: 'check',
    label: { en: 'Critical', de: 'Kritisch' },
    help: { en: 'We could not go on without them.', de: 'Ohne sie könnten wir nicht weitermachen.' },
  },
  country: { kind: 'text', label: { en: 'Country', de: 'Land' } },
  contact: { kind: 'text', label: { en: 'Contact', de: 'Kontakt' } },
  contract: {
    kind: 'text',
    label: { en: 'Contract', de: 'Vertrag' },
    help: { en: 'Where it is found, by name or number.', de: 'Wo er zu finden ist, mit Name oder Nummer.' },
  },
  responsibilities: {
    kind: 'rows',
    label: { en: 'Who answers for what', de: 'Wer wofür verantwortlich ist' },
    help: {
      en: 'Along the life of the AI system: data, tests, monitoring, incidents, changes, information.',
      de: 'Über das Leben des KI-Systems: Daten, Tests, Überwachung, Vorfälle, Änderungen, Auskunft.',
    },
    of: {
      what: { kind: 'text', required: true, label: { en: 'What', de: 'Was' } },
      borneBy: {
        kind: 'choice',
        required: true,
        label: { en: 'Answers for it', de: 'Verantwortlich' },
        options: {
          us: { en: 'We', de: 'Wir' },
          supplier: { en: 'The supplier', de: 'Der Lieferant' },
          both: { en: 'Both', de: 'Beide' },
          customer: { en: 'The customer', de: 'Der Kunde' },
          thirdParty: { en: 'A third party', de: 'Dritte' },
        },
      },
      agreedIn: { kind: 'text', label: { en: 'Agreed in', de: 'Vereinbart in' } },
    },
  },
  contingency: {
    kind: 'text',
    long: true,
    label: { en: 'If they fail', de: 'Wenn sie ausfallen' },
    help: { en: 'What we do then.', de: 'Was wir dann tun.' },
  },
  requirements: {
    kind: 'choices',
    options: requirementOptions,
    label: { en: 'Requirements it serves', de: 'Anforderungen, denen es dient' },
  },
  ...dueDiligenceFields,
  ...supplierGrades,
  scoreNote: {
    kind: 'text',
    long: true,
    label: { en: 'What the score rests on', de: 'Worauf die Wertung beruht' },
  },
  nextScoreOn: { kind: 'day', label: { en: 'Score again on', de: 'Wieder werten am' } },
  score: {
    kind: 'number',
    system: true,
    label: { en: 'Score', de: 'Wertung' },
    help: { en: 'Mean of the grades, 1 to 5.', de: 'Mittel der Noten, 1 bis 5.' },
  },
  scoredAt: { kind: 'instant', system: true, label: { en: 'Scored', de: 'Gewertet' } },
  scores: {
    kind: 'rows',
    system: true,
    label: { en: 'Scorecard', de: 'Wertungen' },
    of: {
      at: { kind: 'instant', label: { en: 'When', de: 'Wann' } },
      by: { kind: 'person', label: { en: 'By', de: 'Von' } },
      ...supplierGrades,
      score: { kind: 'number', label: { en: 'Score', de: 'Wertung' } },
      note: { kind: 'text', long: true, label: { en: 'Rests on', de: 'Beruht auf' } },
    },
  },
} as const satisfies Fields

export type Supplier = Values<typeof supplierFields>
