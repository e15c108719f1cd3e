import { serve as listen } from '@hono/node-server'
import { Command } from 'commander'
import { backupTonight } from '#app/backup/nightly.ts'
import { startJobs } from '#app/jobs/startJobs.ts'
import { openFirstRunLink } from '#app/people/firstRun.ts'
import { createServer } from '#http/server.ts'
import { assemble, type House } from '../assemble.ts'
import { backupFolder } from '../backupFolder.ts'
import { type Place, placeFrom } from '../settings.ts'

/** `meliora serve`: the server, until it is told to stop. */
export function serveCommand(): Command {
  return new Command('serve').description('run the server').action(async () => {
    const place = placeFrom(process.env)
    await serve(place, await assemble(place))
  })
}

/** Listens, says where, and stops cleanly on SIGINT or SIGTERM: requests first, then jobs, then the database. */
export async function serve(place: Place, house: House): Promise<void> {
  if (!house.hasApplicationRole) {
    console.warn(
      'meliora: this database account may not create roles: organizations are kept apart by forced row level security alone.',
    )
  }
  const server = createServer(house.app, {
    baseUrl: place.baseUrl,
    secret: house.secret,
    ...(place.oidc && { oidc: place.oidc }),
    screens: new URL('../../../dist/web/', import.meta.url),
  })
  const listening = listen({ fetch: server.fetch, hostname: place.host, port: place.port }, () => {
    console.log(`meliora: ready at ${place.baseUrl}`)
  })
  await announceFirstRun(place, house)
  const jobs = await startJobs(house.app, { nightly: () => backUp(place, house) })
  stopOnSignal(async () => {
    await new Promise<void>((done) => {
      listening.close(() => done())
      if ('closeIdleConnections' in listening) listening.closeIdleConnections()
    })
    await jobs.stop()
    await house.stop()
  })
}

/** On this machine the page is enough; from elsewhere the first administrator is made with this link. */
async function announceFirstRun({ baseUrl }: Place, { app }: House): Promise<void> {
  const link = await openFirstRunLink(app)
  if (link) console.log(`meliora: not set up yet. From another machine, once: ${baseUrl}/first-run#${link}`)
}

/** The night's backup; one that fails is said here and tried again. */
async function backUp({ dataDir }: Place, { databaseUrl: url }: House): Promise<void> {
  try {
    await backupTonight({ url, now: new Date().toISOString(), folder: backupFolder(dataDir) })
  } catch (failure) {
    console.error('meliora: the nightly backup failed:', failure)
    throw failure
  }
}

const PATIENCE = 10_000

function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false
  const onSignal = async () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), PATIENCE).unref()
    await stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal)
}
