import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { App } from '#app/app.ts'
import type { Caller } from '#app/caller.ts'
import { createOrganization } from '#app/people/createOrganization.ts'
import type { Role } from '#domain/people/roles.ts'
import { addDays } from '#domain/time/days.ts'
import { createServer } from '#http/server.ts'
import { openStore } from '#store/open.ts'
import { testDatabase } from '../../database.ts'
import { hire } from './hire.ts'
import { Person } from './person.ts'

/** One organization on a real database behind a real server, with a clock the journey sets. Everything a journey does goes over HTTP. */
export interface World {
  readonly app: App
  readonly address: string
  readonly organization: string
  readonly slug: string
  /** Someone with these roles, and a token to act with. */
  person(name: string, ...roles: readonly Role[]): Promise<Person>
  /** Sets the clock to a day, nine in the morning. */
  itIs(day: string): void
  daysPass(count: number): void
  today(): string
  close(): Promise<void>
}

interface Place {
  readonly timeZone?: string
  /** Of the server's clock, in UTC. */
  readonly hour?: string
}

export async function aWorld(
  day = '2026-03-02',
  { timeZone = 'Europe/Berlin', hour = '09' }: Place = {},
): Promise<World> {
  const database = await testDatabase()
  const store = await openStore({ url: database.url })
  let today = day
  // Each look at the clock is a second later, so that entries have an order one can read.
  let looks = 0
  const app: App = {
    store,
    clock: 'server',
    now: () => new Date(Date.parse(`${today}T${hour}:00:00Z`) + looks++ * 1000).toISOString(),
  }
  const { organization, person } = await createOrganization(app, {
    name: 'Harbour Test',
    language: 'en',
    timeZone,
    channel: 'cli',
    founder: { name: 'Founder', roles: ['administrator'] },
  })
  const founder: Caller = {
    organization: organization.id,
    actor: { kind: 'person', id: person.id, roles: ['administrator'] },
    channel: 'cli',
    language: 'en',
  }
  const server = await listening(app)
  return {
    app,
    address: server.address,
    organization: organization.id,
    slug: organization.slug,
    person: async (name, ...roles) => new Person(await hire(app, founder, { name, roles, address: server.address })),
    itIs: (next) => {
      today = next
      looks = 0
    },
    daysPass: (count) => {
      today = addDays(today, count)
      looks = 0
    },
    today: () => today,
    close: async () => {
      await server.close()
      await store.close()
      await database.drop()
    },
  }
}

async function listening(app: App): Promise<{ address: string; close(): Promise<void> }> {
  const server = createServer(app, { baseUrl: 'http://127.0.0.1', secret: 'only for this test' })
  return new Promise((ready) => {
    // The journey and the server share one thread: a line left open must outlast whatever keeps it busy.
    const place = { hostname: '127.0.0.1', port: 0, serverOptions: { keepAliveTimeout: 0 } }
    const listener = serve({ fetch: server.fetch, ...place }, ({ port }: AddressInfo) =>
      ready({ address: `http://127.0.0.1:${port}`, close: () => new Promise((done) => listener.close(() => done())) }),
    )
  })
}
