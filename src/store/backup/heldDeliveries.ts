import type pg from 'pg'
import type { Table } from './tables.ts'

/**
 * What waited to be sent when the backup was made may have been sent since, by the house it comes from, which may still run. So it
 * waits for a person instead: nothing is lost, and nobody outside hears of it twice. Called while no row is hidden.
 */
export async function holdDeliveries(client: pg.Client, tables: readonly Table[]): Promise<void> {
  if (!tables.some(({ name }) => name === 'delivery')) return
  await client.query(`
    update delivery set state = 'dead', next_at = null, lease = null, lease_until = null, settled_at = now(),
      fault = '{"code":"delivery_restored"}'
    where state = 'waiting'`)
}
