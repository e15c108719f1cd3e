import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Answers, Question } from '#domain/kernel/answers.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { inWork } from '#domain/records/improvement/stages.ts'
import { gateAnswers } from '../aiSystems/gateAnswers.ts'
import { ownSystems } from '../aiSystems/names.ts'
import { authorsOf, readRows } from '../applicability/rows.ts'
import { answerAuditors } from '../audits/auditors.ts'
import { answerFindingAudit } from '../audits/findingAudit.ts'
import { answerProgramme } from '../audits/programme.ts'
import { answerAuditWork } from '../audits/work.ts'
import { answerCauses } from '../causes/answers.ts'
import { answerBodyChoice } from '../certification/bodyChoice.ts'
import { answerCertificate } from '../certification/certificate.ts'
import { gapSums } from '../certification/gapSums.ts'
import { mockGaps } from '../certification/mockGaps.ts'
import { answerProject } from '../certification/project.ts'
import { readiness } from '../certification/readiness.ts'
import { answerStages } from '../certification/stages.ts'
import { ofCompetence } from '../competence/ofCompetence.ts'
import { contextKnown } from '../context/known.ts'
import { needsOfParty } from '../context/needs.ts'
import { answerSurvey, delegatedTo, isRaisersNameKept, staff, unknownUnits } from '../culture/answers.ts'
import { inForce, ofDocument } from '../documentControl/ofDocument.ts'
import { lookAlikesOf, recurrencesOf } from '../nonconformities/lookAlikes.ts'
import { measuredEffect } from '../nonconformities/measuredEffect.ts'
import { namesInLesson } from '../nonconformities/namesInLesson.ts'
import { taskDoers } from '../nonconformities/taskDoers.ts'
import { answerObjective } from '../objectives/answers.ts'
import type { Tx } from '../open.ts'
import { managerOf } from '../people/holders.ts'
import { answerProof } from '../proof/answers.ts'
import { answerInputs, answerReview, openActions } from '../reviews/answers.ts'
import { assessedRisks } from '../risks/assessedRisks.ts'
import { criteriaInForce } from '../risks/criteriaInForce.ts'
import { activeModels } from '../scoringModels.ts'
import { wrote } from '../trail/wrote.ts'
import { linkedSystem, linkedTypes } from './linked.ts'

export interface Asked {
  readonly type: AnyRecordType
  readonly id: string
  /** People the record names, now or after the move. */
  readonly people: readonly string[]
  /** The organization's day. */
  readonly today: string
  /** The record as it would be. */
  readonly record: Readonly<Record<string, unknown>>
}

/** One answer per question a guard may ask; a new question is one compile error here. */
const answering: { readonly [Q in Question]: (tx: Tx, asked: Asked) => Promise<Answers[Q]> } = {
  workInProgress: async (tx, { id }) => {
    const counted = await sql<{ count: number }>`
      select count(*) from record where organization_id = current_organization() and type = 'improvement'
        and state = any(${[...inWork]}::text[]) and id <> ${id}`.execute(tx)
    return counted.rows[0]!.count
  },
  scoringModels: (tx) => activeModels(tx),
  activePeople: async (tx, { people }) => {
    const found = await sql<{ id: string }>`
      select id from person where organization_id = current_organization() and active and id = any(${[...people]}::uuid[])`.execute(
      tx,
    )
    return new Set(found.rows.map(({ id }) => id))
  },
  exceptions: async (tx, { today }) => {
    const found = await sql<{ duty: string }>`
      select distinct duty from duty_exception
      where organization_id = current_organization() and ended_at is null and ${today} between from_day and until_day`.execute(
      tx,
    )
    return found.rows.map(({ duty }) => duty)
  },
  wrote: (tx, { type, id }) => wrote(tx, { type: type.name, id }),
  proof: (tx, { id, record }) => answerProof(tx, { id, record }),
  linkedSystem: (tx, { record }) => linkedSystem(tx, record.aiSystem),
  linkedTypes: (tx, { id }) => linkedTypes(tx, id),
  raisersManager: async (tx, { record }) =>
    typeof record.createdBy === 'string' ? managerOf(tx, record.createdBy) : null,
  causes: (tx, { id }) => answerCauses(tx, id),
  lookAlikes: lookAlikesOf,
  recurrences: recurrencesOf,
  measuredEffect,
  taskDoers: (tx, { id }) => taskDoers(tx, id),
  namesInLesson: (tx, { record }) => namesInLesson(tx, record.lesson),
  auditors: (tx, asked) => answerAuditors(tx, asked),
  auditWork: (tx, { id }) => answerAuditWork(tx, id),
  programme: (tx, { id, today }) => answerProgramme(tx, { id, today }),
  certificate: answerCertificate,
  gate: gateAnswers,
  ownSystems: (tx) => ownSystems(tx),
  riskCriteria: (tx) => criteriaInForce(tx),
  assessedRisks: (tx, { id }) => assessedRisks(tx, id),
  findingAudit: (tx, { record }) => answerFindingAudit(tx, record),
  ofDocument: (tx, { id, record }) => ofDocument(tx, id, record.document),
  inForce: (tx, { id }) => inForce(tx, id),
  ofCompetence: (tx, { record }) => ofCompetence(tx, record.competence),
  contextKnown,
  partyNeeds: (tx, { record }) => needsOfParty(tx, record.expectedBy),
  applicability: async (tx, { id }) => ({ rows: await readRows(tx, id), authors: await authorsOf(tx, id) }),
  gaps: (tx, { id, today }) => gapSums(tx, id, today),
  project: answerProject,
  mockGaps: (tx) => mockGaps(tx),
  readiness: (tx, { id, today }) => readiness(tx, id, today),
  objective: (tx, asked) => answerObjective(tx, asked),
  review: answerReview,
  reviewInputs: answerInputs,
  openActions: (tx, { id }) => openActions(tx, id),
  isRaisersNameKept,
  unknownUnits,
  survey: answerSurvey,
  staff: (tx) => staff(tx),
  lot: async () => randomBytes(8).toString('hex'),
  delegated: (tx, { record, today }) => delegatedTo(tx, { owner: record.owner, category: record.category, today }),
  bodyChoice: answerBodyChoice,
  stages: answerStages,
}

/** Answers the questions that are asked, and no others. */
export async function answerQuestions(tx: Tx, questions: readonly Question[], asked: Asked): Promise<Partial<Answers>> {
  const answers = await Promise.all(questions.map((question) => answering[question](tx, asked)))
  return Object.fromEntries(questions.map((question, at) => [question, answers[at]]))
}
