import { checkText, LONG_TEXT } from '#domain/checks/text.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { updateRecord } from '#store/records/write.ts'
import {
  decideRequest,
  insertRequest,
  keptPaths,
  listRequests,
  lockRequest,
  type RedactionRequest,
  redactValues,
} from '#store/trail/redact.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { redactAround, redactCopies } from '../around/redacted.ts'
import { actingPerson, assertRole, found } from '../asking.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { idFrom } from '../texts.ts'
import { draft } from '../trailed.ts'
import { clearedRecord, isRedactable, standsAt } from './cleared.ts'
import { type AnyRecord, loadAny } from './loadAny.ts'

export type { RedactionRequest } from '#store/trail/redact.ts'

export interface Proposal {
  /** The record, by id or number. */
  readonly record: string
  /** Fields as the trail names them; a field of child rows stands for all of them, `reason` for every reason given. */
  readonly paths: readonly string[]
  readonly reason: string
}

/**
 * Proposes that values of a record go for good. Nothing happens until a second person approves.
 * @throws Refused notAllowed, notFound, invalid
 */
export function proposeRedaction(
  app: App,
  caller: Caller,
  { record: ref, paths, reason }: Proposal,
): Promise<RedactionRequest> {
  assertRole(caller, 'dataProtection')
  const proposedBy = actingPerson(caller)
  const why = reasonFrom(reason)
  return app.store.inside(caller, async (tx) => {
    const { type, record } = await loadAny(tx, ref, eyesOf(caller))
    const kept = await pathsKept(tx, { type, record }, paths)
    const request: RedactionRequest = {
      id: newId(),
      record: record.id,
      paths: kept,
      reason: why,
      proposedAt: app.now(),
      proposedBy,
      decidedAt: null,
      decidedBy: null,
      approved: null,
    }
    await insertRequest(tx, request)
    const changes = [{ path: 'paths', before: null, after: kept }]
    await appendTrail(tx, caller.organization, [
      draft(
        { app, caller },
        { verb: 'redaction.propose', subject: { type: type.name, id: record.id }, reason: why, changes },
      ),
    ])
    return request
  })
}

function reasonFrom(reason: string): string {
  const checked = checkText(reason, 'reason', LONG_TEXT)
  if ('refusal' in checked) throw new Refused('invalid', [checked.refusal])
  if (checked.value === null) throw new Refused('invalid', [refuse('redaction_reason_missing', { field: 'reason' })])
  return checked.value
}

const MOST_PATHS = 50

/** What is asked, as the paths the trail holds values under, or the record alone: what an import brought is in no entry. */
async function pathsKept(tx: Tx, { type, record }: AnyRecord, asked: readonly string[]): Promise<string[]> {
  if (asked.length === 0 || asked.length > MOST_PATHS)
    throw new Refused('invalid', [refuse('redaction_paths_missing', { field: 'paths' })])
  const kept: string[] = []
  for (const path of asked) {
    if (!isRedactable(type, path))
      throw new Refused('invalid', [refuse('redaction_not_this', { field: 'paths', values: { path } })])
    const holding = await keptPaths(tx, record.id, path)
    const stands = standsAt(type, record, path)
    if (holding.length === 0 && !stands)
      throw new Refused('invalid', [refuse('redaction_nothing_there', { field: 'paths', values: { path } })])
    kept.push(...holding, ...(stands ? [path] : []))
  }
  return [...new Set(kept)]
}

/** Requests of the organization, newest first, decided or not. */
export function redactions(app: App, caller: Caller): Promise<RedactionRequest[]> {
  assertRole(caller, 'dataProtection', 'topManagement', 'internalAuditor')
  return app.store.inside(caller, (tx) => listRequests(tx, { limit: 200, eyes: eyesOf(caller) }))
}

export interface Decision {
  readonly id: string
  readonly approve: boolean
}

/**
 * A second person decides. Approved: value and salt go from every entry of the trail, what people wrote goes from the record as
 * it stands, and an entry of its own says which fields went. It cannot be undone.
 * @throws Refused notAllowed (also for the proposer), notFound, notNow
 */
export function decideRedaction(
  app: App,
  caller: Caller,
  { id, approve }: Decision,
): Promise<{ request: RedactionRequest; redacted: number }> {
  assertRole(caller, 'dataProtection', 'topManagement')
  const by = actingPerson(caller)
  return app.store.inside(caller, async (tx) => {
    const request = found(await lockRequest(tx, idFrom(id, 'id')))
    if (request.proposedBy === by) throw new Refused('notAllowed', [refuse('redaction_second_person')])
    if (request.decidedAt !== null) throw new Refused('notNow', [refuse('redaction_decided')])
    const about = await loadAny(tx, request.record, eyesOf(caller), { lock: true })
    await decideRequest(tx, { id: request.id, at: app.now(), by, approved: approve })
    const redacted = approve ? await redact(tx, app, { about, paths: request.paths }) : 0
    const changes = approve ? request.paths.map((path) => ({ path, before: null, after: null })) : []
    const verb = approve ? 'redact' : 'redaction.decline'
    await appendTrail(tx, caller.organization, [
      draft(
        { app, caller },
        { verb, subject: { type: about.type.name, id: about.record.id }, reason: request.reason, changes },
      ),
    ])
    return { request: { ...request, decidedAt: app.now(), decidedBy: by, approved: approve }, redacted }
  })
}

async function redact(
  tx: Tx,
  app: App,
  { about: { type, record }, paths }: { about: AnyRecord; paths: readonly string[] },
): Promise<number> {
  const { after, changed } = clearedRecord(type, record, paths)
  const cleared = { ...after, updatedAt: app.now() }
  if (changed.length > 0 && !(await updateRecord(tx, type, { record: cleared, changed })))
    throw new Refused('conflict', [refuse('version_stale')])
  await redactAround(tx, record.id, paths)
  await redactCopies(tx, { record: record.id, paths, at: app.now() })
  return redactValues(tx, record.id, paths)
}
