import type { CauseAnswers } from '#domain/causes/causeAnswers.ts'
import type { MockGap } from '#domain/certification/mockGap.ts'
import type { Readiness } from '#domain/certification/readiness.ts'
import type { CultureAnswers } from '#domain/culture/cultureAnswers.ts'
import type { ScoringModel } from '#domain/prioritization/model.ts'
import type { GateAnswers } from './aiSystem/gateAnswers.ts'
import type { LinkedSystem } from './aiSystem/linkedSystem.ts'
import type { AuditorAnswers, AuditWork } from './audit/auditAnswers.ts'
import type { ProgrammeAnswers } from './auditProgramme/programmeAnswers.ts'
import type { BodyChoice } from './bodySelection/bodyChoice.ts'
import type { CertificateAnswers } from './certification/certificateAnswers.ts'
import type { ProjectAnswers } from './certification/projectAnswers.ts'
import type { StageAnswers } from './certification/stageAnswers.ts'
import type { DocumentAnswers } from './documentVersion/documentAnswers.ts'
import type { FindingAudit } from './finding/findingAnswers.ts'
import type { ForumAnswers } from './forum/forumAnswers.ts'
import type { GapAnswers } from './gapAssessment/gapAnswers.ts'
import type { ProofAnswers } from './improvement/proofAnswers.ts'
import type { ReviewAnswers } from './managementReview/reviewAnswers.ts'
import type { NonconformityAnswers } from './nonconformity/nonconformityAnswers.ts'
import type { ObjectiveAnswers } from './objective/objectiveAnswers.ts'
import type { RiskAnswers } from './riskAssessment/assessmentAnswers.ts'
import type { ContextKnown } from './scopeStatement/contextKnown.ts'
import type { ApplicabilityAnswers } from './statementOfApplicability/applicabilityAnswers.ts'
import type { TrainingAnswers } from './training/trainingAnswers.ts'

/** What a guard may ask of the rest of the organization; `app` answers what a move declares it `needs`. */
export interface Answers
  extends CultureAnswers,
    NonconformityAnswers,
    DocumentAnswers,
    TrainingAnswers,
    RiskAnswers,
    ReviewAnswers,
    ForumAnswers {
  /** Everyone who changed what the record says, by its trail, whoever it names now. */
  readonly wrote: readonly string[]
  /** Those of the people the record names who are active and may hold work. */
  readonly activePeople: ReadonlySet<string>
  /** Separation-of-duties exceptions in force today, as `SOD-01`. */
  readonly exceptions: readonly string[]
  /** How many improvements are being worked on now (piloting or implementing), this one not counted. */
  readonly workInProgress: number
  /** The scoring models in force; the first is the one that ranks. */
  readonly scoringModels: readonly ScoringModel[]
  /** The metrics an improvement names, with readings and verdict; null to a screen that does not know them and assumes they are fine. */
  readonly proof: ProofAnswers | null
  /** What the completed root cause analyses of this record found. */
  readonly causes: CauseAnswers
  /** The AI system the record names in its field `aiSystem`; null where it names none. */
  readonly linkedSystem: LinkedSystem | null
  /** Of which types the records are that are linked to this one, either way. */
  readonly linkedTypes: ReadonlySet<string>
  /** The line manager of whoever raised it; null without a name or a manager. */
  readonly raisersManager: string | null
  /** Who may audit, and what they themselves worked on. */
  readonly auditors: AuditorAnswers
  /** What of an audit is done. */
  readonly auditWork: AuditWork
  /** The audits of a programme and who is qualified to lead them. */
  readonly programme: ProgrammeAnswers
  /** The audit a finding stands in; null where it names none. */
  readonly findingAudit: FindingAudit | null
  /** What a scope follows from: how many context issues and interested parties there are. */
  readonly contextKnown: ContextKnown
  /** What the interested party needs that the record names as `expectedBy`; null without one, and to a screen that assumes it fits. */
  readonly partyNeeds: readonly string[] | null
  /** The rows of a statement of applicability and who wrote in them. */
  readonly applicability: ApplicabilityAnswers
  /** The figure an objective is measured by and the commitment it serves. */
  readonly objective: ObjectiveAnswers
  /** The certificate of this certification, or of the one the record names. */
  readonly certificate: CertificateAnswers
  /** What the organization's AI systems are called: none of them is certified. */
  readonly ownSystems: readonly string[]
  /** What the records around an AI system say to its gates. */
  readonly gate: GateAnswers
  /** What the grid of a gap assessment says in sum. */
  readonly gaps: GapAnswers
  /** What the records around a certification say to its project. */
  readonly project: ProjectAnswers
  /** How ready the organization is for the certification the record is. */
  readonly readiness: Readiness
  /** What mock audits found and asked something of us. */
  readonly mockGaps: readonly MockGap[]
  /** The bodies a selection compares, and what stands against each. */
  readonly bodyChoice: BodyChoice
  /** The choice of the body and the two audits a certification names. */
  readonly stages: StageAnswers
}
