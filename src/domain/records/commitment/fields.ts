import type { Fields, Values } from '#domain/kernel/field.ts'
import { requirementOptions } from '#domain/standards/standards.ts'

export const commitmentFields = {
  kind: {
    kind: 'choice',
    label: { en: 'Kind', de: 'Art' },
    options: {
      policy: { en: 'Commitment of a policy', de: 'Verpflichtung aus einer Richtlinie' },
      value: { en: 'Value of the organization', de: 'Wert der Organisation' },
      principle: { en: 'Ethical principle', de: 'Ethischer Grundsatz' },
    },
  },
  statement: {
    kind: 'text',
    long: true,
    label: { en: 'In its own words', de: 'Im Wortlaut' },
    help: { en: 'As it was promised.', de: 'Wie es zugesagt wurde.' },
  },
  policy: { kind: 'link', to: 'document', label: { en: 'Policy', de: 'Richtlinie' } },
  source: {
    kind: 'text',
    label: { en: 'Where it is written', de: 'Wo es steht' },
    help: { en: 'Chapter or page, or where it was said.', de: 'Kapitel oder Seite, oder wo es gesagt wurde.' },
  },
  requirements: {
    kind: 'choices',
    options: requirementOptions,
    label: { en: 'Requirements and controls that carry it out', de: 'Anforderungen und Maßnahmen, die es umsetzen' },
  },
} as const satisfies Fields

export type Commitment = Values<typeof commitmentFields>
