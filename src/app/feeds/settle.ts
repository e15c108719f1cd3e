import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { checkText, LONG_TEXT } from '#domain/checks/text.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { type Refusal, Refused, refuse } from '#domain/kernel/refusal.ts'
import { type DeadLetter, readDeadLetter, settleDeadLetter } from '#store/feeds/deadLetters.ts'
import { type Feed, readFeed } from '#store/feeds/feeds.ts'
import type { Tx } from '#store/open.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { idFrom } from '../texts.ts'
import { assertMayManage } from './allowed.ts'
import { runHeld } from './pull.ts'
import { feedCaller, hold } from './pullDueFeeds.ts'
import { takeDelivery } from './takeDelivery.ts'
import { trailOfFeed } from './trailed.ts'

export interface LetterAt {
  readonly feed: string
  readonly letter: string
}

/**
 * Tries again with what was laid aside: a period is asked for anew, a delivery taken in as if it came now. Answers null when it is in, else
 * why it still is not; then it goes on waiting.
 * @throws Refused notAllowed, notFound, notNow
 */
export async function replayLetter(app: App, caller: Caller, at: LetterAt): Promise<Refusal | null> {
  assertMayManage(caller)
  const { feed, letter } = await app.store.inside(caller, (tx) => waiting(tx, at))
  if (feed.state === 'paused') throw new Refused('notNow', [refuse('feed_paused')])
  const system = { app, caller: feedCaller(caller.organization, 'job') }
  const isPeriod = letter.key.startsWith('period ')
  const reason = isPeriod ? await askAgain(system, { feed, letter }) : await takeAgain(system, { feed, letter })
  await app.store.inside(caller, async (tx) => {
    const still = found(await readDeadLetter(tx, feed.id, letter.id))
    if (!reason && still.state === 'open')
      await settleDeadLetter(tx, letter.id, { state: 'replayed', at: app.now(), by: actorId(caller.actor) })
    await trailOfFeed(tx, { app, caller }, { verb: 'feed.replay', feed: feed.id, changes: about(letter) })
  })
  return reason
}

/** The log says how it went; the letter settles itself when the period has its reading. */
async function askAgain(at: At, { feed, letter }: { feed: Feed; letter: DeadLetter }): Promise<Refusal | null> {
  const held = await hold(at.app, at.caller, feed.id)
  if (!held) throw new Refused('notNow', [refuse('feed_running')])
  const { period } = JSON.parse(letter.payload) as { period: string }
  const result = await runHeld(at.app, at.caller, { ...held, cause: 'replay', only: period })
  if (!result) throw new Refused('notNow', [refuse('feed_running')])
  if ('fault' in result) return result.fault
  const now = await at.app.store.inside(at.caller, (tx) => readDeadLetter(tx, feed.id, letter.id))
  return now?.state === 'open' ? now.refusal : null
}

async function takeAgain(at: At, { feed, letter }: { feed: Feed; letter: DeadLetter }): Promise<Refusal | null> {
  const key = letter.key.replace(/^delivery /, '')
  return (await takeDelivery(at, { feed, key, body: letter.payload, cause: 'replay' })).reason
}

/** Decides that what was laid aside is not wanted; it stays readable. @throws Refused notAllowed, notFound, invalid, notNow */
export function discardLetter(
  app: App,
  caller: Caller,
  { feed: feedId, letter: letterId, reason }: LetterAt & { readonly reason: string },
): Promise<void> {
  assertMayManage(caller)
  const checked = checkText(reason, 'reason', LONG_TEXT)
  if ('refusal' in checked) throw new Refused('invalid', [checked.refusal])
  if (checked.value === null) throw new Refused('invalid', [fieldRefusal('reason_missing', 'reason')])
  return app.store.inside(caller, async (tx) => {
    const { feed, letter } = await waiting(tx, { feed: feedId, letter: letterId })
    await settleDeadLetter(tx, letter.id, { state: 'discarded', at: app.now(), by: actorId(caller.actor) })
    await trailOfFeed(
      tx,
      { app, caller },
      { verb: 'feed.discard', feed: feed.id, changes: about(letter), reason: checked.value },
    )
  })
}

async function waiting(tx: Tx, { feed, letter }: LetterAt): Promise<{ feed: Feed; letter: DeadLetter }> {
  const ofFeed = found(await readFeed(tx, idFrom(feed, 'id')))
  const letterThere = found(await readDeadLetter(tx, ofFeed.id, idFrom(letter, 'letter')))
  if (letterThere.state !== 'open') throw new Refused('notNow', [refuse('dead_letter_settled')])
  return { feed: ofFeed, letter: letterThere }
}

function about({ key }: DeadLetter) {
  return [{ path: 'letter', before: null, after: key }]
}
