import type { Label } from '#domain/kernel/field.ts'
import type { CertificationState } from '#domain/records/certification/states.ts'

/** The ten steps of a certification, in their order (A305, C-246). */
export const certificationSteps = {
  decision: { en: 'Decision', de: 'Entscheidung' },
  gap: { en: 'Gap assessment', de: 'Lückenanalyse' },
  implementation: { en: 'Implementation', de: 'Umsetzung' },
  readiness: { en: 'Readiness', de: 'Bereitschaft' },
  body: { en: 'Certification body', de: 'Zertifizierungsstelle' },
  stage1: { en: 'Stage 1', de: 'Stufe 1' },
  stage2: { en: 'Stage 2', de: 'Stufe 2' },
  certificate: { en: 'Findings and certificate', de: 'Feststellungen und Zertifikat' },
  surveillance: { en: 'Surveillance', de: 'Überwachung' },
  recertification: { en: 'Recertification', de: 'Rezertifizierung' },
} as const satisfies Record<string, Label>

export type CertificationStep = keyof typeof certificationSteps

export const stepKeys = Object.keys(certificationSteps) as CertificationStep[]

const stepOfState: Readonly<Record<CertificationState, CertificationStep>> = {
  idea: 'decision',
  decided: 'decision',
  gapAssessment: 'gap',
  implementation: 'implementation',
  readiness: 'readiness',
  cbSelection: 'body',
  contracted: 'body',
  stage1: 'stage1',
  stage1Findings: 'stage1',
  stage2: 'stage2',
  stage2NCs: 'certificate',
  cbDecision: 'certificate',
  notGranted: 'certificate',
  certified: 'surveillance',
  transferred: 'surveillance',
  surveillance1: 'surveillance',
  suspended: 'surveillance',
  withdrawn: 'surveillance',
  surveillance2: 'recertification',
  recertification: 'recertification',
  expired: 'recertification',
  ended: 'recertification',
}

/** At which of the ten steps a certification stands. */
export function stepOf(state: string): CertificationStep {
  return stepOfState[state as CertificationState] ?? 'decision'
}

/** The move that leads on from each state; null: nothing leads on. */
export const nextMoveOf: Readonly<Record<CertificationState, string | null>> = {
  idea: 'decide',
  decided: 'beginGap',
  gapAssessment: 'beginImplementation',
  implementation: 'beginReadiness',
  readiness: 'beginSelection',
  cbSelection: 'contract',
  contracted: 'beginStage1',
  stage1: 'reportStage1',
  stage1Findings: 'beginStage2',
  stage2: 'reportStage2',
  stage2NCs: 'submitToDecision',
  cbDecision: 'certify',
  certified: 'beginSurveillance1',
  transferred: 'beginSurveillance1',
  surveillance1: 'beginSurveillance2',
  surveillance2: 'beginRecertification',
  recertification: 'recertify',
  suspended: 'restore',
  expired: 'recertify',
  notGranted: null,
  withdrawn: null,
  ended: null,
}
