import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import {
  answerQuestion,
  askQuestions,
  type DimensionQuestion,
  listQuestions,
  type NewQuestion,
  readQuestion,
} from '#store/registerHealth/questions.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { actingPerson, assertRole, found } from '../asking.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import { queueNotices } from '../notices/queue.ts'
import { idFrom } from '../texts.ts'
import { draft } from '../trailed.ts'
import { saidIn } from './asked.ts'
import { mayJudge } from './ratings.ts'

/** Open questions first, then the newest answered ones. */
export function dimensionQuestions(app: App, caller: Caller): Promise<DimensionQuestion[]> {
  return app.store.inside(caller, (tx) => listQuestions(tx, eyesOf(caller)))
}

/** Moves that leave context and purpose as they are. */
const unchanged: readonly string[] = ['lookAgain', 'adopt']

/** A context issue or a purpose that changed or fell away asks whether the system still suits (C-031), in the transaction of the change. */
export async function askForSuitability(
  tx: Tx,
  at: At,
  { verb, after }: { verb: string; after: Stored },
): Promise<void> {
  if (unchanged.includes(verb)) return
  await ask(tx, at, [
    { dimension: 'suitability', cause: 'contextChanged', record: after.id, occasion: String(after.version) },
  ])
}

/** Raises questions, each once per record and occasion; tells those who may answer and writes the trail. Answers how many are new. */
export async function ask(
  tx: Tx,
  at: At,
  asked: readonly Pick<NewQuestion, 'dimension' | 'cause' | 'record' | 'occasion'>[],
): Promise<number> {
  const askedAt = at.app.now()
  const fresh = await askQuestions(
    tx,
    asked.map((each) => ({ ...each, id: newId(), askedAt })),
  )
  for (const { record, cause } of fresh) {
    const code = cause === 'contextChanged' ? 'suitability_asked' : 'adequacy_asked'
    await queueNotices(tx, at, { record, notices: [{ to: { role: 'aimsManager' }, code }] })
  }
  if (fresh.length > 0)
    await appendTrail(
      tx,
      at.caller.organization,
      fresh.map(({ id, dimension, cause, record, occasion }) =>
        draft(at, {
          at: askedAt,
          verb: 'dimensionQuestion.ask',
          subject: { type: 'dimensionQuestion', id },
          changes: Object.entries({ dimension, cause, record, occasion }).map(([path, after]) => ({
            path,
            before: null,
            after,
          })),
        }),
      ),
    )
  return fresh.length
}

export interface AnswerRequest {
  readonly id: string
  /** It still holds, or something has to change. */
  readonly answer: 'holds' | 'change'
  readonly reason: string
}

/** A person answers with a reason; the dimension is no longer in question for it. @throws Refused notAllowed, invalid, notFound, notNow */
export function answer(app: App, caller: Caller, asked: AnswerRequest): Promise<DimensionQuestion> {
  assertRole(caller, ...mayJudge)
  const by = actingPerson(caller)
  const reason = saidIn(asked.reason, 'reason', 'reason_missing')
  const id = idFrom(asked.id, 'id')
  return app.store.inside(caller, async (tx) => {
    const question = found(await readQuestion(tx, eyesOf(caller), { id, lock: true }))
    if (question.answeredAt !== null) throw new Refused('notNow', [refuse('question_answered')])
    const at = app.now()
    await answerQuestion(tx, id, { answer: asked.answer, reason, at, by })
    await appendTrail(tx, caller.organization, [
      draft(
        { app, caller },
        {
          at,
          verb: 'dimensionQuestion.answer',
          subject: { type: 'dimensionQuestion', id },
          reason,
          changes: [{ path: 'answer', before: null, after: asked.answer }],
        },
      ),
    ])
    return found(await readQuestion(tx, eyesOf(caller), { id }))
  })
}
