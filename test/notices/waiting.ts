import { sql } from 'kysely'
import type { World } from '#test/journeys/driver/world.ts'

/** How many happenings wait to be delivered in the world's organization. */
export function waitingHappenings({ app, organization }: World): Promise<number> {
  return app.store.inside({ organization }, async (tx) => {
    const counted = await sql<{
      count: number
    }>`select count(distinct happening_id) from outbox where organization_id = current_organization()`.execute(tx)
    return counted.rows[0]?.count ?? 0
  })
}
