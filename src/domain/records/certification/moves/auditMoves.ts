import type { CertificationMove } from './projectMoves.ts'

const running = ['projectManager', 'certificationManager', 'aimsManager'] as const

/** From the body's contract to its decision (brief §3.10). C2 goes on here: guards in files of their own beside it. */
export const auditMoves = {
  contract: {
    label: { en: 'Contract the body', de: 'Stelle beauftragen' },
    from: ['cbSelection'],
    to: 'contracted',
    by: ['sponsor', 'topManagement'],
  },
  beginStage1: {
    label: { en: 'Begin stage 1', de: 'Stufe 1 beginnen' },
    from: ['contracted'],
    to: 'stage1',
    by: [...running],
    asks: ['stage1Audit'],
  },
  reportStage1: {
    label: { en: 'Take in the report of stage 1', de: 'Bericht der Stufe 1 aufnehmen' },
    from: ['stage1'],
    to: 'stage1Findings',
    by: [...running],
  },
  beginStage2: {
    label: { en: 'Begin stage 2', de: 'Stufe 2 beginnen' },
    from: ['stage1Findings'],
    to: 'stage2',
    by: [...running],
    asks: ['stage2Audit'],
  },
  reportStage2: {
    label: { en: 'Take in the report of stage 2', de: 'Bericht der Stufe 2 aufnehmen' },
    from: ['stage2'],
    to: 'stage2NCs',
    by: [...running],
  },
  repeatStage2: {
    label: { en: 'Repeat stage 2', de: 'Stufe 2 wiederholen' },
    from: ['stage2NCs'],
    to: 'stage2',
    by: [...running],
    reason: 'required',
    asks: ['stage2Audit'],
  },
  submitToDecision: {
    label: { en: 'Leave it to the decision', de: 'Zur Entscheidung geben' },
    from: ['stage2NCs'],
    to: 'cbDecision',
    by: [...running],
  },
} as const satisfies Readonly<Record<string, CertificationMove>>
