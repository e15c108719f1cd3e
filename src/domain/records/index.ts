import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { aiSystem } from './aiSystem/aiSystem.ts'
import { appeal } from './appeal/appeal.ts'
import { audit } from './audit/audit.ts'
import { auditorQualification } from './auditorQualification/auditorQualification.ts'
import { auditProgramme } from './auditProgramme/auditProgramme.ts'
import { benefit } from './benefit/benefit.ts'
import { bodySelection } from './bodySelection/bodySelection.ts'
import { certification } from './certification/certification.ts'
import { certificationBody } from './certificationBody/certificationBody.ts'
import { changeSignal } from './changeSignal/changeSignal.ts'
import { commitment } from './commitment/commitment.ts'
import { competence } from './competence/competence.ts'
import { contextIssue } from './contextIssue/contextIssue.ts'
import { delegation } from './delegation/delegation.ts'
import { document } from './document/document.ts'
import { documentVersion } from './documentVersion/documentVersion.ts'
import { enquiry } from './enquiry/enquiry.ts'
import { finding } from './finding/finding.ts'
import { forum } from './forum/forum.ts'
import { gapAssessment } from './gapAssessment/gapAssessment.ts'
import { impactAssessment } from './impactAssessment/impactAssessment.ts'
import { improvement } from './improvement/improvement.ts'
import { incident } from './incident/incident.ts'
import { intendedOutcome } from './intendedOutcome/intendedOutcome.ts'
import { interestedParty } from './interestedParty/interestedParty.ts'
import { interviewDrill } from './interviewDrill/interviewDrill.ts'
import { investment } from './investment/investment.ts'
import { leadershipAct } from './leadershipAct/leadershipAct.ts'
import { lesson } from './lesson/lesson.ts'
import { managementReview } from './managementReview/managementReview.ts'
import { markUse } from './markUse/markUse.ts'
import { metric } from './metric/metric.ts'
import { nonconformity } from './nonconformity/nonconformity.ts'
import { objective } from './objective/objective.ts'
import { opportunity } from './opportunity/opportunity.ts'
import { performanceReview } from './performanceReview/performanceReview.ts'
import { process } from './process/process.ts'
import { pulseSurvey } from './pulseSurvey/pulseSurvey.ts'
import { recognition } from './recognition/recognition.ts'
import { resource } from './resource/resource.ts'
import { risk } from './risk/risk.ts'
import { riskAssessment } from './riskAssessment/riskAssessment.ts'
import { riskCriteria } from './riskCriteria/riskCriteria.ts'
import { scopeStatement } from './scopeStatement/scopeStatement.ts'
import { statementOfApplicability } from './statementOfApplicability/statementOfApplicability.ts'
import { supplier } from './supplier/supplier.ts'
import { task } from './task/task.ts'
import { timeBudget } from './timeBudget/timeBudget.ts'
import { training } from './training/training.ts'

/** Every record type, by its name. Routes, columns, forms and exports are derived from this list. */
export const recordTypes: Readonly<Record<string, AnyRecordType>> = {
  improvement,
  metric,
  incident,
  performanceReview,
  contextIssue,
  changeSignal,
  interestedParty,
  scopeStatement,
  intendedOutcome,
  investment,
  supplier,
  aiSystem,
  resource,
  process,
  task,
  auditProgramme,
  audit,
  finding,
  auditorQualification,
  nonconformity,
  riskCriteria,
  riskAssessment,
  risk,
  opportunity,
  impactAssessment,
  statementOfApplicability,
  commitment,
  objective,
  document,
  documentVersion,
  competence,
  training,
  certification,
  gapAssessment,
  certificationBody,
  bodySelection,
  appeal,
  recognition,
  lesson,
  leadershipAct,
  pulseSurvey,
  interviewDrill,
  delegation,
  timeBudget,
  managementReview,
  forum,
  markUse,
  benefit,
  enquiry,
}
