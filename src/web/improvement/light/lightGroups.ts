import type { Improvement } from '#domain/records/improvement/fields.ts'
import type { LightHalf } from '#domain/records/improvement/lightPath.ts'
import { lightText } from '#domain/words/improvementSteps.ts'
import { proofText } from '#domain/words/proofScreen.ts'
import type { Group } from '#web/next/steps.ts'
import { shownBy } from '../next/stepGroups.ts'
import type { ImprovementRecord } from '../place.ts'

/** Every field the moves of a half may be given on its one form. */
export const lightNames: Readonly<Record<LightHalf, readonly string[]>> = {
  beginning: [
    ...[
      'description',
      'sourceType',
      'sourceWords',
      'category',
      'dimensions',
      'frameworkReference',
      'effortDays',
      'cost',
      'owner',
      'targetDate',
    ],
    ...[
      'proof',
      'problemMetric',
      'problemIncident',
      'problemFinding',
      'metric',
      'direction',
      'baseline',
      'baselineFrom',
      'baselineTo',
      'target',
      'factBefore',
      'factAfter',
      'evaluationDate',
    ],
    ...['resourcesConfirmed', 'workInProgressReason'],
  ],
  finishing: [
    ...[
      'actions',
      'after',
      'afterFrom',
      'afterTo',
      'factSeen',
      'outcomeEvidence',
      'decision',
      'addressed',
      'unintended',
      'unintendedFollowUp',
    ],
    ...['policyUpdated', 'procedureUpdated', 'trainingUpdated', 'lesson', 'lessonWaived', 'recognitionConsidered'],
  ],
}

interface Layout {
  readonly record: ImprovementRecord
  readonly values: Improvement
  readonly missing: ReadonlySet<string>
  /** The moves this person may make. */
  readonly reaches: ReadonlySet<string>
}

/** The form of one half, as short as this person and this record allow. */
export function lightGroups(half: LightHalf, layout: Layout): readonly Group[] {
  const groups = half === 'beginning' ? beginningGroups(layout) : finishingGroups(layout)
  return groups.flatMap((group) => (group && group.rows.length > 0 ? [group] : []))
}

/** One short form for the beginning: size, figure before, target, owner, date; the rest is proposed and lies folded. */
function beginningGroups({ record, values, missing, reaches }: Layout): readonly (Group | false)[] {
  const figures = values.proof === 'fact' ? [['factBefore', 'factAfter']] : [['metric'], ['baseline', 'target']]
  const isAssigned = ['assigned', 'planned'].includes(record.state)
  return [
    (record.fields.effortDays === null || record.fields.cost === null) && {
      title: lightText.size,
      rows: [['effortDays', 'cost']],
    },
    record.state !== 'planned' && { title: lightText.proof, rows: figures },
    !isAssigned && { title: lightText.who, rows: [['owner', 'targetDate']] },
    missing.has('workInProgressReason') && { rows: [['workInProgressReason']] },
    record.state !== 'planned' && { title: proofText.problemLink, isFolded: true, rows: shownBy },
    {
      title: lightText.taken,
      isFolded: true,
      rows: [
        ...(reaches.has('register')
          ? [['description'], ['sourceType', 'sourceWords'], ['category'], ['dimensions'], ['frameworkReference']]
          : []),
        ...(record.state === 'planned'
          ? []
          : [
              ['proof'],
              ...(values.proof === 'fact' ? [] : [['direction'], ['baselineFrom', 'baselineTo']]),
              ['evaluationDate'],
            ]),
        ['resourcesConfirmed'],
      ],
    },
  ]
}

/** One short form for the end: figure after, keep or not, what was updated; asked only as far as this person gets. */
function finishingGroups({ record, values, reaches }: Layout): readonly (Group | false)[] {
  const isFact = record.fields.proof === 'fact'
  const isJudged = record.fields.measuredAt !== null
  return [
    record.state === 'implementing' && record.fields.actions.length > 0 && { rows: [['actions']] },
    !isJudged && { title: lightText.seen, rows: [isFact ? ['factSeen'] : ['after'], ['outcomeEvidence']] },
    reaches.has('measure') && { rows: [['decision']] },
    reaches.has('standardize') && {
      title: lightText.standard,
      rows: [['procedureUpdated'], ['policyUpdated'], ['trainingUpdated']],
    },
    reaches.has('close') && { title: lightText.learned, rows: [['lesson']] },
    {
      title: lightText.taken,
      isFolded: true,
      rows: [
        ...(isJudged || isFact ? [] : [['afterFrom', 'afterTo']]),
        ...(reaches.has('measure')
          ? [['addressed'], ['unintended'], ...(values.unintended?.answer === 'yes' ? [['unintendedFollowUp']] : [])]
          : []),
        ...(reaches.has('close') ? [['lessonWaived'], ['recognitionConsidered']] : []),
      ],
    },
  ]
}
