import type { Fields, Values } from '#domain/kernel/field.ts'
import { requirementOptions } from '#domain/standards/standards.ts'
import { competenceRoles } from './roles.ts'

/** What somebody in a role must be able to do, how they come to, and how that is seen (42001 7.2; brief §3.9). */
export const competenceFields = {
  forRole: { kind: 'choice', options: competenceRoles, label: { en: 'Needed by', de: 'Gebraucht von' } },
  need: {
    kind: 'text',
    long: true,
    label: { en: 'What they must be able to do', de: 'Was sie können müssen' },
  },
  way: {
    kind: 'choice',
    label: { en: 'Acquired by', de: 'Erworben durch' },
    options: {
      course: { en: 'Course', de: 'Kurs' },
      selfStudy: { en: 'Self-study', de: 'Selbststudium' },
      onTheJob: { en: 'On the job', de: 'Am Arbeitsplatz' },
      exam: { en: 'Exam', de: 'Prüfung' },
      qualification: { en: 'Earlier qualification', de: 'Vorhandene Qualifikation' },
    },
  },
  provider: { kind: 'text', label: { en: 'Provider', de: 'Anbieter' } },
  material: { kind: 'link', to: 'document', label: { en: 'Material', de: 'Unterlage' } },
  hours: {
    kind: 'number',
    min: 0,
    unit: { en: 'hours', de: 'Stunden' },
    label: { en: 'Time it takes', de: 'Dauer' },
  },
  mandatory: {
    kind: 'check',
    label: { en: 'Mandatory', de: 'Verpflichtend' },
    help: {
      en: 'Without it nobody takes the role; overdue, it becomes a nonconformity.',
      de: 'Ohne sie übernimmt niemand die Rolle; überfällig wird sie zur Nichtkonformität.',
    },
  },
  withinDays: {
    kind: 'number',
    whole: true,
    min: 0,
    max: 365,
    unit: { en: 'days', de: 'Tage' },
    label: { en: 'Due within', de: 'Fällig innerhalb von' },
    help: {
      en: 'From the day somebody joins or takes the role. Empty: 30.',
      de: 'Ab Eintritt oder Übernahme. Leer: 30.',
    },
  },
  validMonths: {
    kind: 'number',
    whole: true,
    min: 1,
    max: 120,
    unit: { en: 'months', de: 'Monate' },
    label: { en: 'Valid for', de: 'Gültig für' },
    help: { en: 'Empty: for good.', de: 'Leer: auf Dauer.' },
  },
  effectivenessBy: {
    kind: 'choice',
    label: { en: 'Effect seen by', de: 'Wirkung zu sehen an' },
    options: {
      test: { en: 'Test', de: 'Test' },
      observation: { en: 'Observation at work', de: 'Beobachtung bei der Arbeit' },
      interview: { en: 'Interview', de: 'Gespräch' },
      results: { en: 'Results of the work', de: 'Arbeitsergebnisse' },
    },
  },
  requirements: {
    kind: 'choices',
    options: requirementOptions,
    label: { en: 'Requirements it serves', de: 'Anforderungen, denen es dient' },
  },
  enactedAt: { kind: 'instant', system: true, label: { en: 'Required since', de: 'Gefordert seit' } },
  enactedBy: { kind: 'person', system: true, label: { en: 'Decided by', de: 'Entschieden von' } },
} as const satisfies Fields

export type Competence = Values<typeof competenceFields>
