import { deliverNotices } from '#app/notices/deliver.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import type { World } from '#test/journeys/driver/world.ts'

/** The codes of what a person was told about a record, newest first. */
export async function heard(world: World, person: Person, record: { readonly id: string }): Promise<string[]> {
  await deliverNotices(world.app, world.organization)
  const { body } = await person.asks('GET', '/inbox?limit=100')
  const items = body.items as unknown as { code: string; record: { id: string } | null }[]
  return items.filter((item) => item.record?.id === record.id).map(({ code }) => code)
}
