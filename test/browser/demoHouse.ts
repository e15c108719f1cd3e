import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type App, serverClock } from '#app/app.ts'
import { buildDemo, type Demo } from '#demo/build.ts'
import { giveLogins } from '#demo/logins.ts'
import { createServer } from '#http/server.ts'
import { openStore } from '#store/open.ts'
import { testDatabase } from '../database.ts'

/** The built screens, or another build of them. */
const screens = process.env.SCREENS ?? '../../dist/web/'

export const password = 'a long enough password'

export interface House {
  readonly address: string
  readonly app: App
  readonly demo: Demo | undefined
  close(): Promise<void>
}

interface Wanted {
  readonly demo: boolean
  /** Another clock than the machine's. */
  readonly now?: () => string
}

/** A server with its screens, on an empty database or on the demo organization. */
export async function openHouse({ demo: wantsDemo, now = serverClock.now }: Wanted): Promise<House> {
  const database = await testDatabase()
  const store = await openStore({ url: database.url })
  const app: App = { store, clock: 'server', now }
  const demo = wantsDemo ? await filledDemo(database.url, now()) : undefined
  for (const founded of demo?.organizations ?? []) await giveLogins(app, founded, password)
  const listening = await listen(app)
  return {
    address: listening.address,
    app,
    demo,
    close: async () => {
      await listening.close()
      await store.close()
      await database.drop()
    },
  }
}

/** The demo organization, filled at a stroke as `meliora demo` does it. */
async function filledDemo(url: string, until: string): Promise<Demo> {
  const store = await openStore({ url, filling: true })
  try {
    return await buildDemo({ store }, { today: until.slice(0, 10), until })
  } finally {
    await store.close()
  }
}

/** Test and server share one thread: a line left open must outlast whatever keeps it busy. */
const place = { hostname: '127.0.0.1', port: 0, serverOptions: { keepAliveTimeout: 0 } }

/** The port is known only once it listens, and the server wants to know its address: so a door first, the house behind it. */
export function listen(app: App): Promise<{ address: string; close(): Promise<void> }> {
  return new Promise((ready) => {
    let server: ReturnType<typeof createServer> | undefined
    const door = serve({ fetch: (request, env) => server!.fetch(request, env), ...place }, ({ port }: AddressInfo) => {
      const address = `http://127.0.0.1:${port}`
      server = createServer(app, {
        baseUrl: address,
        secret: 'only for this test',
        screens: new URL(screens, import.meta.url),
      })
      ready({ address, close: () => new Promise((done) => door.close(() => done())) })
    })
  })
}
