import type { Fields, Values } from '#domain/kernel/field.ts'
import { roles } from '#domain/people/roles.ts'

/** Whom a lesson reaches: everyone here, whoever holds a role, and everyone outside through the public page. */
const lessonAudiences = {
  everyone: { en: 'Everyone here', de: 'Alle hier' },
  public: { en: 'Public', de: 'Öffentlichkeit' },
  ...roles,
} as const

export const lessonFields = {
  lesson: {
    kind: 'text',
    long: true,
    label: { en: 'What was learned', de: 'Was gelernt wurde' },
    help: { en: 'Without names: it is about the work.', de: 'Ohne Namen: Es geht um die Arbeit.' },
  },
  advice: { kind: 'text', long: true, label: { en: 'What others can do', de: 'Was andere tun können' } },
  about: { kind: 'link', to: 'record', label: { en: 'Learned from', de: 'Gelernt aus' } },
  audiences: { kind: 'choices', options: lessonAudiences, label: { en: 'For', de: 'Für' } },
  units: {
    kind: 'rows',
    label: { en: 'For sites and departments', de: 'Für Standorte und Abteilungen' },
    of: { unit: { kind: 'text', required: true, label: { en: 'Site or department', de: 'Standort oder Abteilung' } } },
  },
  ownMistake: {
    kind: 'check',
    label: { en: 'My own mistake', de: 'Mein eigener Fehler' },
    help: {
      en: 'Only whoever made it publishes it. From leaders it says: mistakes may be told here.',
      de: 'Nur wer ihn gemacht hat, veröffentlicht ihn. Von Führungskräften sagt es: Fehler dürfen hier erzählt werden.',
    },
  },
  publishedAt: { kind: 'instant', system: true, label: { en: 'Published', de: 'Veröffentlicht' } },
  publishedBy: { kind: 'person', system: true, label: { en: 'Published by', de: 'Veröffentlicht von' } },
} as const satisfies Fields

export type Lesson = Values<typeof lessonFields>
