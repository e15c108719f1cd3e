import type { Label } from '#domain/kernel/field.ts'
import type { Phase } from './phases.ts'

/** What a management system for AI stands on (B75, B77), with the requirements of ISO/IEC 42001 each is held to. */
export const pillars = {
  direction: { en: 'Policy and objectives', de: 'Politik und Ziele' },
  risk: { en: 'Risk and treatment', de: 'Risiko und Behandlung' },
  lifeCycle: { en: 'Life cycle of AI systems', de: 'Lebenszyklus der KI-Systeme' },
} as const satisfies Record<string, Label>

export type Pillar = keyof typeof pillars

export const pillarRefs: Readonly<Record<Pillar, readonly string[]>> = {
  direction: ['5.1', '5.2', '6.2', 'A.2.2', 'A.2.3', 'A.2.4'],
  risk: ['6.1.1', '6.1.2', '6.1.3', '6.1.4', '8.2', '8.3', '8.4', 'A.5.2', 'A.5.3', 'A.5.4', 'A.5.5'],
  lifeCycle: [
    'A.6.1.2',
    'A.6.1.3',
    'A.6.2.2',
    'A.6.2.3',
    'A.6.2.4',
    'A.6.2.5',
    'A.6.2.6',
    'A.6.2.7',
    'A.6.2.8',
    'A.9.2',
    'A.9.4',
  ],
}

interface Module {
  readonly phase: Phase
  readonly pillar?: Pillar
}

/** Where each kind of record stands: in exactly one phase of the cycle, and in one pillar where it carries one (C-022, C-304). */
export const modules: Readonly<Record<string, Module>> = {
  contextIssue: { phase: 'plan' },
  interestedParty: { phase: 'plan' },
  scopeStatement: { phase: 'plan' },
  changeSignal: { phase: 'plan' },
  intendedOutcome: { phase: 'plan' },
  commitment: { phase: 'plan', pillar: 'direction' },
  objective: { phase: 'plan', pillar: 'direction' },
  riskCriteria: { phase: 'plan', pillar: 'risk' },
  riskAssessment: { phase: 'plan', pillar: 'risk' },
  risk: { phase: 'plan', pillar: 'risk' },
  opportunity: { phase: 'plan', pillar: 'risk' },
  impactAssessment: { phase: 'plan', pillar: 'risk' },
  statementOfApplicability: { phase: 'plan', pillar: 'risk' },
  auditProgramme: { phase: 'plan' },
  process: { phase: 'do' },
  aiSystem: { phase: 'do', pillar: 'lifeCycle' },
  resource: { phase: 'do', pillar: 'lifeCycle' },
  document: { phase: 'do', pillar: 'direction' },
  documentVersion: { phase: 'do' },
  competence: { phase: 'do' },
  training: { phase: 'do' },
  auditorQualification: { phase: 'do' },
  supplier: { phase: 'do' },
  investment: { phase: 'do' },
  task: { phase: 'do' },
  certificationBody: { phase: 'check' },
  bodySelection: { phase: 'check' },
  appeal: { phase: 'check' },
  metric: { phase: 'check' },
  audit: { phase: 'check' },
  finding: { phase: 'check' },
  incident: { phase: 'check', pillar: 'lifeCycle' },
  performanceReview: { phase: 'check' },
  markUse: { phase: 'do' },
  benefit: { phase: 'check' },
  enquiry: { phase: 'check' },
  managementReview: { phase: 'check' },
  recognition: { phase: 'do' },
  leadershipAct: { phase: 'do' },
  delegation: { phase: 'do' },
  timeBudget: { phase: 'do' },
  pulseSurvey: { phase: 'check' },
  interviewDrill: { phase: 'check' },
  lesson: { phase: 'act' },
  nonconformity: { phase: 'act' },
  forum: { phase: 'act' },
  improvement: { phase: 'act' },
  gapAssessment: { phase: 'plan' },
  certification: { phase: 'check' },
}
