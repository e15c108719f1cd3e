import { projectPurposes } from '#domain/words/certificationScreen.ts'
import { stagePurposes } from '#domain/words/stageScreen.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import type { Group, Steps } from '#web/next/steps.ts'

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
  beginStage2: [{ rows: [['stage2Audit']] }, { rows: [['stageGapWhy']], isFolded: true }],
}

/** What is particular to the steps of a certification. C2 and C3 add their purposes, layouts and standings. */
export function stepsOfCertification({ fields, names }: AnyRecord): Steps {
  const person = (name: string) => ({ person: names[(fields[name] as string | null) ?? ''] })
  return {
    purposeOf: (move) => projectPurposes[move] ?? stagePurposes[move] ?? { en: '', de: '' },
    layout: (move) => layouts[move],
    standing: (name) => (name === 'sponsor' || name === 'projectManager' ? person(name) : undefined),
  }
}
