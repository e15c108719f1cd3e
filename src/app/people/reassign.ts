import { type AnyRecordType, settled } from '#domain/kernel/moves.ts'
import { recordTypes } from '#domain/records/index.ts'
import type { Tx } from '#store/open.ts'
import type { Holding } from '#store/people/holdings.ts'
import type { Person } from '#store/people/persons.ts'
import { readRecord } from '#store/records/read.ts'
import type { Stored } from '#store/records/stored.ts'
import { updateRecord } from '#store/records/write.ts'
import type { TrailDraft } from '#store/trail/trail.ts'
import { type At, eyesOf } from '../caller.ts'
import { versionsFollow } from '../documentControl/readership.ts'
import { tell } from '../notices/tell.ts'
import { changedFields, trailChanges } from '../records/changes.ts'
import { gatherFacts } from '../records/facts.ts'
import { draft } from '../trailed.ts'

export interface HandOver {
  readonly from: Pick<Person, 'id' | 'roles'>
  readonly to: string
  readonly holdings: readonly Holding[]
}

/** Rests until it comes back, and is opened again then. */
const reopenable: readonly string[] = ['nonconformity/closed']

/** Every final state, as `improvement/closed`: what rests there stays with whoever held it. */
export const restingStates = [
  ...reopenable,
  ...Object.values(recordTypes).flatMap((type) =>
    Object.entries(type.states).flatMap(([state, { final }]) => (final ? [`${type.name}/${state}`] : [])),
  ),
]

/**
 * Hands everything held to a successor, whatever state it is in: someone who leaves cannot wait for a move to open. Written as the
 * move `reassign` is, with its effect, under the eyes of the person who leaves. Answers the trail entries.
 */
export async function reassignHeld(tx: Tx, at: At, handOver: HandOver): Promise<TrailDraft[]> {
  const { from, holdings } = handOver
  const eyes = eyesOf({ actor: { kind: 'person', ...from } })
  const drafts: TrailDraft[] = []
  for (const [id, typeName] of new Map(holdings.map(({ record, type }) => [record, type]))) {
    const type = recordTypes[typeName]
    const before = type && (await readRecord(tx, type, { ref: id, eyes, lock: true }))
    if (!type || !before) throw new Error(`A holding is no record that its holder can see: ${typeName} ${id}.`)
    drafts.push(...(await handOverOne(tx, at, { type, before, handOver })))
  }
  return drafts
}

async function handOverOne(
  tx: Tx,
  at: At,
  { type, before, handOver }: { type: AnyRecordType; before: Stored; handOver: HandOver },
): Promise<TrailDraft[]> {
  const { from, to } = handOver
  // Who left and who takes over is in the entry itself, by id: a name in a reason would outlive a pseudonym.
  const reason = null
  const isOwned = before.owner === from.id
  const answersFor = before.processOwner === from.id && { processOwner: to }
  const input = { ...(isOwned && { owner: to }), ...answersFor, ...actionsHandedOver(before, from.id, to) }
  const facts = await gatherFacts(tx, at, { type, before, input, reason, needs: [] })
  const effect = isOwned && type.moves.reassign ? settled(type.moves.reassign, facts) : {}
  const audience = before.audience && seenByTheNext(before.audience, from.id, to)
  const record = { ...facts.record, ...effect, audience, updatedAt: facts.now }
  const after = { ...record, ...type.derive(record) } as Stored
  const isWritten = await updateRecord(tx, type, { record: after, changed: changedFields(type, before, after) })
  if (!isWritten) throw new Error(`A locked record changed under the lock: ${type.name} ${before.id}.`)
  await tell(tx, at, { type, verb: 'reassign', before, after, reason })
  const subject = { type: type.name, id: before.id }
  const entry = draft(at, { verb: 'reassign', subject, reason, changes: trailChanges(type, before, after) })
  return [entry, ...(await versionsFollow(tx, at, { before, after }))]
}

/** What was for the eyes of whoever leaves is for those of whoever takes over: nobody holds what they cannot see. */
function seenByTheNext(audience: readonly string[], from: string, to: string): readonly string[] {
  const [left, next] = [`person:${from}`, `person:${to}`]
  return [...new Set([...audience.filter((key) => key !== left), next])]
}

/** Actions that are done stay with whoever did them. */
function actionsHandedOver(record: Stored, from: string, to: string): { actions?: readonly unknown[] } {
  const actions = record.actions as readonly { responsible: string | null; done: boolean }[] | undefined
  if (!actions?.some(({ responsible, done }) => responsible === from && !done)) return {}
  return {
    actions: actions.map((action) =>
      action.responsible === from && !action.done ? { ...action, responsible: to } : action,
    ),
  }
}
