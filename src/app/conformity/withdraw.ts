import { checkBody, text } from '#domain/checks/checkBody.ts'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { actorId, hasRole } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { holdShowing, type KeptShowing, pieceNamed, releaseShowing, withdrawShowing } from '#store/conformity/links.ts'
import { readShowing, type Showing } from '#store/conformity/showings.ts'
import type { Tx } from '#store/open.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import type { Body } from '../around/at.ts'
import { assertFine, assertMayWrite, assertRole, found } from '../asking.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import { idFrom } from '../texts.ts'
import { draft } from '../trailed.ts'
import { onDay } from './today.ts'

interface Held {
  readonly tx: Tx
  readonly kept: KeptShowing
  readonly seen: Showing
  /** Writes the trail of the record or piece that shows the requirement. */
  trail(verb: string, change: { path: string; before: unknown; after: unknown }, reason?: string | null): Promise<void>
}

/** Says that something is relied on no more for a requirement, and why. Whoever linked it may, and those who answer for the register. */
export function withdrawShowingOf(app: App, caller: Caller, { id, body }: { id: string; body: Body }): Promise<void> {
  assertMayWrite(caller.actor)
  const { values, refusals } = checkBody({ reason: text(LONG_TEXT) }, body)
  assertFine(refusals)
  const because = values.reason as string | null
  return held({ app, caller }, id, async ({ tx, kept, trail }) => {
    const isOwn = kept.by !== null && kept.by === actorId(caller.actor)
    if (!isOwn && !hasRole(caller.actor, 'improvementCoordinator', 'aimsManager'))
      throw new Refused('notAllowed', [refuse('showing_not_yours')])
    await withdrawShowing(tx, kept.id, { at: app.now(), by: actorId(caller.actor), because })
    await trail(
      'showing.withdraw',
      { path: `showings/${kept.id}/requirement`, before: kept.requirement, after: null },
      because,
    )
  })
}

/** Says that it may be shown outside the organization as evidence, or no more (C-016). */
export function releaseShowingOf(
  app: App,
  caller: Caller,
  { id, isReleased }: { id: string; isReleased: boolean },
): Promise<Showing> {
  assertRole(caller, 'aimsManager', 'topManagement')
  return held({ app, caller }, id, async ({ tx, kept, seen, trail }) => {
    if ((kept.releasedAt !== null) === isReleased)
      throw new Refused('notNow', [refuse(isReleased ? 'already_released' : 'not_released')])
    if (isReleased && seen.isNarrow) throw new Refused('notNow', [refuse('release_hidden')])
    await releaseShowing(tx, kept.id, isReleased ? { at: app.now(), by: actorId(caller.actor) } : null)
    await trail(isReleased ? 'showing.release' : 'showing.keep', {
      path: `showings/${kept.id}/released`,
      before: !isReleased,
      after: isReleased,
    })
    return found(await readShowing(tx, { ...(await onDay(tx, app.now())), id: kept.id, eyes: eyesOf(caller) }))
  })
}

/** A link nobody else changes meanwhile, if the caller may see what it leads to. @throws Refused notFound, notNow when withdrawn */
function held<T>(at: At, id: string, work: (held: Held) => Promise<T>): Promise<T> {
  const { app, caller } = at
  return app.store.inside(caller, async (tx) => {
    const kept = found(await holdShowing(tx, idFrom(id, 'id')))
    if (kept.withdrawnAt) throw new Refused('notNow', [refuse('showing_withdrawn')])
    const seen = found(await readShowing(tx, { ...(await onDay(tx, app.now())), id: kept.id, eyes: eyesOf(caller) }))
    const piece = kept.evidence ? await pieceNamed(tx, kept.evidence) : undefined
    const subject = seen.record
      ? { type: seen.record.type, id: seen.record.id }
      : { type: 'evidence', id: piece?.id ?? kept.id }
    return work({
      tx,
      kept,
      seen,
      trail: async (verb, change, reason = null) => {
        await appendTrail(tx, caller.organization, [draft(at, { verb, subject, changes: [change], reason })])
      },
    })
  })
}
