import { Refused } from '#domain/kernel/refusal.ts'
import { defaultSettings, type Settings } from '#domain/people/settings.ts'
import { type Organization, readOrganization, updateOrganization } from '#store/people/organization.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertAdministrator, assertVersion } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { nameFrom } from '../texts.ts'
import { changesOf, draft } from '../trailed.ts'
import { settingRefusals } from './settingsAsked.ts'

export type OrganizationChange = Partial<Settings> & { readonly name?: string }

const changeable = ['name', ...Object.keys(defaultSettings)] as (keyof OrganizationChange)[]

/** The caller's organization with its settings; every member may read it. */
export function organizationOf(app: App, caller: Caller): Promise<Organization> {
  return app.store.inside(caller, (tx) => readOrganization(tx))
}

/**
 * Changes name or settings.
 * @throws Refused notAllowed, invalid (all that is wrong), conflict
 */
export function changeOrganization(
  app: App,
  caller: Caller,
  { version, changes }: { version: number; changes: OrganizationChange },
): Promise<Organization> {
  assertAdministrator(caller)
  const refusals = settingRefusals(changes)
  if (refusals.length > 0) throw new Refused('invalid', refusals)
  const name = changes.name === undefined ? undefined : nameFrom(changes.name, { missing: 'organization_name_missing' })
  return app.store.inside(caller, async (tx) => {
    const before = await readOrganization(tx, { lock: true })
    assertVersion(before, version)
    const after: Organization = { ...before, ...changes, name: name ?? before.name, version: before.version + 1 }
    const changed = changesOf<Organization>(changeable, before, after)
    if (changed.length === 0) return before
    await updateOrganization(tx, after)
    await appendTrail(tx, caller.organization, [
      draft(
        { app, caller },
        { verb: 'organization.change', subject: { type: 'organization', id: before.id }, changes: changed },
      ),
    ])
    return after
  })
}
