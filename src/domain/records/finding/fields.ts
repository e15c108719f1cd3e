import type { Fields, Values } from '#domain/kernel/field.ts'
import { requirementOptions } from '#domain/standards/standards.ts'
import { severities } from '../nonconformity/severity.ts'

/** What an auditor found, and what the audited say to it (brief §3.3). */
export const findingFields = {
  audit: { kind: 'link', to: 'audit', label: { en: 'Audit', de: 'Audit' } },
  kind: {
    kind: 'choice',
    label: { en: 'Kind', de: 'Art' },
    options: {
      nonconformity: { en: 'Nonconformity', de: 'Nichtkonformität' },
      observation: { en: 'Observation', de: 'Beobachtung' },
      opportunity: { en: 'Opportunity for improvement', de: 'Verbesserungspotenzial' },
      goodPractice: { en: 'Good practice', de: 'Gute Praxis' },
    },
  },
  severity: {
    kind: 'choice',
    label: { en: 'Severity', de: 'Schwere' },
    options: severities,
  },
  externalGrade: {
    kind: 'text',
    label: { en: 'Grade on their scale', de: 'Stufe auf ihrer Skala' },
  },
  requirement: { kind: 'choice', options: requirementOptions, label: { en: 'Requirement', de: 'Anforderung' } },
  statement: {
    kind: 'text',
    long: true,
    label: { en: 'What was found', de: 'Was festgestellt wurde' },
    help: {
      en: 'What is, against what should be. The solution is for the audited to find.',
      de: 'Was ist, gegenüber dem, was sein soll. Die Lösung finden die Auditierten.',
    },
  },
  evidence: {
    kind: 'text',
    long: true,
    label: { en: 'What shows it', de: 'Was es belegt' },
    help: {
      en: 'Records, samples, interviews: what was seen.',
      de: 'Aufzeichnungen, Stichproben, Gespräche: was gesehen wurde.',
    },
  },
  failsRequirement: {
    kind: 'answer',
    label: { en: 'Is a requirement not met?', de: 'Ist eine Anforderung nicht erfüllt?' },
    help: {
      en: 'If so it is a nonconformity. If not, say why it is none.',
      de: 'Dann ist es eine Nichtkonformität. Wenn nicht, sagen, warum es keine ist.',
    },
  },
  noSolution: {
    kind: 'check',
    label: { en: 'The words prescribe no solution', de: 'Die Worte schreiben keine Lösung vor' },
  },
  knowledge: {
    kind: 'text',
    long: true,
    label: { en: 'What others can take from it', de: 'Was andere daraus mitnehmen können' },
  },
  aiSystem: { kind: 'link', to: 'aiSystem', label: { en: 'AI system', de: 'KI-System' } },
  site: { kind: 'text', label: { en: 'Site', de: 'Standort' } },
  repeats: { kind: 'link', to: 'finding', label: { en: 'Found before as', de: 'Schon festgestellt als' } },
  auditee: { kind: 'person', label: { en: 'Answered by', de: 'Beantwortet von' } },
  respondBy: { kind: 'day', label: { en: 'Answer until', de: 'Antwort bis' } },
  stance: {
    kind: 'choice',
    label: { en: 'The audited', de: 'Die Auditierten' },
    options: {
      agree: { en: 'agree', de: 'stimmen zu' },
      dispute: { en: 'dispute it', de: 'widersprechen' },
    },
  },
  response: { kind: 'text', long: true, label: { en: 'Their answer', de: 'Ihre Antwort' } },
  upheldBecause: {
    kind: 'text',
    long: true,
    label: { en: 'Why it stands all the same', de: 'Warum es dennoch bestehen bleibt' },
  },
  nonconformity: {
    kind: 'link',
    to: 'nonconformity',
    system: true,
    label: { en: 'Became the nonconformity', de: 'Wurde zur Nichtkonformität' },
  },
  improvement: {
    kind: 'link',
    to: 'improvement',
    system: true,
    label: { en: 'Became the candidate', de: 'Wurde zum Vorschlag' },
  },
  issuedAt: { kind: 'instant', system: true, label: { en: 'Issued', de: 'Herausgegeben' } },
  issuedBy: { kind: 'person', system: true, label: { en: 'Issued by', de: 'Herausgegeben von' } },
  respondedBy: { kind: 'person', system: true, label: { en: 'Answered', de: 'Beantwortet hat' } },
} as const satisfies Fields

export type Finding = Values<typeof findingFields>
