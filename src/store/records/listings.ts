import type { Listing } from './listing.ts'
import { aiSystemListing } from './listings/aiSystem.ts'
import { commitmentListing, objectiveListing, statementListing } from './listings/applicability.ts'
import { auditListing, auditorQualificationListing, auditProgrammeListing, findingListing } from './listings/audits.ts'
import { benefitListing, enquiryListing, markUseListing } from './listings/certificate.ts'
import { certificationListing, gapAssessmentListing } from './listings/certification.ts'
import { appealListing, bodySelectionListing, certificationBodyListing } from './listings/certificationBodies.ts'
import {
  changeSignalListing,
  intendedOutcomeListing,
  interestedPartyListing,
  investmentListing,
  scopeStatementListing,
} from './listings/context.ts'
import { contextIssueListing } from './listings/contextIssue.ts'
import {
  delegationListing,
  interviewDrillListing,
  leadershipActListing,
  lessonListing,
  pulseSurveyListing,
  recognitionListing,
  timeBudgetListing,
} from './listings/culture.ts'
import { competenceListing, documentListing, documentVersionListing, trainingListing } from './listings/documents.ts'
import { improvementListing } from './listings/improvement.ts'
import { incidentListing } from './listings/incident.ts'
import { metricListing } from './listings/metric.ts'
import { nonconformityListing } from './listings/nonconformity.ts'
import { performanceReviewListing } from './listings/performanceReview.ts'
import { processListing } from './listings/process.ts'
import { resourceListing } from './listings/resource.ts'
import { forumListing, managementReviewListing } from './listings/reviews.ts'
import {
  impactAssessmentListing,
  opportunityListing,
  riskAssessmentListing,
  riskCriteriaListing,
  riskListing,
} from './listings/risks.ts'
import { supplierListing } from './listings/supplier.ts'
import { taskListing } from './listings/task.ts'

/** How each record type is listed. Each sort has an index of its own: (organization, type, key, id). */
export const listings: Readonly<Record<string, Listing>> = {
  improvement: improvementListing,
  metric: metricListing,
  incident: incidentListing,
  performanceReview: performanceReviewListing,
  contextIssue: contextIssueListing,
  changeSignal: changeSignalListing,
  interestedParty: interestedPartyListing,
  scopeStatement: scopeStatementListing,
  intendedOutcome: intendedOutcomeListing,
  investment: investmentListing,
  supplier: supplierListing,
  aiSystem: aiSystemListing,
  resource: resourceListing,
  process: processListing,
  task: taskListing,
  auditProgramme: auditProgrammeListing,
  audit: auditListing,
  finding: findingListing,
  auditorQualification: auditorQualificationListing,
  nonconformity: nonconformityListing,
  riskCriteria: riskCriteriaListing,
  riskAssessment: riskAssessmentListing,
  risk: riskListing,
  opportunity: opportunityListing,
  impactAssessment: impactAssessmentListing,
  statementOfApplicability: statementListing,
  commitment: commitmentListing,
  objective: objectiveListing,
  document: documentListing,
  documentVersion: documentVersionListing,
  competence: competenceListing,
  training: trainingListing,
  certification: certificationListing,
  gapAssessment: gapAssessmentListing,
  certificationBody: certificationBodyListing,
  bodySelection: bodySelectionListing,
  appeal: appealListing,
  recognition: recognitionListing,
  lesson: lessonListing,
  leadershipAct: leadershipActListing,
  pulseSurvey: pulseSurveyListing,
  interviewDrill: interviewDrillListing,
  delegation: delegationListing,
  timeBudget: timeBudgetListing,
  managementReview: managementReviewListing,
  forum: forumListing,
  markUse: markUseListing,
  benefit: benefitListing,
  enquiry: enquiryListing,
}
