import type { Field } from '#domain/kernel/field.ts'

/** The fields every record has and a person may set, described like the others so that one check serves all. */
export const envelopeFields = {
  title: { kind: 'text', label: { en: 'Title', de: 'Titel' }, required: true },
  owner: { kind: 'person', label: { en: 'Owner', de: 'Verantwortlich' } },
} as const satisfies Record<string, Field>
