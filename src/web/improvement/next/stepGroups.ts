import type { Improvement } from '#domain/records/improvement/fields.ts'
import { type SourceType, sourceKinds } from '#domain/records/sourceTypes.ts'
import { stepText } from '#domain/words/improvementSteps.ts'
import { proofText } from '#domain/words/proofScreen.ts'
import type { Group } from '#web/next/steps.ts'

interface Shown {
  /** What the form says now; a field appears when what it hangs on is said. */
  readonly values: Readonly<Partial<Improvement>>
  readonly isSmall: boolean
  /** Fields something is missing in. */
  readonly missing: ReadonlySet<string>
}

/** How the form of each move is laid out; a move not named here shows what it asks, one below the other. */
export function groupsFor(move: string, shown: Shown): readonly Group[] | undefined {
  return layouts[move]?.(shown).filter(({ rows }) => rows.length > 0)
}

const serious = [['legalDuty'], ['seriousNonconformity'], ['highRiskSystem'], ['imminentHarm']]
/** Which record shows the problem: asked of a series, offered to every other proof (C-111). */
export const shownBy = [['problemMetric', 'problemIncident'], ['problemFinding']]
const lesson = [['lesson'], ['lessonWaived'], ['recognitionConsidered']]
const begin = ({ missing }: Shown): Group => ({
  rows: [['resourcesConfirmed'], ...(missing.has('workInProgressReason') ? [['workInProgressReason']] : [])],
})

const layouts: Readonly<Record<string, (shown: Shown) => readonly Group[]>> = {
  register: ({ values }) => [
    {
      rows: [
        ...(needsSource(values.sourceType)
          ? [['sourceType', 'sourceWords'], ...shownByOf(values.sourceType), ['category']]
          : [['sourceType', 'category']]),
        ['dimensions'],
        ['frameworkReference'],
      ],
    },
    {
      title: stepText.alreadySaid,
      isFolded: true,
      rows: [['title'], ['description'], ['effortDays', 'cost'], ['ownArea']],
    },
  ],
  evaluate: () => [
    {
      rows: [
        ['potentialImpact', 'feasibility'],
        ['resourceNeed', 'risk'],
      ],
    },
    { title: stepText.estimate, rows: [['effortDays', 'cost']] },
    { title: stepText.serious, rows: serious },
    { title: stepText.note, isFolded: true, rows: [['evaluationNote']] },
  ],
  prioritize: () => [{ rows: [['ratings'], ['serves'], ['expectedBy', 'expectedNeed']] }],
  rescore: () => [
    { rows: [['ratings'], ['serves'], ['expectedBy', 'expectedNeed']] },
    { title: stepText.serious, isFolded: true, rows: serious },
  ],
  assign: () => [{ rows: [['owner', 'targetDate']] }],
  plan: planLayout,
  replan: planLayout,
  pilot: (shown) => [{ rows: [['pilotScope'], ['pilotMetric'], ['stopCriteria']] }, begin(shown)],
  start: (shown) => [begin(shown)],
  complete: ({ values }) => [
    { rows: (values.actions ?? []).length > 0 ? [['actions']] : [] },
    ...(values.proof === 'series'
      ? []
      : [{ title: stepText.countedAlready, isFolded: true as const, rows: afterRows(values) }]),
  ],
  measure: ({ values }) => [
    { rows: afterRows(values) },
    {
      title: stepText.honestly,
      rows: [['addressed'], ['unintended'], ...(values.unintended?.answer === 'yes' ? [['unintendedFollowUp']] : [])],
    },
    { rows: [['decision']] },
    ...(values.proof === 'series' ? [{ title: stepText.moreEvidence, rows: [['outcomeEvidence']] }] : []),
  ],
  iterate: ({ values }) => [
    { rows: [['whyAnalysis'], ['newApproach']] },
    { title: stepText.whatChanges, rows: [['changes']] },
    { title: stepText.whoDoes, rows: [['actions'], ['resourcesConfirmed']] },
    { title: stepText.when, rows: [[...(values.proof === 'fact' ? [] : ['target']), 'targetDate', 'evaluationDate']] },
    ...(values.proof === 'series'
      ? [
          {
            title: proofText.finer,
            isFolded: true as const,
            rows: [['worthwhile', 'plannedPostPoints'], ['guardrails']],
          },
        ]
      : []),
  ],
  amendProof: () => [{ rows: [['target', 'worthwhile'], ['evaluationDate', 'plannedPostPoints'], ['guardrails']] }],
  close: () => [{ rows: lesson }],
  revert: () => [{ rows: [['reversalDone'], ...lesson] }],
}

function planLayout({ values, isSmall }: Shown): readonly Group[] {
  const folded = isSmall ? { isFolded: true as const } : {}
  return [
    {
      title: stepText.whatChanges,
      ...folded,
      rows: [...(values.proof === 'series' ? [] : [['problemWords']]), ['changes']],
    },
    ...(values.proof === 'series' ? [] : [{ title: proofText.problemLink, isFolded: true as const, rows: shownBy }]),
    { title: stepText.whoDoes, ...folded, rows: [['actions']] },
    { title: stepText.withWhat, ...folded, rows: [['resources'], ['effortDays', 'cost'], ['resourcesConfirmed']] },
    { title: stepText.howProved, rows: [['proof'], ...proofRows(values)] },
    ...seriesGroups(values),
    { title: stepText.when, rows: [['targetDate', 'evaluationDate']] },
  ]
}

function proofRows({ proof }: Shown['values']): string[][] {
  if (proof === 'fact') return [['factBefore', 'factAfter']]
  if (proof === 'series') return [['seriesMetric'], ['target', 'worthwhile'], ['plannedPostPoints', 'settleDays']]
  if (proof !== 'twoFigures') return []
  return [
    ['metric', 'metricUnit'],
    ['metricMethod'],
    ['direction'],
    ['baseline', 'baselineFrom', 'baselineTo'],
    ['target', 'settleDays'],
  ]
}

/** What a series asks beyond its metric and aim: what shows the problem, and the seldom needed. */
function seriesGroups({ proof, problemMetric, seriesMetric, baselineLength }: Shown['values']): readonly Group[] {
  if (proof !== 'series') return []
  const isOther = problemMetric !== seriesMetric
  const isUsual = baselineLength === null || baselineLength === undefined || baselineLength === 24
  return [
    {
      title: proofText.problemLink,
      rows: [...shownBy, ...(isOther ? [['metricJustification']] : [])],
    },
    {
      title: proofText.finer,
      isFolded: true,
      rows: [['guardrails'], ['baselineLength', ...(isUsual ? [] : ['baselineLengthReason'])], ['rolloutStart']],
    },
  ]
}

function afterRows({ proof }: Shown['values']): string[][] {
  if (proof === 'series') return []
  return [proof === 'fact' ? ['factSeen'] : ['after', 'afterFrom', 'afterTo'], ['outcomeEvidence']]
}

/** Where the source is of a kind that shows the problem, naming the record is the link. */
function shownByOf(sourceType: SourceType | null | undefined): string[][] {
  const kinds = sourceType ? sourceKinds(sourceType) : []
  const fields = { metric: 'problemMetric', incident: 'problemIncident', finding: 'problemFinding' }
  return Object.entries(fields).flatMap(([kind, field]) => (kinds.includes(kind) ? [[field]] : []))
}

/** Some sources are named: which audit, which report. */
function needsSource(sourceType: SourceType | null | undefined): boolean {
  return sourceType != null && (sourceKinds(sourceType).length > 0 || sourceType === 'other')
}
