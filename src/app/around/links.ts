import { checkBody, oneOf, required, text } from '#domain/checks/checkBody.ts'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { actorId } from '#domain/kernel/facts.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { isSymmetric, type Relation, relationNames } from '#domain/records/relations.ts'
import { deleteLink, findByRef, insertLink, type Link, readLinks } from '#store/around/links.ts'
import type { Tx } from '#store/open.ts'
import { appendTrail, type TrailDraft } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertFine, assertMayWrite, found, notFound } from '../asking.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import { load } from '../records/load.ts'
import { idFrom } from '../texts.ts'
import { draft } from '../trailed.ts'
import type { Around, Body } from './at.ts'

/** What a record relates to, both ways, as far as the caller sees it. */
export function links(app: App, caller: Caller, { type, ref }: Around): Promise<Link[]> {
  return app.store.inside(caller, async (tx) =>
    readLinks(tx, (await load(tx, caller, { type, ref })).id, eyesOf(caller)),
  )
}

const checks = { relation: required(oneOf(relationNames)), to: required(text(100)) }

interface LinkAsked {
  readonly relation: Relation
  /** The other record, by id or number. */
  readonly to: string
}

/** The record a link would lead to. @throws Refused invalid, also where these eyes see no such record */
export async function linkedTo(tx: Tx, { caller }: At, body: Body): Promise<LinkAsked & { readonly other: string }> {
  const { values, refusals } = checkBody(checks, body)
  assertFine(refusals)
  const asked = values as unknown as LinkAsked
  const other = await findByRef(tx, asked.to, eyesOf(caller))
  if (!other) throw new Refused('invalid', [fieldRefusal('record_unknown', 'to')])
  return { ...asked, other: other.id }
}

/**
 * Links a record to another by id or number, within a transaction at work; both histories say so.
 * @throws Refused notAllowed, notFound, invalid, notNow when the link is there
 */
export async function addLinkWithin(
  tx: Tx,
  at: At,
  { type, ref, body, id }: Around & { body: Body; id: string },
): Promise<Link> {
  const { caller } = at
  assertMayWrite(caller.actor)
  const { relation, other } = await linkedTo(tx, at, body)
  const from = await load(tx, caller, { type, ref })
  if (other === from.id) throw new Refused('invalid', [refuse('link_to_itself', { field: 'to' })])
  return linkWithin(tx, at, { id, from: { type, id: from.id }, relation, to: other })
}

interface Linking {
  readonly id: string
  readonly from: { readonly type: AnyRecordType; readonly id: string }
  readonly relation: Relation
  readonly to: string
}

/** Links two records that are known to be there and visible. @throws Refused notNow when the link is there */
export async function linkWithin(tx: Tx, at: At, { id, from, relation, to }: Linking): Promise<Link> {
  const { app, caller } = at
  const other = { id: to }
  const ends = isSymmetric(relation) ? ([from.id, other.id].sort() as [string, string]) : ([from.id, other.id] as const)
  const isNew = await insertLink(tx, {
    id,
    from: ends[0],
    relation,
    to: ends[1],
    at: app.now(),
    by: actorId(caller.actor),
  })
  if (!isNew) throw new Refused('notNow', [refuse('link_exists', { field: 'to' })])
  const link = await readLinkWithin(tx, caller, { type: from.type, ref: from.id, id })
  await appendTrail(
    tx,
    caller.organization,
    bothSides(at, { verb: 'link', here: { type: from.type.name, id: from.id }, link }),
  )
  return link
}

export async function readLinkWithin(
  tx: Tx,
  caller: Caller,
  { type, ref, id }: Around & { id: string },
): Promise<Link> {
  const record = await load(tx, caller, { type, ref })
  return found((await readLinks(tx, record.id, eyesOf(caller), id))[0])
}

/** Removes a link, from either side. */
export function removeLink(app: App, caller: Caller, { type, ref, id }: Around & { id: string }): Promise<void> {
  assertMayWrite(caller.actor)
  return app.store.inside(caller, async (tx) => {
    const record = await load(tx, caller, { type, ref })
    const link = await readLinkWithin(tx, caller, { type, ref: record.id, id: idFrom(id, 'id') })
    if (!(await deleteLink(tx, link.id))) throw notFound()
    await appendTrail(
      tx,
      caller.organization,
      bothSides({ app, caller }, { verb: 'unlink', here: { type: type.name, id: record.id }, link }),
    )
  })
}

/** The same fact in both histories: each names the other end and which way the relation runs. */
function bothSides(
  at: At,
  { verb, here, link }: { verb: 'link' | 'unlink'; here: { type: string; id: string }; link: Link },
): TrailDraft[] {
  const there = { type: link.record.type, id: link.record.id }
  const opposite = link.direction === 'out' ? 'in' : 'out'
  const side = (subject: typeof here, direction: string, other: string) => {
    const path = `links/${link.relation}/${direction}/${other}`
    return draft(at, {
      verb,
      subject,
      changes: [verb === 'link' ? { path, before: null, after: other } : { path, before: other, after: null }],
    })
  }
  return [side(here, link.direction, there.id), side(there, opposite, here.id)]
}
