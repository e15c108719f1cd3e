import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { ProposalState } from '#domain/proposals/proposal.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { listProposals, readProposal, type StoredProposal, settleProposal } from '#store/proposals/proposals.ts'
import { appendTrail } from '#store/trail/trail.ts'
import { addCommentWithin } from '../around/comments.ts'
import { assertMayWrite, found } from '../asking.ts'
import { type At, eyesOf } from '../caller.ts'
import { afterInTime, inTime, type PageAsked, type PageOf, pageFrom } from '../pageMark.ts'
import { createWithin } from '../records/create.ts'
import { editWithin } from '../records/edit.ts'
import { moveWithin } from '../records/move.ts'
import { idFrom } from '../texts.ts'
import { draft } from '../trailed.ts'
import { typeNamed } from './propose.ts'

/** Proposals in one state, oldest first, as far as these eyes see what they are about. */
export function proposals(
  { app, caller }: At,
  { state, limit, cursor }: PageAsked & { readonly state: ProposalState },
): Promise<PageOf<StoredProposal>> {
  const after = afterInTime(cursor)
  return app.store.inside(caller, async (tx) =>
    pageFrom(await listProposals(tx, { state, eyes: eyesOf(caller), after, limit }), limit, inTime),
  )
}

export interface Acceptance {
  readonly id: string
  /** The version of the record the person saw; a new record has none. */
  readonly version: number | null
}

/**
 * A person accepts: what was proposed is done as theirs, by the same commands and past the same guards as if they had asked for it,
 * in the transaction that settles the proposal. Only on the screen: a program cannot accept what a program proposed (design §8).
 * @throws Refused notAllowed, notFound, conflict, invalid or notNow, the last with every unmet guard
 */
export function accept(at: At, { id, version }: Acceptance): Promise<StoredProposal> {
  return decide(at, id, async (tx, proposal) => ({
    state: 'accepted',
    reason: null,
    result: await carriedOut(tx, at, proposal, version),
  }))
}

/** A person says no, and why. */
export function reject(at: At, { id, reason }: { id: string; reason: string }): Promise<StoredProposal> {
  if (!reason.trim()) throw new Refused('invalid', [refuse('reason_missing', { field: 'reason' })])
  return decide(at, id, async () => ({ state: 'rejected', reason: reason.trim(), result: null }))
}

interface Decision {
  readonly state: 'accepted' | 'rejected'
  readonly reason: string | null
  readonly result: string | null
}

function decide(
  at: At,
  asked: string,
  work: (tx: Tx, proposal: StoredProposal) => Promise<Decision>,
): Promise<StoredProposal> {
  const { app, caller } = at
  const by = actorId(caller.actor)
  if (caller.channel !== 'web' || by === null) throw new Refused('notAllowed', [refuse('proposal_needs_person')])
  assertMayWrite(caller.actor)
  const [id, eyes] = [idFrom(asked, 'id'), eyesOf(caller)]
  return app.store.inside(caller, async (tx) => {
    const proposal = found(await readProposal(tx, { id, eyes, lock: true }))
    if (proposal.state !== 'waiting') throw new Refused('notNow', [refuse('proposal_decided')])
    const { state, reason, result } = await work(tx, proposal)
    await settleProposal(tx, { id, state, at: app.now(), by, reason, result })
    const verb = state === 'accepted' ? 'proposal.accept' : 'proposal.reject'
    await appendTrail(tx, caller.organization, [draft(at, { verb, subject: { type: 'proposal', id }, reason })])
    return found(await readProposal(tx, { id, eyes }))
  })
}

/** Does what was proposed. Returns the record it was done to or that came of it. */
async function carriedOut(tx: Tx, at: At, proposal: StoredProposal, seen: number | null): Promise<string> {
  const { kind, type: name, record: ref, move, input, reason } = proposal
  const type = typeNamed(name)
  if (kind === 'create') return (await createWithin(tx, at, { type, input })).id
  const version = seen ?? -1
  if (ref === null) throw new Error(`A proposal of kind ${kind} names no record.`)
  if (kind === 'comment') await addCommentWithin(tx, at, { type, ref, body: input, id: newId() })
  else if (kind === 'edit') await editWithin(tx, at, { type, ref, version, input })
  else await moveWithin(tx, at, { type, ref, version, steps: [{ move: move ?? '', input, reason }] })
  return ref
}
