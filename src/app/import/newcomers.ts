import { checkText, SHORT_TEXT } from '#domain/checks/text.ts'
import type { NewPerson } from '#domain/register/importPlan.ts'
import { nameKey, nameParts } from '#domain/register/personNames.ts'
import type { PersonRead } from '#domain/register/understandPerson.ts'
import { newId } from '#store/ids.ts'
import { everyone, insertPeople } from '#store/import/known.ts'
import type { Tx } from '#store/open.ts'

/** The people an import brings with it. */
export interface Newcomers {
  readonly added: readonly { readonly id: string; readonly name: string }[]
  /** The person an owner was understood as; null where it is nobody or only words. */
  idOf(owner: PersonRead | null): string | null
}

/** Adds the people an import names and the organization does not have; who was added by hand meanwhile is the same person. */
export async function newcomers(tx: Tx, named: readonly NewPerson[], at: string): Promise<Newcomers> {
  const byKey = new Map<string, string>()
  for (const { id, name } of await everyone(tx)) if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), id)
  const added = named.flatMap(({ name }) => {
    const checked = checkText(name, 'name', SHORT_TEXT)
    if ('refusal' in checked || checked.value === null || byKey.has(keyOf(name))) return []
    const person = { id: newId(), name: checked.value }
    byKey.set(keyOf(name), person.id)
    return [person]
  })
  await insertPeople(tx, added, at)
  const idOf = (owner: PersonRead | null) => {
    if (owner === null || owner.kind === 'words') return null
    return owner.kind === 'known' ? owner.id : (byKey.get(keyOf(owner.name)) ?? null)
  }
  return { added, idOf }
}

function keyOf(name: string): string {
  const parts = nameParts(name)
  return parts ? nameKey(parts) : name
}
