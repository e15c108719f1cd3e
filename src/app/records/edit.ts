import { checkInput, editableFields } from '#domain/checks/checkInput.ts'
import { hasRole } from '#domain/kernel/facts.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { updateRecord } from '#store/records/write.ts'
import { readSettings } from '#store/settings.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertFine, assertVersion, notAllowed } from '../asking.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import { audienceAfterEdit, spreadToVersions } from '../documentControl/readership.ts'
import { tellWebhooks } from '../notices/tellWebhooks.ts'
import { draft } from '../trailed.ts'
import { changedFields, trailChanges } from './changes.ts'
import { unknownIds } from './existence.ts'
import { type AnyFacts, gatherFacts } from './facts.ts'
import { load, shown } from './load.ts'
import { withRowIds } from './move.ts'

export interface EditRequest {
  readonly type: AnyRecordType
  readonly ref: string
  readonly version: number
  readonly input: unknown
}

/** Changes fields outside a move, where the definition lets them change. An edit that changes nothing writes nothing. */
export function edit(app: App, caller: Caller, request: EditRequest): Promise<Stored> {
  assertFine(checkInput(request.type, editableFields(request.type), request.input).refusals)
  return app.store.inside(caller, (tx) => editWithin(tx, { app, caller }, request))
}

/** As `edit`, within a transaction at work. */
export async function editWithin(tx: Tx, at: At, { type, ref, version, input }: EditRequest): Promise<Stored> {
  const { caller } = at
  const { values, refusals } = checkInput(type, editableFields(type), input)
  assertFine(refusals)
  const [before] = await Promise.all([load(tx, caller, { type, ref, lock: true }), readSettings(tx)])
  assertVersion(shown(type, before), version)
  assertFine(await unknownIds(tx, { type, values, eyes: eyesOf(caller) }))
  const facts = await gatherFacts(tx, at, { type, before, input: withRowIds(values), reason: null, needs: [] })
  const after = { ...facts.record, updatedAt: facts.now } as Stored
  const changed = changedFields(type, before, after)
  assertMayEdit(type, facts, changed)
  if (changed.length === 0) return before
  const audience = await audienceAfterEdit(tx, { before, after })
  const derived: Stored = { ...after, audience, ...type.derive(facts.record) }
  if (!(await updateRecord(tx, type, { record: derived, changed: changedFields(type, before, derived) })))
    throw new Refused('conflict', [refuse('version_stale')])
  await tellWebhooks(tx, at, { record: before.id, event: 'edited', facts: { fields: changed.join(', ') } })
  const changes = trailChanges(type, before, derived)
  const entry = draft(at, { at: facts.now, verb: 'edit', subject: { type: type.name, id: before.id }, changes })
  await appendTrail(tx, caller.organization, [entry])
  await spreadToVersions(tx, at, { before, after: derived })
  return { ...derived, version: derived.version + 1 }
}

function assertMayEdit(type: AnyRecordType, facts: AnyFacts, changed: readonly string[]): void {
  if (!mayEdit(type, facts)) throw notAllowed()
  if (changed.includes('title') && !facts.record.title)
    throw new Refused('invalid', [refuse('title_missing', { field: 'title' })])
  const refusals = type.mayEdit(facts, changed)
  if (refusals.length > 0) throw new Refused('notNow', refusals)
}

/** Whether this person may edit the record at all; which fields is the definition's `mayEdit`. */
export function mayEdit(type: AnyRecordType, facts: AnyFacts): boolean {
  const relations = type.relations as Record<string, (facts: AnyFacts) => boolean>
  return type.editableBy.some(
    (standing: string) => relations[standing]?.(facts) ?? hasRole(facts.actor, standing as never),
  )
}
