import type { Certification } from '#domain/records/certification/fields.ts'
import { projectPurposes } from '#domain/words/certificationScreen.ts'
import { cyclePurposes } from '#domain/words/cycleScreen.ts'
import { stagePurposes, stageText } from '#domain/words/stageScreen.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import type { Group, Steps } from '#web/next/steps.ts'

/** What stands on a certificate, as it is copied from it. */
const certificateRows = [
  ['certificateNumber', 'edition'],
  ['certificateScope'],
  ['certificateSites'],
  ['certificateDecidedOn', 'certificateEffectiveOn'],
  ['accreditedBy', 'accreditationMark'],
  ['verificationLink'],
  ['deciders'],
  ['decidedByOthers'],
] as const

const layouts: Readonly<Record<string, readonly Group[]>> = {
  decide: [{ rows: [['standard'], ['purpose'], ['sponsor', 'projectManager']] }],
  beginGap: [{ rows: [['scope'], ['objectives'], ['currency'], ['budget']] }],
  beginImplementation: [
    { rows: [['gap'], ['plannedStart', 'plannedEnd'], ['milestones']] },
    { rows: [['durationWhy']], isFolded: true },
  ],
  replanProject: [{ rows: [['plannedStart', 'plannedEnd'], ['durationWhy'], ['milestones'], ['budget']] }],
  touch: [{ rows: [['touchOn'], ['touchAbout']] }],
  contract: [{ rows: [['selection'], ['contractReference', 'contractedOn']] }],
  beginStage1: [
    {
      rows: [
        ['stage1Audit'],
        ['scope'],
        ['peopleDoingAi', 'systemCount'],
        ['aiRoles'],
        ['outsourced'],
        ['auditLanguages'],
        ['auditedSites'],
      ],
    },
  ],
  certify: [{ rows: certificateRows }],
  recertify: [{ rows: [['recertificationAudit', 'recertificationDoneOn'], ...certificateRows] }],
  recordExisting: [
    {
      rows: [
        ['standard', 'newBody'],
        ...certificateRows,
        ['certificateExpiresOn'],
        ['surveillance1On', 'surveillance2On'],
      ],
    },
  ],
  transfer: [
    {
      rows: [
        ['newBody', 'transferReviewedOn'],
        ['certificateNumber', 'verificationLink'],
        ['accreditedBy', 'accreditationMark'],
      ],
    },
  ],
  beginStage2: [{ rows: [['stage2Audit']] }, { title: stageText.longGap, rows: [['stageGapWhy']], isFolded: true }],
}

/** What is particular to the steps of a certification. */
export function stepsOfCertification({ fields, names }: AnyRecord): Steps {
  const { certificateSites, auditedSites } = fields as unknown as Certification
  const person = (name: string) => ({ person: names[(fields[name] as string | null) ?? ''] })
  return {
    purposeOf: (move) => projectPurposes[move] ?? stagePurposes[move] ?? cyclePurposes[move] ?? { en: '', de: '' },
    layout: (move) => layouts[move],
    // What was applied for is what the certificate is expected to name.
    proposals: (move) =>
      move === 'certify' && !certificateSites ? { certificateSites: auditedSites.map(addressed).join('\n') } : {},
    standing: (name) => (name === 'sponsor' || name === 'projectManager' ? person(name) : undefined),
  }
}

function addressed({ site, address, country }: Certification['auditedSites'][number]): string {
  return [site, address, country].filter(Boolean).join(', ')
}
