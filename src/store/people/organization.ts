import { sql } from 'kysely'
import type { Settings } from '#domain/people/settings.ts'
import type { Language } from '#domain/words/sentence.ts'
import type { Tx } from '../open.ts'
import { settingColumns, settingsChanged } from '../settings.ts'

/** An organization as it stands: what it is called and what it decided for itself. */
export interface Organization extends Settings {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly clock: 'server' | 'demo'
  readonly version: number
  readonly createdAt: string
}

/** The organization at work, locked when it is about to change. */
export async function readOrganization(tx: Tx, { lock = false } = {}): Promise<Organization> {
  const found = await sql<Organization>`
    select id, slug, name, clock, version, created_at as "createdAt", ${settingColumns} from organization where id = current_organization() ${lock ? sql`for update` : sql``}`.execute(
    tx,
  )
  const organization = found.rows[0]
  if (!organization) throw new Error('There is no organization at work in this transaction.')
  return organization
}

/** Writes name and settings; the version counts up. */
export async function updateOrganization(tx: Tx, changed: Settings & { readonly name: string }): Promise<void> {
  await sql`
    update organization set name = ${changed.name}, ${newSettings(changed)}, version = version + 1 where id = current_organization()`.execute(
    tx,
  )
  settingsChanged(tx)
}

function newSettings(settings: Settings) {
  return sql`
    time_zone = ${settings.timeZone}, language = ${settings.language}, small_effort_days = ${settings.smallEffortDays},
    small_cost = ${settings.smallCost}, delegated_cost_limit = ${settings.delegatedCostLimit},
    work_in_progress_limit = ${settings.workInProgressLimit}, capacity_days = ${settings.capacityDays},
    standards = ${[...settings.standards]}, headcount = ${settings.headcount}, second_factor_required = ${settings.secondFactorRequired},
    private_hosts = ${[...settings.privateHosts]}, assistants_allowed = ${settings.assistantsAllowed}`
}

export interface NewOrganization {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly clock: 'server' | 'demo'
  readonly settings: Settings & { readonly language: Language }
  readonly at: string
}

/** Adds the organization unless its slug is taken; answers whether it was added. */
export async function insertOrganization(
  tx: Tx,
  { id, slug, name, clock, settings, at }: NewOrganization,
): Promise<boolean> {
  const added = await sql`
    insert into organization (id, slug, name, clock, time_zone, language, small_effort_days, small_cost, delegated_cost_limit,
      work_in_progress_limit, capacity_days, standards, second_factor_required, private_hosts, created_at)
    values (${id}, ${slug}, ${name}, ${clock}, ${settings.timeZone}, ${settings.language}, ${settings.smallEffortDays}, ${settings.smallCost},
      ${settings.delegatedCostLimit}, ${settings.workInProgressLimit}, ${settings.capacityDays}, ${[...settings.standards]},
      ${settings.secondFactorRequired}, ${[...settings.privateHosts]}, ${at})
    on conflict (slug) do nothing`.execute(tx)
  return Number(added.numAffectedRows) === 1
}
