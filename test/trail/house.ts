import pg from 'pg'
import type { App } from '#app/app.ts'
import type { Caller } from '#app/caller.ts'
import { createOrganization } from '#app/people/createOrganization.ts'
import { addPersonWithin } from '#app/people/persons.ts'
import { createWithin } from '#app/records/create.ts'
import { edit } from '#app/records/edit.ts'
import type { Role } from '#domain/people/roles.ts'
import { recordTypes } from '#domain/records/index.ts'
import { openStore } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { testDatabase } from '../database.ts'

export const improvement = recordTypes.improvement!

/** An organization on a database of its own, and the means to tamper with it. */
export interface House {
  readonly app: App
  readonly url: string
  readonly organization: string
  readonly slug: string
  readonly founder: Caller
  person(name: string, ...roles: readonly Role[]): Promise<Caller & { readonly id: string }>
  raises(caller: Caller, input: object): Promise<Stored>
  edits(caller: Caller, record: Stored, input: object): Promise<Stored>
  /** Does what only the owner of the database could: past the triggers, in the organization's rows. */
  tampers(...statements: readonly string[]): Promise<void>
  close(): Promise<void>
}

export async function aHouse(name = 'Harbour Test'): Promise<House> {
  const database = await testDatabase()
  const store = await openStore({ url: database.url })
  let looks = 0
  const app: App = {
    store,
    clock: 'server',
    now: () => new Date(Date.UTC(2026, 2, 2, 9) + looks++ * 1000).toISOString(),
  }
  const opened = await anOrganization(app, name)
  return {
    app,
    url: database.url,
    ...opened,
    tampers: (...statements) => tamper(database.url, opened.organization, statements),
    close: async () => {
      await store.close()
      await database.drop()
    },
  }
}

/** Founds an organization in a database that may hold others. */
export async function anOrganization(
  app: App,
  name: string,
): Promise<Omit<House, 'app' | 'url' | 'tampers' | 'close'>> {
  const founding = {
    name,
    language: 'en',
    timeZone: 'Europe/Berlin',
    channel: 'cli',
    founder: { name: 'Founder', roles: ['administrator'] },
  } as const
  const { organization, person } = await createOrganization(app, founding)
  const acting = (id: string, roles: readonly Role[]): Caller => ({
    organization: organization.id,
    actor: { kind: 'person', id, roles },
    channel: 'web',
    language: 'en',
  })
  const founder = acting(person.id, ['administrator'])
  return {
    organization: organization.id,
    slug: organization.slug,
    founder,
    person: async (given, ...roles) => {
      const { id } = await app.store.inside(founder, (tx) =>
        addPersonWithin(tx, { app, caller: founder }, { name: given }),
      )
      return { ...acting(id, roles), id }
    },
    raises: (caller, input) =>
      app.store.inside(caller, (tx) => createWithin(tx, { app, caller }, { type: improvement, input })),
    edits: (caller, { id, version }, input) => edit(app, caller, { type: improvement, ref: id, version, input }),
  }
}

const guarded = ['trail_entry', 'trail_value']

async function tamper(url: string, organization: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    await client.query("select set_config('meliora.organization', $1, true)", [organization])
    for (const table of guarded) await client.query(`alter table ${table} disable trigger user`)
    for (const statement of statements) await client.query(statement)
    for (const table of guarded) await client.query(`alter table ${table} enable trigger user`)
    await client.query('commit')
  } finally {
    await client.end()
  }
}
