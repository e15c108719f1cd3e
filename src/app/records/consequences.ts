import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { recordTypes } from '#domain/records/index.ts'
import { dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { lockNumbers } from '#store/records/numbers.ts'
import type { Stored } from '#store/records/stored.ts'
import { readSettings } from '#store/settings.ts'
import { followSystem } from '../aiSystems/followSystem.ts'
import { supersedeEarlier } from '../applicability/inForce.ts'
import { becomeWhatItIs } from '../audits/becomes.ts'
import type { At } from '../caller.ts'
import { followAppeal } from '../certification/appealFollow.ts'
import { followCertificate, givingTasks } from '../certification/followCertificate.ts'
import { followCompetence, followTraining } from '../competence/followUp.ts'
import { replaceScope } from '../context/scopeApproved.ts'
import { followSignal } from '../context/signalDecided.ts'
import { tellUnits } from '../culture/tellUnits.ts'
import { changeWhatIsInForce, followDocument } from '../documentControl/inForce.ts'
import { followImprovement } from '../improvements/followUp.ts'
import { suspendOnContain } from '../incidents/suspendOnContain.ts'
import { followNonconformity } from '../nonconformities/followUp.ts'
import { askForAdequacy } from '../objectives/askForAdequacy.ts'
import { scheduleNext } from '../performance/scheduleNext.ts'
import { askForSuitability } from '../registerHealth/questions.ts'
import { followForum, followReview } from '../reviews/followReview.ts'
import { followAssessment, followCriteria, followImpact } from '../risks/followRisks.ts'
import type { moveWithin } from './move.ts'

/** Moves another record in the same transaction. */
export type Onward = typeof moveWithin

export interface Moved {
  readonly verb: string
  /** As it stood before this step; `after` is how it stands after all of them. */
  readonly before: Stored
  readonly after: Stored
  readonly onward: Onward
}

/** What a move brings about beyond its own record, per record type; a type without an entry brings about nothing. */
const consequences: Readonly<Record<string, (tx: Tx, at: At, moved: Moved) => Promise<void>>> = {
  performanceReview: scheduleNext,
  contextIssue: askForSuitability,
  scopeStatement: replaceScope,
  intendedOutcome: askForSuitability,
  changeSignal: followSignal,
  finding: becomeWhatItIs,
  aiSystem: followSystem,
  incident: suspendOnContain,
  nonconformity: followNonconformity,
  improvement: followImprovement,
  riskCriteria: followCriteria,
  riskAssessment: followAssessment,
  impactAssessment: followImpact,
  document: followDocument,
  documentVersion: changeWhatIsInForce,
  competence: followCompetence,
  training: followTraining,
  lesson: tellUnits,
  statementOfApplicability: supersedeEarlier,
  objective: askForAdequacy,
  appeal: followAppeal,
  certification: followCertificate,
  managementReview: followReview,
  forum: followForum,
}

/** Types whose moves make other records, and the types whose numbers those take, always in this order. */
const making: Readonly<Record<string, readonly string[]>> = {
  performanceReview: ['performanceReview'],
  finding: ['nonconformity'],
  managementReview: ['managementReview', 'nonconformity', 'task'],
  forum: ['forum', 'nonconformity', 'task'],
  competence: ['training'],
  nonconformity: ['documentVersion', 'training'],
  improvement: ['risk', 'training'],
  changeSignal: ['risk', 'task'],
  riskCriteria: ['task'],
  aiSystem: ['nonconformity', 'task'],
  certification: ['task'],
}

/** Types of which only these moves make anything. */
const makingBy: Readonly<Record<string, readonly string[]>> = {
  aiSystem: ['discover', 'classify', 'startDesign'],
  improvement: ['measure', 'standardize'],
  riskCriteria: ['approve'],
  managementReview: ['approve'],
  forum: ['hold', 'cancel'],
  nonconformity: ['start', 'updateSystem'],
  competence: ['enact', 'retrain'],
  certification: [...givingTasks],
}

/** Before the move's own trail entry: what its consequences will lock. */
export async function readyToFollowUp(
  tx: Tx,
  { app }: At,
  { type, verbs }: { readonly type: AnyRecordType; readonly verbs: readonly string[] },
): Promise<void> {
  if (makingBy[type.name] && !verbs.some((verb) => makingBy[type.name]?.includes(verb))) return
  const made = (making[type.name] ?? []).flatMap((name) => recordTypes[name] ?? [])
  if (made.length === 0) return
  const { timeZone } = await readSettings(tx)
  for (const each of made) await lockNumbers(tx, each, Number(dayOf(app.now(), timeZone).slice(0, 4)))
}

/** In the transaction of the move, after its own trail entry. */
export async function followUp(
  tx: Tx,
  at: At,
  { type, ...moved }: Moved & { readonly type: AnyRecordType },
): Promise<void> {
  await consequences[type.name]?.(tx, at, moved)
}
