import { Command } from 'commander'
import { backupTonight } from '#app/backup/nightly.ts'
import { type Jobs, startJobs } from '#app/jobs/startJobs.ts'
import { openFirstRunLink } from '#app/people/firstRun.ts'
import { createServer } from '#http/server.ts'
import { assemble, type House } from '../assemble.ts'
import { backupFolder } from '../backupFolder.ts'
import { type Door, openDoor } from '../door.ts'
import { type Place, placeFrom } from '../settings.ts'

/** `meliora serve`: the server, until it is told to stop. */
export function serveCommand(): Command {
  return new Command('serve').description('run the server').action(async () => {
    const place = placeFrom(process.env)
    const house = await assemble(place)
    try {
      await serve(place, house)
    } catch (failure) {
      await house.stop()
      throw failure
    }
  })
}

/** Listens, says where, and stops cleanly on SIGINT or SIGTERM: requests first, then jobs, then the database. */
export async function serve(place: Place, house: House): Promise<void> {
  const isAskedToStop = stopAsked()
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
  const door = await openDoor(server.fetch, place)
  console.log(`meliora: ready at ${place.baseUrl}`)
  const jobs = await startedBehind(door, place, house)
  void isAskedToStop.then(() => stop([door.close, jobs.stop, house.stop]))
}

/** What runs beside the answering; without it the door is closed again. */
async function startedBehind(door: Door, place: Place, house: House): Promise<Jobs> {
  try {
    await announceFirstRun(place, house)
    return await startJobs(house.app, { nightly: () => backUp(place, house) })
  } catch (failure) {
    await door.close()
    throw failure
  }
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

/** Resolves on the first request to stop; from here on none ends the process at once. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
  })
}

const PATIENCE = 30_000

/** One after the other. Whatever cannot be stopped is left to the kernel, which ends the database with us. */
async function stop(parts: readonly (() => Promise<void>)[]): Promise<void> {
  setTimeout(() => process.exit(1), PATIENCE).unref()
  try {
    for (const each of parts) await each()
    process.exit(0)
  } catch (failure) {
    console.error('meliora: could not be stopped cleanly:', failure)
    process.exit(1)
  }
}
