import type { Answers, Question } from '#domain/kernel/answers.ts'
import type { Facts } from '#domain/kernel/facts.ts'
import { type AnyRecordType, leavingMoves } from '#domain/kernel/moves.ts'
import { dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { answerQuestions } from '#store/records/questions.ts'
import type { Stored } from '#store/records/stored.ts'
import { readSettings } from '#store/settings.ts'
import type { At } from '../caller.ts'
import { peopleNamed } from './named.ts'

// biome-ignore lint/suspicious/noExplicitAny: facts of whichever record type is at hand
export type AnyFacts = Facts<any>

export interface FactsRequest {
  readonly type: AnyRecordType
  readonly before: Stored
  /** What was asked, laid over the record. */
  readonly input: Readonly<Record<string, unknown>>
  readonly reason: string | null
  readonly needs: readonly Question[]
}

/** Everything a guard may know, gathered inside the transaction that will act on it. */
export async function gatherFacts(tx: Tx, { app, caller }: At, request: FactsRequest): Promise<AnyFacts> {
  const settings = await readSettings(tx)
  const now = app.now()
  const today = dayOf(now, settings.timeZone)
  const { before, input, reason, type } = request
  const record = { ...before, ...input }
  const people = peopleNamed(type, record)
  const answers: Partial<Answers> = await answerQuestions(tx, request.needs, {
    type,
    id: before.id,
    people,
    today,
    record,
  })
  return { record, before, actor: caller.actor, now, today, reason, settings, answers: answers as Answers }
}

/** Every question any move leaving this state may ask: and what its debts ask: what a page needs to know. */
export function questionsOf(type: AnyRecordType, state: string): Question[] {
  return [...new Set([...(type.debtsNeed ?? []), ...leavingMoves(type, state).flatMap(([, move]) => move.needs ?? [])])]
}
