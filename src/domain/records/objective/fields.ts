import type { Fields, Values } from '#domain/kernel/field.ts'
import { requirementOptions } from '#domain/standards/standards.ts'
import { objectiveThemes } from './themes.ts'

/** What makes it measurable: fixed by the approval, changed only by another objective in its place. */
const measuredFields = {
  commitment: {
    kind: 'link',
    to: 'commitment',
    label: { en: 'Commitment it serves', de: 'Verpflichtung, der es dient' },
  },
  metric: { kind: 'link', to: 'metric', label: { en: 'Key figure', de: 'Kennzahl' } },
  baseline: {
    kind: 'number',
    label: { en: 'Where it begins', de: 'Ausgangswert' },
    help: { en: 'The figure before anything is done for it.', de: 'Die Zahl, bevor etwas dafür getan wird.' },
  },
  target: { kind: 'number', label: { en: 'Target', de: 'Ziel' } },
  targetOn: { kind: 'day', label: { en: 'By', de: 'Bis' } },
  alarmAt: {
    kind: 'number',
    label: { en: 'Alarm beyond', de: 'Alarm jenseits von' },
    help: {
      en: 'A reading on the bad side of it turns the light red whatever the date.',
      de: 'Eine Ablesung auf der schlechten Seite davon schaltet auf Rot, gleich zu welcher Zeit.',
    },
  },
} as const satisfies Fields

/** How it is to be reached: what, with what, who, when, and how the result is judged (6.2). */
const planFields = {
  actions: { kind: 'text', long: true, label: { en: 'What is done', de: 'Was getan wird' } },
  resources: { kind: 'text', long: true, label: { en: 'Resources', de: 'Mittel' } },
  steps: {
    kind: 'rows',
    label: { en: 'Steps', de: 'Schritte' },
    of: {
      what: { kind: 'text', required: true, label: { en: 'Step', de: 'Schritt' } },
      person: { kind: 'person', label: { en: 'Who', de: 'Wer' } },
      due: { kind: 'day', label: { en: 'By', de: 'Bis' } },
      done: { kind: 'check', label: { en: 'Done', de: 'Erledigt' } },
    },
  },
  evaluation: {
    kind: 'text',
    long: true,
    label: { en: 'How the result is judged', de: 'Wie das Ergebnis beurteilt wird' },
  },
} as const satisfies Fields

export const objectiveFields = {
  description: { kind: 'text', long: true, label: { en: 'Description', de: 'Beschreibung' } },
  theme: { kind: 'choice', options: objectiveThemes, label: { en: 'Theme', de: 'Thema' } },
  aiSystem: { kind: 'link', to: 'aiSystem', label: { en: 'AI system', de: 'KI-System' } },
  requirements: {
    kind: 'choices',
    options: requirementOptions,
    label: { en: 'Requirements it serves', de: 'Anforderungen, denen es dient' },
  },
  ...measuredFields,
  ...planFields,
  replaces: { kind: 'link', to: 'objective', label: { en: 'In the place of', de: 'Anstelle von' } },
  approvedBy: { kind: 'person', system: true, label: { en: 'Approved by', de: 'Freigegeben von' } },
  approvedAt: { kind: 'instant', system: true, label: { en: 'Approved', de: 'Freigegeben' } },
  activeSince: { kind: 'day', system: true, label: { en: 'Followed since', de: 'Verfolgt seit' } },
  lesson: {
    kind: 'text',
    long: true,
    label: { en: 'What was learned', de: 'Was daraus gelernt wurde' },
  },
  endedOn: { kind: 'day', system: true, label: { en: 'Ended', de: 'Beendet' } },
  endedAt: { kind: 'number', system: true, label: { en: 'Figure at the end', de: 'Zahl am Ende' } },
} as const satisfies Fields

export type Objective = Values<typeof objectiveFields>

export const measuredNames = Object.keys(measuredFields) as (keyof typeof measuredFields & string)[]
export const planNames = Object.keys(planFields) as (keyof typeof planFields & string)[]
