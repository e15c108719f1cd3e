import type { Fields, Values } from '#domain/kernel/field.ts'

/** What is asked of whom until when. Answers are nowhere here: they lie in an urn without names (docs/adr/0028-anonymous-ballots.md). */
export const pulseSurveyFields = {
  kind: {
    kind: 'choice',
    label: { en: 'Kind', de: 'Art' },
    options: {
      pulse: { en: 'Culture pulse', de: 'Kulturpuls' },
      effect: { en: 'Did it work? For those affected', de: 'Hat es gewirkt? Für Betroffene' },
      afterAudit: { en: 'After an audit', de: 'Nach einem Audit' },
    },
  },
  about: { kind: 'link', to: 'record', label: { en: 'About', de: 'Zu' } },
  introduction: { kind: 'text', long: true, label: { en: 'Why we ask', de: 'Warum wir fragen' } },
  asked: {
    kind: 'rows',
    label: { en: 'Asked', de: 'Befragt' },
    of: { person: { kind: 'person', required: true, label: { en: 'Person', de: 'Person' } } },
  },
  closesOn: { kind: 'day', label: { en: 'Answers until', de: 'Antworten bis' } },
  openedOn: { kind: 'day', system: true, label: { en: 'Opened', de: 'Eröffnet' } },
  closedOn: { kind: 'day', system: true, label: { en: 'Ended', de: 'Beendet' } },
  invited: { kind: 'number', whole: true, min: 0, system: true, label: { en: 'People asked', de: 'Befragte' } },
} as const satisfies Fields

export type PulseSurvey = Values<typeof pulseSurveyFields>
