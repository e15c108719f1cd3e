import { checkInput } from '#domain/checks/checkInput.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Proposed } from '#domain/proposals/proposal.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { countWaiting, insertProposal, readProposal, type StoredProposal } from '#store/proposals/proposals.ts'
import type { AudienceKeys } from '#store/records/stored.ts'
import { readSettings } from '#store/settings.ts'
import { appendTrail } from '#store/trail/trail.ts'
import { assertMayWrite, found } from '../asking.ts'
import { type At, eyesOf } from '../caller.ts'
import { audienceAtFirst } from '../records/audience.ts'
import { load } from '../records/load.ts'
import { draft } from '../trailed.ts'
import { type Asked, checkedInput, typeNamed } from './checkAsked.ts'
import { tellWhoDecides } from './tellWhoDecides.ts'

/** More than anybody decides on is no help; the assistant hears so. */
const MOST_WAITING = 200

/**
 * Lays a proposal before people; nothing else is written. Whoever may decide on it hears of it.
 * @throws Refused notAllowed (also while assistants are not let in), notFound, invalid with every wrong field, notNow while too much waits
 */
export function propose(at: At, asked: Asked): Promise<StoredProposal> {
  const { app, caller } = at
  assertMayWrite(caller.actor)
  return app.store.inside(caller, async (tx) => {
    await assertLetIn(tx)
    if ((await countWaiting(tx)) >= MOST_WAITING)
      throw new Refused('notNow', [refuse('proposals_too_many', { values: { limit: MOST_WAITING } })])
    const type = typeNamed(asked.type)
    const input = await checkedInput(tx, at, asked)
    const record = asked.ref === null ? null : await load(tx, caller, { type, ref: asked.ref })
    const { kind, move, reason, why } = asked
    const proposed = { kind, type: type.name, record: record?.id ?? null, move, input, reason, why }
    const audience = kind === 'create' ? await audienceOf(tx, at, proposed) : null
    const id = newId()
    await layBefore(tx, at, { id, by: actorId(caller.actor)!, audience, proposed })
    return found(await readProposal(tx, { id, eyes: eyesOf(caller) }))
  })
}

interface Laid {
  readonly id: string
  /** The person in whose name it is proposed. */
  readonly by: string
  readonly audience: AudienceKeys | null
  readonly proposed: Proposed
}

/** Keeps a proposal, says so in the trail, and tells whoever may decide on it; within a transaction at work. */
export async function layBefore(tx: Tx, at: At, { id, by, audience, proposed }: Laid): Promise<void> {
  const { kind, type, record, move, why } = proposed
  await insertProposal(tx, { id, at: at.app.now(), by, audience, proposed })
  await tellWhoDecides(tx, at, { id, by, proposed })
  // Of a record that is to be made nothing in words stands here: they join its own history, from which they can be redacted.
  const subject = record === null ? { type: 'proposal', id } : { type, id: record }
  const changes =
    record === null
      ? [{ path: 'proposal', before: null, after: `${type} ${kind}` }]
      : [
          { path: `proposals/${id}/act`, before: null, after: move ?? kind },
          { path: `proposals/${id}/why`, before: null, after: why },
        ]
  await appendTrail(tx, at.caller.organization, [draft(at, { verb: 'proposal.make', subject, changes })])
}

/** For whose eyes a proposed record is: for those who would see it, and whose assistant proposes it. */
async function audienceOf(tx: Tx, at: At, { type: name, input }: Proposed): Promise<AudienceKeys | null> {
  const type = typeNamed(name)
  const { values } = checkInput(type, type.captures, input)
  const audience = await audienceAtFirst(tx, at, { type, values })
  return audience && [...new Set([...audience, `person:${actorId(at.caller.actor)}`])]
}

/** Whether assistants may ask here at all. @throws Refused notAllowed with what would have to be decided */
export function letIn({ app, caller }: At): Promise<void> {
  return app.store.inside(caller, assertLetIn)
}

/** Stops where the organization has not let assistants in: they are off by default. */
async function assertLetIn(tx: Tx): Promise<void> {
  if (!(await readSettings(tx)).assistantsAllowed) throw new Refused('notAllowed', [refuse('assistants_off')])
}
