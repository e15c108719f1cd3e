import { sql } from 'kysely'
import type { Settings } from '#domain/people/settings.ts'
import type { Tx } from './open.ts'

/** The columns of what an organization decides, under the names of `Settings`. */
export const settingColumns = sql`
  time_zone as "timeZone", language, small_effort_days as "smallEffortDays", small_cost as "smallCost",
  delegated_cost_limit as "delegatedCostLimit", work_in_progress_limit as "workInProgressLimit", capacity_days as "capacityDays",
  standards, headcount, second_factor_required as "secondFactorRequired", private_hosts as "privateHosts", assistants_allowed as "assistantsAllowed"`

const known = new WeakMap<Tx, Promise<Settings>>()

/** What the organization at work has decided for itself; asked once per transaction. */
export function readSettings(tx: Tx): Promise<Settings> {
  const asked = known.get(tx) ?? askSettings(tx)
  known.set(tx, asked)
  return asked
}

/** Whoever changes them says so here, for what the same transaction still asks. */
export function settingsChanged(tx: Tx): void {
  known.delete(tx)
}

async function askSettings(tx: Tx): Promise<Settings> {
  const found =
    await sql<Settings>`select ${settingColumns} from organization where id = current_organization()`.execute(tx)
  const settings = found.rows[0]
  if (!settings) throw new Error('No organization is set for this transaction.')
  return settings
}
