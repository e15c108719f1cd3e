import { checkComment } from '#domain/around/comment.ts'
import { checkBody, required, text } from '#domain/checks/checkBody.ts'
import { checkInput, editableFields } from '#domain/checks/checkInput.ts'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { actorId } from '#domain/kernel/facts.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { type Refusal, Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Proposed } from '#domain/proposals/proposal.ts'
import { recordTypes } from '#domain/records/index.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { countWaiting, insertProposal, readProposal, type StoredProposal } from '#store/proposals/proposals.ts'
import { readSettings } from '#store/settings.ts'
import { appendTrail } from '#store/trail/trail.ts'
import { assertFine, assertMayWrite, found } from '../asking.ts'
import { type At, eyesOf } from '../caller.ts'
import { load } from '../records/load.ts'
import { draft } from '../trailed.ts'

export type { StoredProposal } from '#store/proposals/proposals.ts'

/** What an assistant asks for; `ref` is the id or number of the record it is about. */
export type Asked = Omit<Proposed, 'record'> & { readonly ref: string | null }

/** More than anybody decides on is no help; the assistant hears so. */
const MOST_WAITING = 200

/**
 * Lays a proposal before people; nothing else is written. What is asked for is held against the same definition as a request, so
 * that nobody is asked to accept what could never be done.
 * @throws Refused notAllowed (also while assistants are not let in), notFound, invalid with every wrong field, notNow while too much waits
 */
export function propose({ app, caller }: At, asked: Asked): Promise<StoredProposal> {
  assertMayWrite(caller.actor)
  return app.store.inside(caller, async (tx) => {
    await assertLetIn(tx)
    if ((await countWaiting(tx)) >= MOST_WAITING)
      throw new Refused('notNow', [refuse('proposals_too_many', { values: { limit: MOST_WAITING } })])
    const type = typeNamed(asked.type)
    const said = checkBody(
      { why: required(text(LONG_TEXT)), reason: text(LONG_TEXT) },
      { why: asked.why, reason: asked.reason },
    )
    assertFine([...said.refusals, ...wrongIn(type, asked)])
    const record = asked.ref === null ? null : (await load(tx, caller, { type, ref: asked.ref })).id
    const { ref: _, ...rest } = asked
    const proposed = { ...rest, record }
    const [id, at] = [newId(), app.now()]
    await insertProposal(tx, { id, at, by: actorId(caller.actor)!, proposed })
    const changes = [
      { path: 'proposal', before: null, after: `${type.name} ${asked.move ?? asked.kind}` },
      { path: 'why', before: null, after: asked.why },
    ]
    await appendTrail(tx, caller.organization, [
      draft({ app, caller }, { at, verb: 'proposal.make', subject: { type: 'proposal', id }, changes }),
    ])
    return found(await readProposal(tx, { id, eyes: eyesOf(caller) }))
  })
}

/** Whether assistants may ask here at all. @throws Refused notAllowed with what would have to be decided */
export function letIn({ app, caller }: At): Promise<void> {
  return app.store.inside(caller, assertLetIn)
}

/** Stops where the organization has not let assistants in: they are off by default. */
async function assertLetIn(tx: Tx): Promise<void> {
  if (!(await readSettings(tx)).assistantsAllowed) throw new Refused('notAllowed', [refuse('assistants_off')])
}

/** @throws Refused invalid for a type nobody knows */
export function typeNamed(name: string): AnyRecordType {
  const type = Object.hasOwn(recordTypes, name) ? recordTypes[name] : undefined
  if (!type) throw new Refused('invalid', [refuse('record_type_unknown', { field: 'type', values: { type: name } })])
  return type
}

function wrongIn(type: AnyRecordType, { kind, move, input, ref }: Asked): readonly Refusal[] {
  if (kind !== 'create' && ref === null) return [fieldRefusal('field_required', 'ref')]
  if (kind === 'create') return checkInput(type, type.captures, input).refusals
  if (kind === 'edit') return checkInput(type, editableFields(type), input).refusals
  if (kind === 'comment') return checkComment(input).refusals
  const made = move !== null && Object.hasOwn(type.moves, move) ? type.moves[move] : undefined
  if (!made) return [refuse('move_unknown', { field: 'move', values: { move: move ?? '' } })]
  return checkInput(type, made.asks ?? [], input).refusals
}
