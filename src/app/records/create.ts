import { checkInput } from '#domain/checks/checkInput.ts'
import { type Actor, actorId } from '#domain/kernel/facts.ts'
import { emptyValue, type Field } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { insertRecord } from '#store/records/write.ts'
import { appendTrail } from '#store/trail.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf, trailActor } from '../caller.ts'
import { tell } from '../notices/tell.ts'
import { trailChanges } from './changes.ts'
import { unknownIds } from './existence.ts'

export interface CreateRequest {
  readonly type: AnyRecordType
  readonly input: unknown
  /** The id it will have; chosen here when absent. */
  readonly id?: string
}

/**
 * Makes a record in its first state, within a transaction at work; the trail entry is linked last. Everyone who contributes
 * may, and the public address for what it takes in.
 * @throws Refused notAllowed, or invalid with every wrong field
 */
export async function createWithin(
  tx: Tx,
  { app, caller }: { app: App; caller: Caller },
  { type, input, id }: CreateRequest,
): Promise<Stored> {
  assertMayContribute(caller.actor)
  const { values, refusals } = checkInput(type, type.captures, input)
  const untitled =
    values.title || refusals.some(({ field }) => field === 'title') ? [] : [refuse('title_missing', { field: 'title' })]
  assertFine([...untitled, ...refusals])
  assertFine(await unknownIds(tx, { type, values, eyes: eyesOf(caller) }))
  const record = fresh(type, values, { id: id ?? newId(), at: app.now(), by: actorId(caller.actor) })
  await insertRecord(tx, type, record)
  await tell(tx, { app, caller }, { type, verb: 'create', before: undefined, after: record, reason: null })
  await appendTrail(tx, caller.organization, [
    {
      at: record.createdAt,
      clock: app.clock,
      actor: trailActor(caller),
      channel: caller.channel,
      verb: 'create',
      subject: { type: type.name, id: record.id },
      changes: trailChanges(type, undefined, record),
    },
  ])
  return record
}

function fresh(
  type: AnyRecordType,
  values: Readonly<Record<string, unknown>>,
  { id, at, by }: { id: string; at: string; by: string | null },
): Stored {
  const fields = Object.entries(type.fields as Record<string, Field>).map(([name, field]) => [
    name,
    values[name] ?? emptyValue(field),
  ])
  const record = {
    ...Object.fromEntries(fields),
    id,
    type: type.name,
    number: null,
    title: values.title as string,
    state: type.initial,
    owner: null,
    audience: null,
    version: 1,
    createdAt: at,
    createdBy: by,
    updatedAt: at,
  }
  return { ...record, ...type.derive(record) } as Stored
}

function assertMayContribute(actor: Actor): void {
  const may = actor.kind !== 'person' || actor.roles.some((role) => role !== 'viewer')
  if (!may) throw new Refused('notAllowed', [refuse('not_allowed')])
}

function assertFine(refusals: Refused['refusals']): void {
  if (refusals.length > 0) throw new Refused('invalid', refusals)
}
