import type { Improvement } from '#domain/records/improvement/fields.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { Group } from '#web/next/steps.ts'
import { factsOf } from '../facts.ts'
import type { Place } from '../place.ts'

export type SectionName = 'problem' | 'worth' | 'change' | 'pilot' | 'outcome' | 'lesson'

type Known = Pick<Place, 'record' | 'organization' | 'membership' | 'models' | 'exceptions'>
type Rows = Group['rows']

const figures: Rows = [
  ['metric', 'metricUnit'],
  ['metricMethod'],
  ['direction'],
  ['baseline', 'baselineFrom', 'baselineTo'],
  ['target', 'settleDays'],
  ['after', 'afterFrom', 'afterTo'],
]
const series: Rows = [
  ['seriesMetric'],
  ['target', 'worthwhile'],
  ['plannedPostPoints', 'settleDays'],
  ['metricJustification'],
  ['guardrails'],
  ['baselineLength', 'baselineLengthReason'],
  ['rolloutStart'],
]
const facts: Rows = [['factBefore', 'factAfter'], ['factSeen']]

const ofProof = { series, twoFigures: figures, fact: facts } as const

/** What each part of the story lets one edit, as its form is laid out. */
const rowsOf: Readonly<Record<SectionName, (fields: Improvement) => Rows>> = {
  problem: () => [
    ['description'],
    ['problemWords'],
    ['problemMetric', 'problemIncident'],
    ['problemFinding'],
    ['sourceType', 'sourceWords'],
    ['category'],
    ['dimensions'],
    ['frameworkReference'],
    ['ownArea'],
  ],
  worth: () => [
    ['potentialImpact', 'feasibility'],
    ['resourceNeed', 'risk'],
    ['effortDays', 'cost'],
    ['evaluationNote'],
    ['legalDuty'],
    ['seriousNonconformity'],
    ['highRiskSystem'],
    ['imminentHarm'],
  ],
  change: () => [['changes'], ['actions'], ['resources'], ['resourcesConfirmed']],
  pilot: () => [['pilotScope'], ['pilotMetric'], ['stopCriteria'], ['pilotResult']],
  outcome: ({ proof }) => [
    ['proof'],
    ...(proof ? ofProof[proof] : []),
    ['evaluationDate'],
    ['outcomeEvidence'],
    ['addressed'],
    ['unintended'],
    ['unintendedFollowUp'],
  ],
  lesson: () => [['lesson'], ['lessonWaived'], ['recognitionConsidered']],
}

/** The fields of a section this person may edit now: asked of the record's own rule, field by field. */
export function editableRows(place: Known, section: SectionName, values: Readonly<Record<string, unknown>> = {}): Rows {
  const rows = rowsOf[section]({ ...place.record.fields, ...values } as Improvement)
  return rows.map((row) => row.filter((name) => mayEdit(place, name))).filter((row) => row.length > 0)
}

/** Whether this person may edit a field outside a step now. */
export function mayEdit(place: Known, name: string): boolean {
  return place.record.may.edit && improvement.mayEdit(factsOf(place), [name]).length === 0
}

/** The section in which a field can be said now; undefined where it changes by steps only. */
export function editableSectionOf(place: Known, field: string): SectionName | undefined {
  return (Object.keys(rowsOf) as SectionName[]).find((section) => editableRows(place, section).flat().includes(field))
}
