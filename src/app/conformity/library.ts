import { checkEvidence, type EvidenceKind } from '#domain/around/evidence.ts'
import { checkBody, text } from '#domain/checks/checkBody.ts'
import { LONG_TEXT } from '#domain/checks/text.ts'
import type { PieceStanding } from '#domain/conformity/pieceStandings.ts'
import { actorId, hasRole } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { mayContribute } from '#domain/people/roles.ts'
import { holdPiece, withdrawPiece } from '#store/around/evidence.ts'
import { type LibraryPiece, readLibrary } from '#store/conformity/library.ts'
import { newId } from '#store/ids.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import type { Body } from '../around/at.ts'
import { assertFine, assertMayWrite, found, notAllowed } from '../asking.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { afterInTime, inTime, type PageAsked, type PageOf, pageFrom } from '../pageMark.ts'
import { idFrom, searchFrom } from '../texts.ts'
import { draft } from '../trailed.ts'
import { addPieceWithin } from './pieces.ts'
import { onDay } from './today.ts'

export interface LibraryQuestion extends PageAsked {
  readonly q?: string | undefined
  readonly kind?: EvidenceKind | undefined
  readonly standing?: PieceStanding | undefined
  readonly requirement?: string | undefined
}

/** All evidence of the house, of records and beside them: what it is, how long it holds, what it shows (C-349). */
export function library(app: App, caller: Caller, asked: LibraryQuestion): Promise<PageOf<LibraryPiece>> {
  const { q, kind = null, standing = null, requirement = null, limit, cursor } = asked
  const after = afterInTime(cursor)
  const words = searchFrom(q)
  return app.store.reading(caller, async (tx) => {
    const { today } = await onDay(tx, app.now())
    const eyes = eyesOf(caller)
    return pageFrom(
      await readLibrary(tx, { eyes, today, q: words, kind, standing, requirement, after, limit }),
      limit,
      inTime,
    )
  })
}

/** Adds a piece of evidence that hangs on no record. @throws Refused notAllowed, invalid */
export function addPiece(app: App, caller: Caller, body: Body): Promise<{ readonly id: string }> {
  const { actor } = caller
  if (actor.kind === 'person' && !mayContribute(actor.roles)) throw notAllowed()
  const { values, refusals } = checkEvidence(body)
  assertFine(refusals)
  return app.store.inside(caller, async (tx) => {
    const id = newId()
    await addPieceWithin(tx, { app, caller }, { id, values, field: 'fileId' })
    return { id }
  })
}

/** Says that a piece of the library is relied on no more, and why; one on a record is withdrawn there. */
export function withdrawLibraryPiece(
  app: App,
  caller: Caller,
  { id, body }: { id: string; body: Body },
): Promise<void> {
  assertMayWrite(caller.actor)
  const { values, refusals } = checkBody({ reason: text(LONG_TEXT) }, body)
  assertFine(refusals)
  const reason = values.reason as string | null
  return app.store.inside(caller, async (tx) => {
    const piece = found(await holdPiece(tx, idFrom(id, 'id')))
    const by = actorId(caller.actor)
    if (piece.by !== by && !hasRole(caller.actor, 'improvementCoordinator', 'aimsManager'))
      throw new Refused('notAllowed', [refuse('evidence_not_yours')])
    if (piece.withdrawnAt) throw new Refused('notNow', [refuse('evidence_withdrawn')])
    await withdrawPiece(tx, piece.id, { at: app.now(), by, because: reason })
    const change = { path: `evidence/${piece.id}/withdrawn`, before: null, after: true }
    const subject = { type: 'evidence', id: piece.id }
    await appendTrail(tx, caller.organization, [
      draft({ app, caller }, { verb: 'withdrawEvidence', subject, reason, changes: [change] }),
    ])
  })
}
