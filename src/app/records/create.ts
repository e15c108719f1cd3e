import { checkInput } from '#domain/checks/checkInput.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { emptyValue, type Field } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { demanded } from '#domain/records/demanded.ts'
import { dayOf } from '#domain/time/days.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { nextNumber } from '#store/records/numbers.ts'
import type { Stored } from '#store/records/stored.ts'
import { insertRecord } from '#store/records/write.ts'
import { readSettings } from '#store/settings.ts'
import { appendTrail } from '#store/trail/trail.ts'
import { assertFine, assertMayWrite } from '../asking.ts'
import { type At, eyesOf } from '../caller.ts'
import { tell } from '../notices/tell.ts'
import { draft } from '../trailed.ts'
import { audienceAtFirst } from './audience.ts'
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
export async function createWithin(tx: Tx, at: At, { type, input, id }: CreateRequest): Promise<Stored> {
  const { app, caller } = at
  assertMayWrite(caller.actor)
  const { values, refusals } = checkInput(type, type.captures, input)
  assertFine([...notSaid(type, values, refusals), ...refusals])
  const [unknown] = await Promise.all([unknownIds(tx, { type, values, eyes: eyesOf(caller) }), readSettings(tx)])
  assertFine(unknown)
  const now = app.now()
  const number = type.numberedBy === type.initial ? await numberToday(tx, type, now) : null
  const audience = await audienceAtFirst(tx, at, { type, values })
  const record = fresh(type, values, { id: id ?? newId(), number, audience, at: now, by: actorId(caller.actor) })
  await insertRecord(tx, type, record)
  await tell(tx, at, { type, verb: 'create', before: undefined, after: record, reason: null })
  await appendTrail(tx, caller.organization, [
    draft(at, {
      at: record.createdAt,
      verb: 'create',
      subject: { type: type.name, id: record.id },
      changes: trailChanges(type, undefined, record),
    }),
  ])
  return record
}

/** What must be said and neither was nor was said wrongly. */
function notSaid(type: AnyRecordType, values: Readonly<Record<string, unknown>>, refusals: readonly Refusal[]) {
  const missing = (name: string) => !values[name] && !refusals.some(({ field }) => field === name)
  return unmet(
    missing('title') && refuse('title_missing', { field: 'title' }),
    demanded[type.name]?.includes('owner') && missing('owner') && refuse('owner_missing', { field: 'owner' }),
  )
}

/** What is numbered from its first state on. */
async function numberToday(tx: Tx, type: AnyRecordType, now: string): Promise<string> {
  const { timeZone } = await readSettings(tx)
  return nextNumber(tx, type, Number(dayOf(now, timeZone).slice(0, 4)))
}

interface Made extends Pick<Stored, 'id' | 'number' | 'audience'> {
  readonly at: string
  readonly by: string | null
}

function fresh(
  type: AnyRecordType,
  values: Readonly<Record<string, unknown>>,
  { id, number, audience, at, by }: Made,
): Stored {
  const fields = Object.entries(type.fields as Record<string, Field>).map(([name, field]) => [
    name,
    values[name] ?? emptyValue(field),
  ])
  const record = {
    ...Object.fromEntries(fields),
    id,
    type: type.name,
    number,
    title: values.title as string,
    state: type.initial,
    owner: (values.owner as string | undefined) ?? null,
    audience,
    version: 1,
    createdAt: at,
    createdBy: by,
    updatedAt: at,
  }
  return { ...record, ...type.derive(record) } as Stored
}
