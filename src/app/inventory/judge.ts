import { checkInput } from '#domain/checks/checkInput.ts'
import type { Brought, BroughtResource, BroughtSystem } from '#domain/inventory/brought.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { resource } from '#domain/records/resource/resource.ts'
import type { KnownRecord, KnownResource } from '#store/inventory/alreadyThere.ts'

interface Judged {
  readonly key: string
  readonly title: string
  /** What the record will hold, by field; owner and links included. */
  readonly input: Readonly<Record<string, unknown>>
  /** It is there already. */
  readonly known: KnownRecord | null
  readonly notes: readonly Refusal[]
  readonly refusals: readonly Refusal[]
}

export interface JudgedSystem extends Judged {
  readonly row: number | null
  /** `known`: it is there, and nothing is done to it. */
  readonly fate: 'new' | 'known' | 'refused'
}

export interface JudgedResource extends Judged {
  readonly serves: readonly string[]
  /** `shared`: it is there, and serves another system from now on; `known`: it does so already. */
  readonly fate: 'new' | 'shared' | 'known' | 'refused'
}

export interface Around {
  readonly systems: readonly KnownRecord[]
  readonly resources: readonly KnownResource[]
  readonly suppliers: readonly KnownRecord[]
  /** The one system all of it belongs to, where the person says so. */
  readonly one: KnownRecord | null
  readonly ownerOf: (words: string | null) => { readonly owner: string | null; readonly notes: readonly Refusal[] }
  readonly origin: 'inHouse' | 'thirdParty' | undefined
}

/** What would become of each system of the file. */
export function judgeSystems({ systems }: Brought, around: Around): JudgedSystem[] {
  const seen = new Set<string>()
  return systems.map((each) => {
    const title = titleOf(each)
    const twice = title !== '' && seen.has(title.toLowerCase())
    seen.add(title.toLowerCase())
    const { owner, notes } = around.ownerOf(each.owner)
    const input = kept(aiSystem, {
      ...each.values,
      origin: each.values.origin ?? around.origin ?? null,
      reference: referenceOf(each.values),
      supplier: around.suppliers.find(({ title: name }) => isCalled(name, each.values.provider))?.id ?? null,
      owner,
    })
    const known = around.one ?? around.systems.find((one) => one.title.toLowerCase() === title.toLowerCase()) ?? null
    const refusals = known ? [] : standing(aiSystem, input, { twice, owner })
    const fate = known ? 'known' : refusals.length > 0 ? 'refused' : 'new'
    return {
      key: each.key,
      row: each.row,
      title,
      input,
      known,
      notes: known ? [] : [...each.notes, ...notes],
      refusals,
      fate,
    }
  })
}

/** What would become of each resource, given what becomes of the systems it serves. */
export function judgeResources(
  { resources }: Brought,
  around: Around,
  systems: readonly JudgedSystem[],
): JudgedResource[] {
  const coming = new Map(systems.filter(({ fate }) => fate !== 'refused').map((each) => [each.key, each]))
  return resources.map((each) => {
    const title = titleOf(each)
    const serves = each.serves.filter((key) => coming.has(key))
    const { owner } = around.ownerOf(null)
    const input = kept(resource, { ...each.values, owner })
    const known = around.resources.find((one) => isSame(one, each)) ?? null
    const refusals = [
      ...(known ? [] : standing(resource, input, { twice: false, owner })),
      ...(serves.length === 0 ? [refuse('inventory_system_refused')] : []),
    ]
    const served = serves.every((key) => known?.systems.includes(coming.get(key)?.known?.id ?? ''))
    const fate = refusals.length > 0 ? 'refused' : known ? (served ? 'known' : 'shared') : 'new'
    return { key: each.key, title, input, known, serves, notes: each.notes, refusals, fate }
  })
}

function isCalled(name: string, words: unknown): boolean {
  return typeof words === 'string' && name.toLowerCase() === words.trim().toLowerCase()
}

const titleOf = ({ values }: BroughtSystem | BroughtResource) => String(values.title ?? '').trim()

/** One and the same: the identifier where both have one, else name and version. */
function isSame(known: KnownResource, { values }: BroughtResource): boolean {
  if (known.kind !== values.kind) return false
  if (known.identifier && values.identifier) return known.identifier === values.identifier
  const sameName = known.title.toLowerCase() === String(values.title).toLowerCase()
  return sameName && (known.resourceVersion ?? null) === (values.resourceVersion ?? null)
}

/** Provider, version and identifier in one line: the inventory knows one field for them. */
function referenceOf({ provider, systemVersion, identifier }: BroughtSystem['values']): string | null {
  const said = [provider, systemVersion, identifier].filter(Boolean).join(' · ')
  return said === '' ? null : said.slice(0, 300).toWellFormed()
}

/** What the record type captures of what was said; nothing where nothing was said. */
function kept(type: AnyRecordType, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    type.captures.flatMap((name: string) =>
      values[name] === null || values[name] === undefined ? [] : [[name, values[name]]],
    ),
  )
}

function standing(
  type: AnyRecordType,
  input: Readonly<Record<string, unknown>>,
  { twice, owner }: { readonly twice: boolean; readonly owner: string | null },
): Refusal[] {
  const { refusals } = checkInput(type, type.captures, input)
  return [
    ...(input.title ? [] : [refuse('title_missing', { field: 'title' })]),
    ...(owner ? [] : [refuse('inventory_owner_missing', { field: 'owner' })]),
    ...(twice ? [refuse('inventory_twice')] : []),
    ...refusals,
  ]
}
