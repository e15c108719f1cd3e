import { isDeepStrictEqual } from 'node:util'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { asSeenBy } from '#domain/people/confidential.ts'
import type { ProposalState } from '#domain/proposals/proposal.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import {
  type Decided,
  listProposals,
  readProposal,
  type StoredProposal,
  settleProposal,
} from '#store/proposals/proposals.ts'
import { appendTrail } from '#store/trail/trail.ts'
import { addCommentWithin } from '../around/comments.ts'
import { addEvidenceWithin } from '../around/evidence.ts'
import { addLinkWithin } from '../around/links.ts'
import { assertMayWrite, found } from '../asking.ts'
import { type At, type Caller, type Channel, eyesOf } from '../caller.ts'
import { afterInTime, inTime, type PageAsked, type PageOf, pageFrom } from '../pageMark.ts'
import { createWithin } from '../records/create.ts'
import { editWithin } from '../records/edit.ts'
import { moveWithin } from '../records/move.ts'
import { idFrom } from '../texts.ts'
import { changesOf, draft, type Happened } from '../trailed.ts'
import { typeNamed } from './checkAsked.ts'

/** Proposals in one state, oldest first, as far as these eyes see what they are about. */
export async function proposals(
  { app, caller }: At,
  { state, limit, cursor }: PageAsked & { readonly state: ProposalState },
): Promise<PageOf<StoredProposal>> {
  const after = afterInTime(cursor)
  const page = await app.store.inside(caller, async (tx) =>
    pageFrom(await listProposals(tx, { state, eyes: eyesOf(caller), after, limit }), limit, inTime),
  )
  return { ...page, items: page.items.map((proposal) => asShownTo(caller, proposal)) }
}

/** Fields that are masked on the record are masked in what is proposed for it. */
function asShownTo({ actor }: Caller, proposal: StoredProposal): StoredProposal {
  const { type, input, acceptedInput } = proposal
  return {
    ...proposal,
    input: asSeenBy(actor, type, input),
    acceptedInput: acceptedInput && asSeenBy(actor, type, acceptedInput),
  }
}

export interface Acceptance {
  readonly id: string
  /** The version of the record the person saw; a new record has none. */
  readonly version: number | null
  /** What the person says instead of what was proposed; absent: as proposed. */
  readonly input?: Readonly<Record<string, unknown>> | undefined
}

/**
 * A person accepts: what was proposed, or what they make of it, is done as theirs, by the same commands and past the same guards as if
 * they had asked for it, in the transaction that settles the proposal. Only on the screen: a program cannot accept what a program
 * proposed (design §8).
 * @throws Refused notAllowed, notFound, conflict, invalid or notNow, the last with every unmet guard
 */
export function accept(at: At, { id, version, input }: Acceptance): Promise<StoredProposal> {
  return decide(at, id, async (tx, proposal) => ({
    state: 'accepted',
    reason: null,
    acceptedInput: input && !isDeepStrictEqual(input, proposal.input) ? input : null,
    result: await carriedOut(tx, at, input ? { ...proposal, input } : proposal, version),
  }))
}

/** A person says no, and why. */
export function reject(at: At, { id, reason }: { id: string; reason: string }): Promise<StoredProposal> {
  if (!reason.trim()) throw new Refused('invalid', [refuse('reason_missing', { field: 'reason' })])
  return decide(at, id, async () => ({ state: 'rejected', reason: reason.trim(), acceptedInput: null, result: null }))
}

/** Doors a person comes through; a token is a program's. */
const personal: readonly Channel[] = ['web', 'demo']

type Decision = Pick<Decided, 'state' | 'reason' | 'acceptedInput' | 'result'>

function decide(
  at: At,
  asked: string,
  work: (tx: Tx, proposal: StoredProposal) => Promise<Decision>,
): Promise<StoredProposal> {
  const { app, caller } = at
  const by = actorId(caller.actor)
  if (!personal.includes(caller.channel) || by === null)
    throw new Refused('notAllowed', [refuse('proposal_needs_person')])
  assertMayWrite(caller.actor)
  const [id, eyes] = [idFrom(asked, 'id'), eyesOf(caller)]
  return app.store.inside(caller, async (tx) => {
    const proposal = found(await readProposal(tx, { id, eyes, lock: true }))
    if (proposal.state !== 'waiting') throw new Refused('notNow', [refuse('proposal_decided')])
    const decision = await work(tx, proposal)
    await settleProposal(tx, { id, at: app.now(), by, ...decision })
    await appendTrail(tx, caller.organization, [draft(at, decidedEntry(proposal, decision))])
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
  const around = { type, ref, body: input, id: newId() }
  if (kind === 'comment') await addCommentWithin(tx, at, around)
  else if (kind === 'link') await addLinkWithin(tx, at, around)
  else if (kind === 'evidence') await addEvidenceWithin(tx, at, around)
  else if (kind === 'edit') await editWithin(tx, at, { type, ref, version, input })
  else await moveWithin(tx, at, { type, ref, version, steps: [{ move: move ?? '', input, reason }] })
  return ref
}

/** What the history of the record says: whose assistant proposed it, why, and what the person changed of it. */
function decidedEntry(proposal: StoredProposal, { state, reason, acceptedInput, result }: Decision): Happened {
  const { id, type, record, madeBy, why, input } = proposal
  const about = result ?? record
  const path = (part: string) => `proposals/${id}/${part}`
  const changed = acceptedInput ? changesOf(namesIn(input, acceptedInput), input, acceptedInput) : []
  return {
    verb: state === 'accepted' ? 'proposal.accept' : 'proposal.reject',
    subject: about === null ? { type: 'proposal', id } : { type, id: about },
    // What never became a record has no record's eyes and no redaction: the words stay with the proposal.
    reason: about === null ? null : reason,
    changes: [
      { path: path('proposedBy'), before: null, after: madeBy },
      ...(record === null && result !== null ? [{ path: path('why'), before: null, after: why }] : []),
      ...(changed.length > 0
        ? [{ path: path('changed'), before: null, after: changed.map(({ path: name }) => name) }]
        : []),
    ],
  }
}

function namesIn(...inputs: readonly object[]): string[] {
  return [...new Set(inputs.flatMap((input) => Object.keys(input)))].sort()
}
