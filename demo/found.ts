import type { Caller } from '#app/caller.ts'
import { createOrganization } from '#app/people/createOrganization.ts'
import { changeOrganization, organizationOf } from '#app/people/organization.ts'
import { addPersonWithin, changePerson, person as readPerson } from '#app/people/persons.ts'
import { setRoles } from '#app/people/setRoles.ts'
import { addUnitWithin } from '#app/people/units.ts'
import { orderModels } from '#app/scoring/approveModel.ts'
import type { Role } from '#domain/people/roles.ts'
import type { DemoClock } from './demoClock.ts'
import type { DemoOrganization, DemoPerson } from './organization.ts'

export interface CastMember {
  readonly id: string
  readonly name: string
  /** Null for those from outside, who get no login. */
  readonly email: string | null
  readonly roles: readonly Role[]
}

export interface Founded<P extends string = string> {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly people: Readonly<Record<P, CastMember>>
}

/** Sets an organization up as its first administrator would: settings, models, units, people and their roles. */
export async function found<P extends string>({ app }: DemoClock, asked: DemoOrganization<P>): Promise<Founded<P>> {
  const [[first, founder], ...others] = Object.entries<DemoPerson>(asked.people) as [
    [P, DemoPerson],
    ...[P, DemoPerson][],
  ]
  const { name, slug, timeZone } = asked
  const { organization, person } = await createOrganization(app, {
    name,
    slug,
    timeZone,
    language: 'en',
    channel: 'demo',
    founder,
  })
  const caller = callerOf(organization.id, { id: person.id, roles: founder.roles })
  const { version } = await organizationOf(app, caller)
  await changeOrganization(app, caller, { version, changes: asked.settings })
  await orderModels(app, caller, ['aims5-1', 'sms4-1'])
  const units = await addUnits({ app, caller }, asked)
  const people: Record<string, CastMember> = { [first]: cast(person.id, founder) }
  await changePerson(app, caller, {
    id: person.id,
    version: (await readPerson(app, caller, person.id)).version,
    changes: place(founder, { units, people }),
  })
  for (const [key, each] of others) {
    const { id } = await app.store.inside(caller, (tx) =>
      addPersonWithin(
        tx,
        { app, caller },
        { name: each.name, ...(each.email && { email: each.email }), ...place(each, { units, people }) },
      ),
    )
    await setRoles(app, caller, { id, roles: each.roles })
    people[key] = cast(id, each)
  }
  return { ...organization, people: people as Record<P, CastMember> }
}

export function callerOf(organization: string, { id, roles }: Pick<CastMember, 'id' | 'roles'>): Caller {
  return { organization, actor: { kind: 'person', id, roles }, channel: 'demo', language: 'en' }
}

type At = { readonly app: DemoClock['app']; readonly caller: Caller }

async function addUnits({ app, caller }: At, asked: DemoOrganization): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  for (const [key, { name, kind, parent }] of Object.entries(asked.units)) {
    const unit = { name, kind, parent: parent === undefined ? null : (ids[parent] ?? null) }
    ids[key] = (await app.store.inside(caller, (tx) => addUnitWithin(tx, { app, caller }, unit))).id
  }
  return ids
}

interface Known {
  readonly units: Readonly<Record<string, string>>
  readonly people: Readonly<Record<string, CastMember>>
}

function place(
  { unit, manager }: DemoPerson,
  { units, people }: Known,
): { unit: string | null; manager: string | null } {
  return { unit: (unit && units[unit]) || null, manager: (manager && people[manager]?.id) || null }
}

function cast(id: string, { name, email, roles }: DemoPerson): CastMember {
  return { id, name, email: email ?? null, roles }
}
