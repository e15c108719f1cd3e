import { stage2Anew } from '../cycle.ts'
import { notContractable, notReadyForStage1, sitesToApplyFor } from './contractGuards.ts'
import type { CertificationMove } from './projectMoves.ts'
import { mockGapsOpen } from './readyGuards.ts'
import { alsoConcerns, notConcerned, notLookedThrough } from './stage1Guards.ts'
import { majorsDue, notDecidable, notReadyForStage2, notRepeatable, notReported2 } from './stage2Guards.ts'

const running = ['projectManager', 'certificationManager', 'aimsManager'] as const
/** What a body asks before it plans its audits. */
const application = [
  'scope',
  'auditedSites',
  'peopleDoingAi',
  'aiRoles',
  'systemCount',
  'outsourced',
  'auditLanguages',
] as const

/** From the body's contract to its decision (brief §3.10); guards are in files of their own beside it. */
export const auditMoves = {
  contract: {
    label: { en: 'Contract the body', de: 'Stelle beauftragen' },
    from: ['cbSelection'],
    to: 'contracted',
    by: ['sponsor', 'topManagement'],
    asks: ['selection', 'contractReference', 'contractedOn'],
    needs: ['stages'],
    guard: notContractable,
    // Whom one contracts is whom one chose; the sites of the scope, or those compared, are applied for until somebody says otherwise.
    effect: ({ before, answers: { stages } }) => ({
      body: stages.choice?.chosen ?? null,
      ...(before.auditedSites.length === 0 && { auditedSites: sitesToApplyFor(stages) }),
    }),
  },
  packStage1: {
    label: { en: 'Put the stage 1 package together', de: 'Paket für Stufe 1 zusammenstellen' },
    from: ['contracted', 'stage1'],
    by: [...running],
  },
  beginStage1: {
    label: { en: 'Begin stage 1', de: 'Stufe 1 beginnen' },
    from: ['contracted'],
    to: 'stage1',
    by: [...running],
    asks: [...application, 'stage1Audit'],
    needs: ['stages', 'mockGaps'],
    guard: (facts) => [...notReadyForStage1(facts), ...mockGapsOpen(facts)],
  },
  reportStage1: {
    label: { en: 'Take in the report of stage 1', de: 'Bericht der Stufe 1 aufnehmen' },
    from: ['stage1'],
    to: 'stage1Findings',
    by: [...running],
    asks: ['stage1Looked', 'concerns'],
    needs: ['stages'],
    guard: notLookedThrough,
    effect: (facts) => ({ concerns: alsoConcerns(facts), stage1EndedOn: facts.answers.stages.stage1?.endsOn ?? null }),
  },
  addressConcerns: {
    label: { en: 'Answer concerns', de: 'Bedenken beantworten' },
    from: ['stage1Findings'],
    by: [...running],
    asks: ['concerns'],
    guard: notConcerned,
  },
  beginStage2: {
    label: { en: 'Begin stage 2', de: 'Stufe 2 beginnen' },
    from: ['stage1Findings'],
    to: 'stage2',
    by: [...running],
    asks: ['stage2Audit', 'stageGapWhy'],
    needs: ['stages'],
    guard: notReadyForStage2,
  },
  reportStage2: {
    label: { en: 'Take in the report of stage 2', de: 'Bericht der Stufe 2 aufnehmen' },
    from: ['stage2'],
    to: 'stage2NCs',
    by: [...running],
    asks: ['lastDayOfStage2'],
    needs: ['stages'],
    guard: notReported2,
    effect: majorsDue,
  },
  repeatStage2: {
    label: { en: 'Repeat stage 2', de: 'Stufe 2 wiederholen' },
    from: ['stage2NCs'],
    to: 'stage2',
    by: [...running],
    reason: 'required',
    asks: ['stage2Audit'],
    needs: ['stages'],
    guard: notRepeatable,
    effect: stage2Anew,
  },
  submitToDecision: {
    label: { en: 'Leave it to the decision', de: 'Zur Entscheidung geben' },
    from: ['stage2NCs'],
    to: 'cbDecision',
    by: [...running],
    asks: ['followUpAudit'],
    needs: ['stages'],
    guard: notDecidable,
    effect: ({ today }) => ({ submittedOn: today, majorsDueOn: null }),
  },
} as const satisfies Readonly<Record<string, CertificationMove>>
