import { expect } from 'vitest'
import type { Answer, Person } from '../journeys/driver/person.ts'

type Decisions = Readonly<Record<string, unknown>>

interface SpokenRefusal {
  readonly code: string
  readonly sentence: string
}

/** What a preview says of each system and resource, as far as the tests read it. */
export interface ShownInventory {
  readonly format: string
  readonly digest: string
  readonly notes: readonly SpokenRefusal[]
  readonly systems: readonly ShownEntry[]
  readonly resources: readonly ShownEntry[]
}

interface ShownEntry {
  readonly title: string
  readonly fate: string
  readonly owner?: string | null
  readonly known: { readonly number: string } | null
  readonly notes: readonly SpokenRefusal[]
  readonly refusals: readonly SpokenRefusal[]
}

const header = (name: string) => ({
  'meliora-file-name': encodeURIComponent(name),
  'content-type': 'application/octet-stream',
})
const query = (decisions: Decisions, more: Readonly<Record<string, string>> = {}) =>
  `?${new URLSearchParams({ ...more, decisions: JSON.stringify(decisions) })}`

/** Hands a file in to be looked at, whatever the answer. */
export function hands(who: Person, content: string, decisions: Decisions = {}): Promise<Answer> {
  return who.asks('POST', `/inventory/preview${query(decisions)}`, { body: content, headers: header('inventory.file') })
}

/** Looks at a file. */
export async function looksAt(who: Person, content: string, decisions: Decisions = {}): Promise<ShownInventory> {
  const answer = await hands(who, content, decisions)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body as unknown as ShownInventory
}

/** Takes a file as it was shown with this digest. */
export function takes(who: Person, content: string, digest: string, decisions: Decisions = {}): Promise<Answer> {
  return who.asks('POST', `/inventory${query(decisions, { digest })}`, {
    body: content,
    headers: header('inventory.file'),
  })
}
