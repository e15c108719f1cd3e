import { checkInput } from '#domain/checks/checkInput.ts'
import { checkText, LONG_TEXT } from '#domain/checks/text.ts'
import { type AnyRecordType, mayMake, notNow, settled } from '#domain/kernel/moves.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { dayOf } from '#domain/time/days.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { nextNumber } from '#store/records/numbers.ts'
import type { Stored } from '#store/records/stored.ts'
import { updateRecord } from '#store/records/write.ts'
import { readSettings } from '#store/settings.ts'
import { appendTrail, type TrailDraft } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertFine, assertVersion } from '../asking.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import { tell } from '../notices/tell.ts'
import { draft } from '../trailed.ts'
import { writtenBeside } from './beside.ts'
import { changedFields, trailChanges } from './changes.ts'
import { followUp, readyToFollowUp } from './consequences.ts'
import { unknownIds } from './existence.ts'
import { type AnyFacts, gatherFacts } from './facts.ts'
import { load, shown } from './load.ts'

export interface Step {
  readonly move: string
  readonly input: unknown
  readonly reason?: string | null
}

export interface MoveRequest {
  readonly type: AnyRecordType
  readonly ref: string
  /** The version the person saw. */
  readonly version: number
  readonly steps: readonly Step[]
}

/**
 * Makes one move or several together: one transaction, one trail entry each, all or none (design §1, §4).
 * @throws Refused notFound, conflict, invalid, notAllowed or notNow, the last with every unmet guard
 */
export function move(app: App, caller: Caller, request: MoveRequest): Promise<Stored> {
  return app.store.inside(caller, (tx) => moveWithin(tx, { app, caller }, request))
}

/** The same within a transaction at work; the trail is linked last. */
export async function moveWithin(tx: Tx, at: At, { type, ref, version, steps }: MoveRequest): Promise<Stored> {
  const [loaded] = await Promise.all([load(tx, at.caller, { type, ref, lock: true }), readSettings(tx)])
  assertVersion(shown(type, loaded), version)
  let record = loaded
  const drafts: TrailDraft[] = []
  const befores: Stored[] = []
  for (const step of steps) {
    const after = await makeStep(tx, at, { type, before: record, step })
    drafts.push(
      draft(at, {
        at: after.updatedAt,
        verb: step.move,
        subject: { type: type.name, id: after.id },
        reason: step.reason?.trim() || null,
        changes: trailChanges(type, record, after),
      }),
    )
    await tell(tx, at, { type, verb: step.move, before: record, after, reason: step.reason ?? null })
    befores.push(record)
    record = after
  }
  if (drafts.length === 0) throw new Refused('invalid', [refuse('move_unknown', { values: { move: '' } })])
  await readyToFollowUp(tx, at, { type, verbs: drafts.map(({ verb }) => verb) })
  await appendTrail(tx, at.caller.organization, drafts)
  for (const [step, { verb }] of drafts.entries())
    await followUp(tx, at, { type, verb, before: befores[step]!, after: record, onward: moveWithin })
  return record
}

interface StepAt {
  readonly type: AnyRecordType
  readonly before: Stored
  readonly step: Step
}

async function makeStep(tx: Tx, at: At, { type, before, step }: StepAt): Promise<Stored> {
  const definition = Object.hasOwn(type.moves, step.move) ? type.moves[step.move] : undefined
  if (!definition) throw new Refused('notFound', [refuse('move_unknown', { values: { move: step.move } })])
  const { values, refusals } = checkInput(type, definition.asks ?? [], step.input ?? {})
  const reason = checkText(step.reason ?? '', 'reason', LONG_TEXT)
  if ('refusal' in reason) throw new Refused('invalid', [...refusals, reason.refusal])
  assertFine(refusals)
  assertFine(await unknownIds(tx, { type, values, eyes: eyesOf(at.caller) }))
  const facts = await gatherFacts(tx, at, {
    type,
    before,
    input: withRowIds(values),
    reason: reason.value,
    needs: definition.needs ?? [],
  })
  assertOpen(type, step.move, facts)
  const after = await afterMove(tx, { type, move: step.move, facts })
  const isWritten = await updateRecord(tx, type, { record: after, changed: changedFields(type, before, after) })
  if (!isWritten) throw new Refused('conflict', [refuse('version_stale')])
  return { ...after, version: after.version + 1 }
}

function assertOpen(type: AnyRecordType, move: string, facts: AnyFacts): void {
  const notAllowed = mayMake(type, move, facts)
  if (notAllowed) throw new Refused('notAllowed', [notAllowed])
  const missing = notNow(type, move, facts)
  if (missing.length > 0) throw new Refused('notNow', missing)
}

async function afterMove(
  tx: Tx,
  { type, move: name, facts }: { type: AnyRecordType; move: string; facts: AnyFacts },
): Promise<Stored> {
  const definition = type.moves[name]!
  const state = definition.to ?? facts.before.state
  const isNumbered = facts.before.number !== null || state !== type.numberedBy
  const number = isNumbered
    ? facts.before.number
    : await nextNumber(tx, type, Number(dayOf(facts.now, facts.settings.timeZone).slice(0, 4)))
  const record = {
    ...facts.record,
    ...withRowIds(settled(definition, facts)),
    ...(await writtenBeside(tx, { type, move: name, facts })),
    state,
    number,
    updatedAt: facts.now,
  }
  return { ...record, ...type.derive(record) } as Stored
}

/** Child rows get their id here, before the trail names them by it. */
export function withRowIds(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isRow = (value: unknown): value is { id: string } =>
    typeof value === 'object' && value !== null && 'id' in value
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    Array.isArray(value) && value.every(isRow) ? value.map((row) => ({ ...row, id: row.id || newId() })) : value,
  ])
  return Object.fromEntries(entries)
}
