import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { holdOthers } from '../applicability/inForce.ts'
import { nameWhatItBecomes } from '../audits/becomes.ts'
import { holdItsNonconformity } from '../certification/appealFollow.ts'
import { packStage1 } from '../certification/packStage1.ts'
import { hide, hideLesson, showIfAgreed, showLesson, showToAll } from '../culture/audiences.ts'
import { countUrn, dropUrn, openUrn } from '../culture/urn.ts'
import { holdItsDocument, holdItsVersions } from '../documentControl/inForce.ts'
import { handDocumentOver } from '../documentControl/readership.ts'
import { letInToEnquiry } from '../enquiries/audience.ts'
import { letInToIncident } from '../incidents/audience.ts'
import { fixProof } from '../nonconformities/fixProof.ts'
import { keepAmendment } from '../proof/amend.ts'
import { freezeProof } from '../proof/freeze.ts'
import { nameWhatIsDecided } from '../reviews/decided.ts'
import { nameInputs, recordTable } from '../reviews/layTable.ts'
import type { AnyFacts } from './facts.ts'

/** What a move writes beside the record, in the same transaction; what it answers is settled on the record with it. */
type Beside = (tx: Tx, facts: AnyFacts) => Promise<Partial<Stored>>

/** The few moves that do, per record type. */
const besides: Readonly<Record<string, Readonly<Record<string, Beside>>>> = {
  improvement: { pilot: freezeProof, start: freezeProof, amendProof: keepAmendment },
  nonconformity: { approvePlan: fixProof },
  finding: { issue: nameWhatItBecomes },
  appeal: { lodge: holdItsNonconformity, answer: holdItsNonconformity, withdraw: holdItsNonconformity },
  certification: { packStage1 },
  recognition: { consent: showIfAgreed, giveNameless: showToAll, showAll: showToAll, withdraw: hide },
  lesson: { publish: showLesson, withdraw: hideLesson },
  pulseSurvey: { open: openUrn, close: countUrn, cancel: dropUrn },
  document: { withdraw: holdItsVersions, reassign: handDocumentOver },
  documentVersion: { release: holdItsDocument, withdraw: holdItsDocument },
  statementOfApplicability: { putInForce: holdOthers },
  managementReview: { collect: nameInputs, completeInputs: recordTable, approve: nameWhatIsDecided },
  forum: { hold: nameWhatIsDecided },
  enquiry: { handOut: letInToEnquiry },
  incident: { triage: letInToIncident, letIn: letInToIncident },
}

/** @param facts as the guards saw them */
export async function writtenBeside(
  tx: Tx,
  { type, move, facts }: { type: AnyRecordType; move: string; facts: AnyFacts },
): Promise<Partial<Stored>> {
  return (await besides[type.name]?.[move]?.(tx, facts)) ?? {}
}
