import { createHash } from 'node:crypto'
import { NotUnderstood } from '#domain/inventory/brought.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { understandPerson } from '#domain/register/understandPerson.ts'
import { type ReadInventory, readInventory } from '#feeds/inventory/readInventory.ts'
import { FileRefused } from '#feeds/spreadsheet/limits.ts'
import type { NamedPerson } from '#store/import/known.ts'
import { activePeople, resourcesCalled, suppliersCalled, systemsCalled } from '#store/inventory/alreadyThere.ts'
import type { Tx } from '#store/open.ts'
import type { App } from '../app.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import { refusedFile } from '../import/reading.ts'
import { load } from '../records/load.ts'
import { assertMayBringIn, type InventoryDecisions, type InventoryRequest } from './asked.ts'
import { type Around, type JudgedResource, type JudgedSystem, judgeResources, judgeSystems } from './judge.ts'

export interface InventoryPreview extends ReadInventory {
  readonly systems: readonly JudgedSystem[]
  readonly resources: readonly JudgedResource[]
  /** Names of those who will answer for something, by id. */
  readonly names: Readonly<Record<string, string>>
  /** Over all that would be written: what is taken is what was shown. */
  readonly digest: string
}

const MOST = 2000

/**
 * Looks at a file of AI systems; nothing is written.
 * @throws Refused notAllowed, notFound (the system it is said to belong to), tooLarge, invalid (the file's fault, or decisions that do not fit)
 */
export async function previewInventory(app: App, caller: Caller, request: InventoryRequest): Promise<InventoryPreview> {
  assertMayBringIn(caller)
  const read = await understood(request)
  return app.store.inside(caller, (tx) => previewWithin(tx, { app, caller }, { read, decisions: request.decisions }))
}

/** The file, read; what is the file's fault becomes a refusal. */
export async function understood({ name, bytes, decisions }: InventoryRequest): Promise<ReadInventory> {
  try {
    return await readInventory({ name, bytes }, decisions)
  } catch (failure) {
    if (failure instanceof FileRefused) throw refusedFile(failure)
    if (failure instanceof NotUnderstood) throw new Refused('invalid', [{ field: 'file', ...failure.refusal }])
    throw failure
  }
}

/** What the file would do, as things stand in this transaction. */
export async function previewWithin(
  tx: Tx,
  at: At,
  { read, decisions }: { readonly read: ReadInventory; readonly decisions: InventoryDecisions },
): Promise<InventoryPreview> {
  const { brought } = read
  const count = brought.systems.length + brought.resources.length
  if (count > MOST)
    throw new Refused('invalid', [refuse('inventory_too_many', { field: 'file', values: { count, limit: MOST } })])
  const people = await activePeople(tx)
  const around = await gather(tx, at, { read, decisions, people })
  const systems = judgeSystems(brought, around)
  const resources = judgeResources(brought, around, systems)
  const written = [systems, resources].map((list) =>
    list.map(({ key, fate, input, known }) => [key, fate, input, known?.id]),
  )
  return {
    ...read,
    systems,
    resources,
    names: Object.fromEntries(people.map(({ id, name }) => [id, name])),
    digest: createHash('sha256').update(JSON.stringify(written)).digest('hex'),
  }
}

interface Gathering {
  readonly read: ReadInventory
  readonly decisions: InventoryDecisions
  readonly people: readonly NamedPerson[]
}

async function gather(tx: Tx, { caller }: At, { read: { brought }, decisions, people }: Gathering): Promise<Around> {
  const eyes = eyesOf(caller)
  const one = decisions.system ? await load(tx, caller, { type: aiSystem, ref: decisions.system }) : null
  const identifiers = textsOf(brought.resources, 'identifier')
  return {
    one: one && { id: one.id, number: one.number, title: one.title },
    systems: await systemsCalled(tx, textsOf(brought.systems, 'title'), eyes),
    resources: await resourcesCalled(tx, { titles: textsOf(brought.resources, 'title'), identifiers }, eyes),
    suppliers: await suppliersCalled(tx, textsOf(brought.systems, 'provider'), eyes),
    ownerOf: owners({ caller, decisions, people }),
    origin: decisions.origin,
  }
}

function textsOf(records: readonly { readonly values: Readonly<Record<string, unknown>> }[], name: string): string[] {
  return records.flatMap(({ values }) => (typeof values[name] === 'string' ? [values[name]] : []))
}

/** Who answers for a system: the active person the file names, else whoever was chosen, else whoever brings it in. */
function owners({
  caller,
  decisions,
  people,
}: {
  readonly caller: Caller
  readonly decisions: InventoryDecisions
  readonly people: readonly NamedPerson[]
}): Around['ownerOf'] {
  const chosen = decisions.owner ?? actorId(caller.actor)
  const fallback = people.find(({ id }) => id === chosen)
  if (chosen !== null && !fallback) throw new Refused('invalid', [refuse('person_not_active', { field: 'owner' })])
  return (words) => {
    if (words === null) return { owner: chosen, notes: [] }
    const read = understandPerson(words, { people })
    if ('value' in read && read.value?.kind === 'known') return { owner: read.value.id, notes: [] }
    if (!fallback) return { owner: null, notes: [] }
    const values = { name: words.slice(0, 60), owner: fallback.name }
    return { owner: chosen, notes: [refuse('inventory_owner_unknown', { values })] }
  }
}
