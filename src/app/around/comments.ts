import { checkComment } from '#domain/around/comment.ts'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { type Refusal, Refused, refuse } from '#domain/kernel/refusal.ts'
import {
  activeViewers,
  type Comment,
  insertComment,
  readComment,
  readComments,
  withdrawComment,
} from '#store/around/comments.ts'
import { beginWatching } from '#store/around/watching.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertFine, assertMayComment, found } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { queueNotices } from '../notices/queue.ts'
import { afterInTime, inTime, type PageAsked, type PageOf, pageFrom } from '../pageMark.ts'
import { load } from '../records/load.ts'
import { idFrom } from '../texts.ts'
import { draft } from '../trailed.ts'
import type { Around, Body } from './at.ts'

/** What was said about a record, oldest first. */
export function comments(
  app: App,
  caller: Caller,
  { type, ref, limit, cursor }: Around & PageAsked,
): Promise<PageOf<Comment>> {
  const after = afterInTime(cursor)
  return app.store.inside(caller, async (tx) => {
    const record = await load(tx, caller, { type, ref })
    return pageFrom(await readComments(tx, { record: record.id, after, limit }), limit, inTime)
  })
}

/**
 * Says something about a record, within a transaction at work. Whoever is mentioned hears of it and watches from now on.
 * @throws Refused notAllowed, notFound, invalid
 */
export async function addCommentWithin(
  tx: Tx,
  at: At,
  { type, ref, body, id }: Around & { body: Body; id: string },
): Promise<Comment> {
  assertMayComment(at.caller.actor)
  const { values, refusals } = checkComment(body)
  assertFine(refusals)
  const record = await load(tx, at.caller, { type, ref })
  assertFine(await mentionRefusals(tx, record, values.mentions))
  const now = at.app.now()
  await insertComment(tx, { id, record: record.id, author: actorId(at.caller.actor), ...values, at: now })
  await beginWatching(tx, record.id, values.mentions, now)
  await queueNotices(tx, at, {
    record: record.id,
    notices: [
      ...values.mentions.map((person) => ({ to: { person }, code: 'mentioned' as const })),
      { to: { watchers: true }, code: 'commented' },
    ],
  })
  const comment = found(await readComment(tx, record.id, id))
  await appendTrail(tx, at.caller.organization, [
    draft(at, {
      verb: 'comment',
      subject: { type: type.name, id: record.id },
      changes: [
        { path: `comments/${id}/text`, before: null, after: values.text },
        ...(values.mentions.length > 0
          ? [{ path: `comments/${id}/mentions`, before: null, after: values.mentions }]
          : []),
      ],
    }),
  ])
  return comment
}

async function mentionRefusals(tx: Tx, record: Stored, mentions: readonly string[]): Promise<Refusal[]> {
  const { active, seeing } = await activeViewers(tx, mentions, record.audience)
  return mentions.flatMap((person, place) => {
    const field = `mentions/${place}`
    if (!active.has(person)) return [fieldRefusal('person_unknown', field)]
    return seeing.has(person) ? [] : [refuse('mention_cannot_see', { field })]
  })
}

/** One comment, for a request that was sent twice. */
export async function readCommentWithin(
  tx: Tx,
  caller: Caller,
  { type, ref, id }: Around & { id: string },
): Promise<Comment> {
  const record = await load(tx, caller, { type, ref })
  return found(await readComment(tx, record.id, id))
}

/** Takes back one's own words. The place where they stood stays, and the trail keeps what was said. */
export function withdraw(app: App, caller: Caller, { type, ref, id }: Around & { id: string }): Promise<Comment> {
  assertMayComment(caller.actor)
  return app.store.inside(caller, async (tx) => {
    const record = await load(tx, caller, { type, ref })
    const comment = found(await readComment(tx, record.id, idFrom(id, 'id'), { lock: true }))
    if (!comment.author || comment.author.id !== actorId(caller.actor))
      throw new Refused('notAllowed', [refuse('comment_not_yours')])
    if (comment.withdrawnAt) throw new Refused('notNow', [refuse('comment_withdrawn')])
    await withdrawComment(tx, comment.id, app.now())
    const withdrawn = found(await readComment(tx, record.id, comment.id))
    const change = { path: `comments/${comment.id}/withdrawn`, before: null, after: true }
    await appendTrail(tx, caller.organization, [
      draft(
        { app, caller },
        { verb: 'withdrawComment', subject: { type: type.name, id: record.id }, changes: [change] },
      ),
    ])
    return withdrawn
  })
}
