import { fishboneBranches } from '#domain/causes/analysis.ts'
import { envelopeFields } from '#domain/checks/envelopeFields.ts'
import type { Label } from '#domain/kernel/field.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'
import { aiSystemStates } from '#domain/records/aiSystem/states.ts'
import { qualities } from '#domain/records/aiSystem/validationFields.ts'
import { appealStates } from '#domain/records/appeal/states.ts'
import { auditStates } from '#domain/records/audit/states.ts'
import { auditorQualificationStates } from '#domain/records/auditorQualification/states.ts'
import { auditProgrammeStates } from '#domain/records/auditProgramme/states.ts'
import { benefitStates } from '#domain/records/benefit/states.ts'
import { bodySelectionStates } from '#domain/records/bodySelection/states.ts'
import { budgetLines } from '#domain/records/certification/budgetLines.ts'
import { certificationStates } from '#domain/records/certification/states.ts'
import { certificationBodyStates } from '#domain/records/certificationBody/states.ts'
import { changeSignalStates } from '#domain/records/changeSignal/states.ts'
import { commitmentStates } from '#domain/records/commitment/states.ts'
import { competenceStates } from '#domain/records/competence/states.ts'
import { contextIssueStates } from '#domain/records/contextIssue/states.ts'
import { delegationStates } from '#domain/records/delegation/states.ts'
import { documentStates } from '#domain/records/document/states.ts'
import { documentVersionStates } from '#domain/records/documentVersion/states.ts'
import { enquiryStates } from '#domain/records/enquiry/states.ts'
import { findingStates } from '#domain/records/finding/states.ts'
import { forumStates } from '#domain/records/forum/states.ts'
import { gapAssessmentStates } from '#domain/records/gapAssessment/states.ts'
import { impactAssessmentStates } from '#domain/records/impactAssessment/states.ts'
import { improvementFields } from '#domain/records/improvement/fields.ts'
import { improvementStates } from '#domain/records/improvement/stages.ts'
import { incidentStates } from '#domain/records/incident/states.ts'
import { recordTypes } from '#domain/records/index.ts'
import { intendedOutcomeStates } from '#domain/records/intendedOutcome/states.ts'
import { interestedPartyStates } from '#domain/records/interestedParty/states.ts'
import { interviewDrillStates } from '#domain/records/interviewDrill/states.ts'
import { investmentStates } from '#domain/records/investment/states.ts'
import { leadershipActStates } from '#domain/records/leadershipAct/states.ts'
import { lessonStates } from '#domain/records/lesson/states.ts'
import { reviewInputs } from '#domain/records/managementReview/inputs.ts'
import { managementReviewStates } from '#domain/records/managementReview/states.ts'
import { markUseStates } from '#domain/records/markUse/states.ts'
import { metricStates } from '#domain/records/metric/states.ts'
import { sixRecordNames } from '#domain/records/nonconformity/sixRecords.ts'
import { nonconformityStates } from '#domain/records/nonconformity/stages.ts'
import { updateAreas } from '#domain/records/nonconformity/updateAreas.ts'
import { verificationMethods } from '#domain/records/nonconformity/verificationMethods.ts'
import { objectiveStates } from '#domain/records/objective/states.ts'
import { opportunityStates } from '#domain/records/opportunity/states.ts'
import { performanceReviewStates } from '#domain/records/performanceReview/states.ts'
import { processStates } from '#domain/records/process/states.ts'
import { pulseSurveyStates } from '#domain/records/pulseSurvey/states.ts'
import { recognitionStates } from '#domain/records/recognition/states.ts'
import { resourceKinds } from '#domain/records/resource/kinds.ts'
import { resourceStates } from '#domain/records/resource/states.ts'
import { riskStates } from '#domain/records/risk/states.ts'
import { riskAssessmentStates } from '#domain/records/riskAssessment/states.ts'
import { riskCriteriaStates } from '#domain/records/riskCriteria/states.ts'
import { scopeStatementStates } from '#domain/records/scopeStatement/states.ts'
import { statementStates } from '#domain/records/statementOfApplicability/states.ts'
import { supplierStates } from '#domain/records/supplier/states.ts'
import { taskStates } from '#domain/records/task/states.ts'
import { timeBudgetStates } from '#domain/records/timeBudget/states.ts'
import { trainingStates } from '#domain/records/training/states.ts'
import { acceptors, riskLevels, subjects } from '#domain/risks/scales.ts'
import { isDay } from '#domain/time/days.ts'
import { dayInWords } from './dayInWords.ts'
import { filled, type Language } from './language.ts'
import { refusals } from './refusals.ts'
import { standings } from './standings.ts'

export { filled, type Language, languages } from './language.ts'

/** Values that are keys of ours: what a reader calls them instead. A list is separated by ", ". */
const keyed: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  by: standings,
  branch: fishboneBranches,
  state: labelsOf({
    ...recognitionStates,
    ...lessonStates,
    ...leadershipActStates,
    ...pulseSurveyStates,
    ...interviewDrillStates,
    ...delegationStates,
    ...timeBudgetStates,
    ...certificationBodyStates,
    ...bodySelectionStates,
    ...appealStates,
    ...certificationStates,
    ...gapAssessmentStates,
    ...markUseStates,
    ...benefitStates,
    ...enquiryStates,
    ...managementReviewStates,
    ...forumStates,
    ...changeSignalStates,
    ...intendedOutcomeStates,
    ...interestedPartyStates,
    ...investmentStates,
    ...scopeStatementStates,
    ...supplierStates,
    ...commitmentStates,
    ...statementStates,
    ...objectiveStates,
    ...aiSystemStates,
    ...auditProgrammeStates,
    ...auditorQualificationStates,
    ...competenceStates,
    ...documentStates,
    ...documentVersionStates,
    ...trainingStates,
    ...findingStates,
    ...taskStates,
    ...processStates,
    ...resourceStates,
    ...riskStates,
    ...riskAssessmentStates,
    ...riskCriteriaStates,
    ...opportunityStates,
    ...impactAssessmentStates,
    ...metricStates,
    ...performanceReviewStates,
    ...contextIssueStates,
    ...incidentStates,
    ...auditStates,
    ...nonconformityStates,
    ...improvementStates,
  }),
  subject: subjects,
  input: reviewInputs,
  level: riskLevels,
  acceptor: acceptors,
  quality: qualities,
  method: verificationMethods,
  area: updateAreas,
  kept: sixRecordNames,
  resource: resourceKinds,
  line: budgetLines,
  field: labelsOf({ ...envelopeFields, ...improvementFields }),
}

function labelsOf(definitions: Readonly<Record<string, { readonly label: Label }>>): Record<string, Label> {
  return Object.fromEntries(Object.entries(definitions).map(([key, { label }]) => [key, label]))
}

/** The sentence of a refusal for one reader. */
export function sentence({ code, values = {} }: Refusal, language: Language): string {
  const said = Object.entries(values).map(([name, value]) => [
    name,
    name === 'day' && isDay(String(value))
      ? dayInWords(String(value), language)
      : spoken(name === 'field' ? fieldsOf(values.of) : keyed[name], value, language),
  ])
  return filled(refusals[code][language], Object.fromEntries(said))
}

/** What the fields of a record type are called; of the improvement where no type is said. */
function fieldsOf(type: string | number | undefined): Readonly<Record<string, Label>> | undefined {
  const fields = recordTypes[String(type)]?.fields as Readonly<Record<string, { readonly label: Label }>> | undefined
  return fields ? labelsOf({ ...envelopeFields, ...fields }) : keyed.field
}

function spoken(words: Readonly<Record<string, Label>> | undefined, value: string | number, language: Language) {
  if (!words || typeof value !== 'string') return value
  const parts = value.split(', ').map((key) => words[key]?.[language] ?? key)
  return parts.join(', ')
}
