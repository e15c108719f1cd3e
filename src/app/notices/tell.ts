import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { RecordHappening } from '#domain/notices/happening.ts'
import type { Notice } from '#domain/notices/notice.ts'
import { aiSystemNotices } from '#domain/records/aiSystem/notices.ts'
import { auditNotices } from '#domain/records/audit/notices.ts'
import { programmeNotices } from '#domain/records/auditProgramme/notices.ts'
import { cycleNotices } from '#domain/records/certification/cycleNotices.ts'
import { projectNotices } from '#domain/records/certification/projectNotices.ts'
import { signalNotices } from '#domain/records/changeSignal/notices.ts'
import { delegationNotices } from '#domain/records/delegation/notices.ts'
import { versionNotices } from '#domain/records/documentVersion/notices.ts'
import { enquiryNotices } from '#domain/records/enquiry/notices.ts'
import { findingNotices } from '#domain/records/finding/notices.ts'
import { forumNotices } from '#domain/records/forum/notices.ts'
import { impactNotices } from '#domain/records/impactAssessment/notices.ts'
import { improvementNotices } from '#domain/records/improvement/notices.ts'
import { incidentNotices } from '#domain/records/incident/notices.ts'
import { leadershipActNotices } from '#domain/records/leadershipAct/notices.ts'
import { lessonNotices } from '#domain/records/lesson/notices.ts'
import { reviewNotices } from '#domain/records/managementReview/notices.ts'
import { nonconformityNotices } from '#domain/records/nonconformity/notices.ts'
import { objectiveNotices } from '#domain/records/objective/notices.ts'
import { pulseSurveyNotices } from '#domain/records/pulseSurvey/notices.ts'
import { recognitionNotices } from '#domain/records/recognition/notices.ts'
import { riskNotices } from '#domain/records/risk/notices.ts'
import { assessmentNotices } from '#domain/records/riskAssessment/notices.ts'
import { scopeNotices } from '#domain/records/scopeStatement/notices.ts'
import { statementNotices } from '#domain/records/statementOfApplicability/notices.ts'
import { supplierNotices } from '#domain/records/supplier/notices.ts'
import { taskNotices } from '#domain/records/task/notices.ts'
import { trainingNotices } from '#domain/records/training/notices.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { readSettings } from '#store/settings.ts'
import type { At } from '../caller.ts'
import { queueNotices } from './queue.ts'
import { tellWebhooks } from './tellWebhooks.ts'

export interface Happening {
  readonly type: AnyRecordType
  /** `create` or the move. */
  readonly verb: string
  readonly before: Stored | undefined
  readonly after: Stored
  readonly reason: string | null
}

// biome-ignore lint/suspicious/noExplicitAny: one list for record types with different fields; each function names its own
type NoticesOf = (happening: RecordHappening<any>) => readonly Notice[]

/** Who hears what, per record type, one line each; a type without an entry tells nobody. */
const noticesOf: Readonly<Record<string, NoticesOf>> = {
  improvement: improvementNotices,
  incident: incidentNotices,
  nonconformity: nonconformityNotices,
  aiSystem: aiSystemNotices,
  task: taskNotices,
  auditProgramme: programmeNotices,
  audit: auditNotices,
  finding: findingNotices,
  statementOfApplicability: statementNotices,
  objective: objectiveNotices,
  risk: riskNotices,
  riskAssessment: assessmentNotices,
  impactAssessment: impactNotices,
  changeSignal: signalNotices,
  scopeStatement: scopeNotices,
  supplier: supplierNotices,
  documentVersion: versionNotices,
  training: trainingNotices,
  certification: (happening) => [...projectNotices(happening), ...cycleNotices(happening)],
  enquiry: enquiryNotices,
  managementReview: reviewNotices,
  forum: forumNotices,
  recognition: recognitionNotices,
  lesson: lessonNotices,
  leadershipAct: leadershipActNotices,
  pulseSurvey: pulseSurveyNotices,
  delegation: delegationNotices,
}

/** Puts the notices of what happened, and what webhooks hear of it, into the same transaction; they are delivered after the commit. */
export async function tell(tx: Tx, at: At, { type, verb, before, after, reason }: Happening): Promise<void> {
  const states = { from: before?.state ?? null, to: after.state }
  const facts = before ? { move: verb, ...states } : {}
  await Promise.all([
    tellWebhooks(tx, at, { record: after.id, event: before ? 'moved' : 'created', facts }),
    tellPeople(tx, at, { type, verb, before, after, reason }),
  ])
}

async function tellPeople(tx: Tx, at: At, { type, ...happened }: Happening): Promise<void> {
  const notices = noticesOf[type.name]
  if (!notices) return
  const happening = { ...happened, settings: await readSettings(tx) }
  await queueNotices(tx, at, { record: happened.after.id, notices: notices(happening) })
}
