import type { AnswerValue } from '#domain/kernel/field.ts'
import { severityQuestions } from '#domain/records/nonconformity/severity.ts'
import { updateAnswers } from '#domain/records/nonconformity/updates.ts'
import { nonconformityStepText as text } from '#domain/words/nonconformitySteps.ts'
import type { Group, Values } from '#web/next/steps.ts'

/** How the form of each step is laid out; one not named here shows what it asks, one below the other. */
export const layouts: Readonly<Record<string, (values: Values) => readonly Group[]>> = {
  confirm: () => [
    { title: text.requirement, rows: [['requirement'], ['requirementPart'], ['evidenceStatement']] },
    { title: text.howGrave, rows: questions },
    { title: text.whoAnswers, rows: [['processOwner', 'owner']] },
    { title: text.alreadySaid, isFolded: true, rows: [['detectedOn', 'origin'], ['site', 'process'], ['aiSystem']] },
  ],
  regrade: () => [{ title: text.howGrave, rows: questions }],
  control: (values) => [
    {
      title: text.fourAnswers,
      rows: [
        ['stopped'],
        ['contained'],
        ['safeguarded'],
        ...(isYes(values.safeguarded) ? [['safeguardsUntil']] : []),
        ['notified'],
        ...(isYes(values.notified) ? [['notifications']] : []),
      ],
    },
    ...(values.aiSystem ? [{ title: text.aiSystem, rows: systemRows(values) }] : []),
    { title: text.doneAtOnce, isFolded: true, rows: [['immediateActions']] },
  ],
  correct: (values) => [
    { rows: [['corrections']] },
    ...(isYes(values.harm) ? [{ rows: [['remedies']] }, { title: text.authority, rows: reportRows(values) }] : []),
  ],
  recordReport: (values) => [{ rows: reportRows(values) }],
  evaluate: () => [
    {
      title: text.fiveQuestions,
      rows: [
        ['pattern'],
        ['consequence'],
        ['firstCauses'],
        ['likelyCause'],
        ['causesAddressable'],
        ['resourcesNeeded'],
      ],
    },
    { title: text.decision, rows: [['actionNeeded'], ['decisionRationale'], ['owner']] },
  ],
  plan: ({ verificationBy }) => [
    { title: text.cause, rows: [['rootCause'], ['elsewhere']] },
    { title: text.actions, rows: [['actions']] },
    { title: text.proportion, rows: [['proportionality']] },
    {
      title: text.proof,
      rows: [
        ['verificationBy'],
        ['verificationCriterion'],
        ...((verificationBy as readonly string[] | null)?.includes('metric')
          ? [['verificationMetric', 'worthwhile']]
          : []),
        ['waitDays', 'windowDays'],
      ],
    },
  ],
  complete: () => [{ title: text.done, rows: [['actions']] }],
  verify: () => [{ rows: [['checks']] }, { title: text.verdict, rows: [['verdict'], ['verdictBecause']] }],
  updateSystem: () => [{ title: text.checklist, rows: updateAnswers.map((name) => [name]) }, { rows: [['updates']] }],
  closeCorrected: (values) => [{ rows: [['lesson'], ['lessonWaived']] }, ...open(values, ['remedies'])],
  close: (values) => [{ rows: [['lesson'], ['lessonWaived']] }, ...open(values, ['remedies', 'updates'])],
  reassign: ({ actions }) => [
    { rows: [['owner', 'processOwner']] },
    ...((actions as readonly unknown[] | null)?.length ? [{ title: text.hands, rows: [['actions']] }] : []),
  ],
}

const questions = severityQuestions.map((name) => [name])

/** The risk it poses first; harm only where there is some. */
function systemRows({ harm }: Values): readonly (readonly string[])[] {
  return [['unacceptableRisk'], ['harm'], ...(isYes(harm) ? [['harms'], ['harmKnownAt']] : [])]
}

function reportRows({ dutyToReport }: Values): readonly (readonly string[])[] {
  return [['dutyToReport'], ...(isYes(dutyToReport) ? [['reportedToAuthorityOn']] : [])]
}

/** Lists that have something in them may still be mended. */
function open(values: Values, names: readonly string[]): readonly Group[] {
  const rows = names.filter((name) => (values[name] as readonly unknown[] | null)?.length).map((name) => [name])
  return rows.length > 0 ? [{ title: text.others, isFolded: true, rows }] : []
}

export function isYes(value: unknown): boolean {
  return (value as AnswerValue | null)?.answer === 'yes'
}
