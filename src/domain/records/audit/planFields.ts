import { findingGrades } from '#domain/audits/grades.ts'
import type { Fields } from '#domain/kernel/field.ts'
import { requirementOptions } from '#domain/standards/standards.ts'
import { auditKinds } from './kinds.ts'

/** What an audit is to find out, against what, where, and when. */
export const planFields = {
  kind: { kind: 'choice', options: auditKinds, label: { en: 'Kind', de: 'Art' } },
  programme: { kind: 'link', to: 'auditProgramme', label: { en: 'Programme', de: 'Programm' } },
  objectives: { kind: 'text', long: true, label: { en: 'Objectives', de: 'Ziele' } },
  scope: {
    kind: 'text',
    long: true,
    label: { en: 'Scope', de: 'Umfang' },
    help: { en: 'Processes, units, sites and systems.', de: 'Prozesse, Bereiche, Standorte und Systeme.' },
  },
  criteria: { kind: 'choices', options: requirementOptions, label: { en: 'Audited against', de: 'Auditiert gegen' } },
  ownCriteria: {
    kind: 'text',
    long: true,
    label: { en: 'Own documents audited against', de: 'Eigene Dokumente als Kriterien' },
  },
  method: {
    kind: 'choice',
    label: { en: 'Method', de: 'Methode' },
    options: {
      onSite: { en: 'On site', de: 'Vor Ort' },
      remote: { en: 'Remote', de: 'Aus der Ferne' },
      hybrid: { en: 'Both', de: 'Beides' },
    },
  },
  site: { kind: 'text', label: { en: 'Site', de: 'Standort' } },
  systems: {
    kind: 'rows',
    label: { en: 'AI systems in scope', de: 'KI-Systeme im Umfang' },
    of: {
      aiSystem: { kind: 'link', to: 'aiSystem', required: true, label: { en: 'AI system', de: 'KI-System' } },
    },
  },
  startsOn: { kind: 'day', label: { en: 'Starts', de: 'Beginnt' } },
  endsOn: { kind: 'day', label: { en: 'Ends', de: 'Endet' } },
  agreedStart: {
    kind: 'day',
    system: true,
    label: { en: 'Agreed start', de: 'Vereinbarter Beginn' },
    help: {
      en: 'Moving the audit leaves it; an approved deferral moves it.',
      de: 'Verschieben ändert ihn nicht; eine genehmigte Zurückstellung schon.',
    },
  },
  deferredBy: {
    kind: 'person',
    system: true,
    label: { en: 'Deferral approved by', de: 'Zurückstellung genehmigt von' },
  },
  deferReason: { kind: 'text', long: true, system: true, label: { en: 'Why deferred', de: 'Warum zurückgestellt' } },
  sampleWaived: {
    kind: 'text',
    long: true,
    label: { en: 'Why no sample', de: 'Warum keine Stichprobe' },
    help: {
      en: 'Only where everything is looked at, or nothing can be.',
      de: 'Nur, wo alles oder nichts anzusehen ist.',
    },
  },
  grades: {
    kind: 'rows',
    label: { en: 'Grades of their own scale', de: 'Stufen ihrer eigenen Skala' },
    help: {
      en: 'What each grade of an external auditor means here.',
      de: 'Was jede Stufe externer Auditoren hier bedeutet.',
    },
    of: {
      grade: { kind: 'text', required: true, label: { en: 'Their grade', de: 'Ihre Stufe' } },
      means: {
        kind: 'choice',
        options: findingGrades,
        required: true,
        label: { en: 'Means here', de: 'Bedeutet hier' },
      },
    },
  },
} as const satisfies Fields
