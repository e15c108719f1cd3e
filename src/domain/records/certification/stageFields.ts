import type { Fields } from '#domain/kernel/field.ts'
import { stage1Options } from './stage1Options.ts'

const audit = { kind: 'link', to: 'audit' } as const

/** Stage 1 and stage 2: their audits, what stage 1 was worried by, the package it got, the day the clock of majors runs from. */
export const stageFields = {
  stage1Audit: { ...audit, label: { en: 'Audit of stage 1', de: 'Audit der Stufe 1' } },
  stage1Looked: {
    kind: 'choices',
    options: stage1Options,
    label: { en: 'Stage 1 looked at', de: 'Stufe 1 sah sich an' },
  },
  packages: {
    kind: 'rows',
    system: true,
    label: { en: 'Packages for stage 1', de: 'Pakete für Stufe 1' },
    of: {
      edition: { kind: 'number', whole: true, label: { en: 'Edition', de: 'Ausgabe' } },
      item: { kind: 'text', label: { en: 'Item', de: 'Punkt' } },
      what: { kind: 'text', label: { en: 'What', de: 'Was' } },
      version: { kind: 'number', whole: true, label: { en: 'Version', de: 'Fassung' } },
      at: { kind: 'instant', label: { en: 'Put together', de: 'Zusammengestellt' } },
    },
  },
  concerns: {
    kind: 'rows',
    label: { en: 'Concerns of stage 1', de: 'Bedenken aus Stufe 1' },
    help: {
      en: 'Each is answered with what shows it before stage 2 begins.',
      de: 'Jedes wird mit einem Beleg beantwortet, bevor Stufe 2 beginnt.',
    },
    of: {
      concern: { kind: 'text', required: true, label: { en: 'Concern', de: 'Bedenken' } },
      finding: { kind: 'link', to: 'finding', label: { en: 'Finding', de: 'Feststellung' } },
      answeredBy: {
        kind: 'text',
        label: { en: 'Answered by', de: 'Beantwortet durch' },
        help: { en: 'What was done and what shows it.', de: 'Was getan wurde und was es belegt.' },
      },
      answeredOn: { kind: 'day', label: { en: 'On', de: 'Am' } },
    },
  },
  stage1EndedOn: { kind: 'day', system: true, label: { en: 'Last day of stage 1', de: 'Letzter Tag der Stufe 1' } },
  stage2Audit: { ...audit, label: { en: 'Audit of stage 2', de: 'Audit der Stufe 2' } },
  stageGapWhy: {
    kind: 'text',
    long: true,
    label: { en: 'Why more than 180 days between the stages', de: 'Warum mehr als 180 Tage zwischen den Stufen' },
  },
  earlierStages: {
    kind: 'rows',
    system: true,
    label: { en: 'Stage 2 before it was repeated', de: 'Stufe 2 vor ihrer Wiederholung' },
    of: {
      audit: { ...audit, label: { en: 'Audit', de: 'Audit' } },
      lastDay: { kind: 'day', label: { en: 'Last day', de: 'Letzter Tag' } },
    },
  },
  lastDayOfStage2: {
    kind: 'day',
    label: { en: 'Last day of stage 2', de: 'Letzter Tag der Stufe 2' },
    help: {
      en: 'The clock of major nonconformities runs from here.',
      de: 'Ab hier läuft die Frist wesentlicher Abweichungen.',
    },
  },
  majorsDueOn: {
    kind: 'day',
    system: true,
    label: { en: 'Majors verified by', de: 'Wesentliche verifiziert bis' },
  },
  followUpAudit: { ...audit, label: { en: 'Follow-up audit', de: 'Nachaudit' } },
  submittedOn: { kind: 'day', system: true, label: { en: 'Left to the decision', de: 'Zur Entscheidung gegeben' } },
} as const satisfies Fields
