import { balance, dpia, fria, people, rights, scoped, society } from '#domain/records/impactAssessment/sections.ts'
import { impactText } from '#domain/words/impactScreen.ts'
import { impactPurposes } from '#domain/words/riskSteps.ts'
import type { Group, Steps, Values } from '#web/next/steps.ts'
import { gridOf } from '#web/nonconformities/form/gridOf.tsx'

export const nextOfImpact: Readonly<Record<string, string>> = {
  draft: 'scope',
  scoped: 'assess',
  assessed: 'consult',
  consulted: 'review',
  reviewed: 'approve',
  approved: 'communicate',
  communicated: 'putIntoForce',
  dueForReview: 'confirm',
}

const inputs = {
  affected: gridOf(['group', 'effect', 'isVulnerable'], 'minmax(0, 1fr) minmax(0, 1.6fr) 130px'),
  consulted: gridOf(['who', 'on', 'said', 'answered'], 'minmax(0, 1fr) 150px minmax(0, 1.3fr) minmax(0, 1.3fr)'),
} as const

/** What is particular to an impact assessment: its sections stand under their names, and a law asks only where it applies. */
export const impactSteps: Steps = {
  purposeOf: (move) => impactPurposes[move] ?? { en: '', de: '' },
  layout: (move, { values }) => {
    if (move === 'scope') return [{ rows: [['aiSystem', 'jurisdictions'], ...lines(scoped.slice(1, 4))] }]
    return move === 'assess' ? sections(values) : undefined
  },
  ownInput: (_, name) => inputs[name as keyof typeof inputs],
}

function sections(values: Values): readonly Group[] {
  const asks = (needed: string) => (values[needed] as { readonly answer?: string } | null)?.answer === 'yes'
  return [
    { title: impactText.people, rows: lines(people) },
    { title: impactText.rights, rows: lines(rights) },
    { title: impactText.society, rows: lines(society) },
    { title: impactText.balance, rows: lines(balance) },
    { title: impactText.fria, rows: lines(asks('friaNeeded') ? fria : fria.slice(0, 1)) },
    { title: impactText.dpia, rows: lines(asks('dpiaNeeded') ? dpia : dpia.slice(0, 1)) },
  ]
}

function lines(names: readonly string[]): readonly (readonly string[])[] {
  return names.map((name) => [name])
}
