import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { resource } from '#domain/records/resource/resource.ts'
import { dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { lockNumbers } from '#store/records/numbers.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import type { At, Caller } from '../caller.ts'
import { createWithin } from '../records/create.ts'
import { editWithin } from '../records/edit.ts'
import { load } from '../records/load.ts'
import { assertMayBringIn, type InventoryRequest } from './asked.ts'
import type { JudgedResource, JudgedSystem } from './judge.ts'
import { previewWithin, understood } from './preview.ts'

export interface InventoryTaken {
  readonly systems: readonly { readonly id: string; readonly number: string | null; readonly title: string }[]
  readonly resources: readonly { readonly id: string; readonly number: string | null; readonly title: string }[]
  /** Resources that were there and serve another system now. */
  readonly shared: number
}

/**
 * Writes what was shown: the same file, the same decisions, and the digest of the preview; what was refused there stays outside.
 * @throws Refused as previewInventory, and notNow when it would not be the same any more, or nothing is new
 */
export async function takeInventory(
  app: App,
  caller: Caller,
  { request, digest }: { readonly request: InventoryRequest; readonly digest: string },
): Promise<InventoryTaken> {
  assertMayBringIn(caller)
  const read = await understood(request)
  const importing: Caller = { ...caller, channel: 'import' }
  const at = { app, caller: importing }
  return app.store.inside(importing, async (tx) => {
    await lockBothNumbers(tx, at)
    const preview = await previewWithin(tx, at, { read, decisions: request.decisions })
    if (preview.digest !== digest) throw new Refused('notNow', [refuse('inventory_changed_since')])
    if (![...preview.systems, ...preview.resources].some(({ fate }) => fate === 'new' || fate === 'shared'))
      throw new Refused('notNow', [refuse('inventory_none_new')])
    return write(tx, at, preview)
  })
}

/** Both kinds of numbers before the first trail entry: numbers first, then the trail's head, always in that order. */
async function lockBothNumbers(tx: Tx, { app }: At): Promise<void> {
  const { timeZone } = await readSettings(tx)
  const year = Number(dayOf(app.now(), timeZone).slice(0, 4))
  for (const type of [aiSystem, resource]) await lockNumbers(tx, type, year)
}

interface Written {
  readonly systems: readonly JudgedSystem[]
  readonly resources: readonly JudgedResource[]
}

async function write(tx: Tx, at: At, { systems, resources }: Written): Promise<InventoryTaken> {
  const ids = new Map<string, string>()
  const made: InventoryTaken['systems'][number][] = []
  for (const { key, fate, input, known } of systems) {
    if (known) ids.set(key, known.id)
    if (fate !== 'new') continue
    const { id, number, title } = await createWithin(tx, at, { type: aiSystem, input })
    ids.set(key, id)
    made.push({ id, number, title })
  }
  const parts: InventoryTaken['resources'][number][] = []
  let shared = 0
  for (const each of resources) {
    const served = [...new Set(each.serves.flatMap((key) => ids.get(key) ?? []))]
    if (each.fate === 'shared' && each.known) {
      await serveToo(tx, at, each.known.id, served)
      shared += 1
    }
    if (each.fate !== 'new') continue
    const rows = served.map((system) => ({ aiSystem: system, stages: [], use: null }))
    const { id, number, title } = await createWithin(tx, at, {
      type: resource,
      input: { ...each.input, systems: rows },
    })
    parts.push({ id, number, title })
  }
  return { systems: made, resources: parts, shared }
}

/** A resource that is there serves these systems as well: written down once, whoever shares it (C-008). */
async function serveToo(tx: Tx, at: At, id: string, systems: readonly string[]): Promise<void> {
  const known = await load(tx, at.caller, { type: resource, ref: id, lock: true })
  const rows = known.systems as readonly { readonly aiSystem: string | null }[]
  const added = systems.filter((system) => !rows.some(({ aiSystem: served }) => served === system))
  const input = { systems: [...rows, ...added.map((system) => ({ aiSystem: system, stages: [], use: null }))] }
  await editWithin(tx, at, { type: resource, ref: id, version: known.version, input })
}
