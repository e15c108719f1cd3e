// `npm run torture`: kills the server and the database, 20 times each, on both kinds of database, and drives 100,000 rows. Prints a
// table and writes it to docs/torture.md. With --kills or --rows it is a trial, and nothing is written.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { asOwner, emptyDatabase } from '#test/databaseServer.ts'
import { cast } from './cast.ts'
import { driveManyRows } from './manyRows.ts'
import type { Measured } from './measured.ts'
import { freePort } from './meliora.ts'
import { type OtherPostgres, startOtherPostgres } from './otherPostgres.ts'
import { type Driven, faultsOf, type Killed, written } from './report.ts'
import { rounds } from './rounds.ts'
import { embeddedSite, type Site, siteOn } from './site.ts'

const { values } = parseArgs({ options: { kills: { type: 'string' }, rows: { type: 'string' } } })
const [kills, rows] = [Number(values.kills ?? 20), Number(values.rows ?? 100_000)]
const isTrial = values.kills !== undefined || values.rows !== undefined

const began = Date.now()
const folder = await mkdtemp(join(tmpdir(), 'meliora-torture-'))
const result = { kills: [] as Killed[], many: [] as Driven[], faults: [] as string[] }

try {
  await torture('brought along', embedded)
  await importMany()
  const postgres = await startOtherPostgres()
  try {
    await torture(postgres.version, (name) => onOther(postgres, name))
    for (const name of ['killed', 'many']) note(`pg_amcheck of "${name}"`, postgres.check(name))
  } finally {
    await postgres.stop()
  }
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
}
const whole = { ...result, minutes: (Date.now() - began) / 60_000 }
console.log(written(whole))
if (!isTrial) await writeFile('docs/torture.md', written(whole))
process.exitCode = faultsOf(whole).length === 0 ? 0 : 1

async function torture(database: string, open: (name: string) => Promise<Site>): Promise<void> {
  console.log(`── ${database}`)
  await on(await open('killed'), async (site) => {
    const people = await cast(site.server.address)
    for (const target of ['server', 'database'] as const)
      result.kills.push({ database, target, outcome: await rounds(site, people, { target, kills }) })
  })
  await on(await open('many'), async (site) => {
    result.many.push({ database, measured: await driveManyRows(site, rows) })
  })
}

/** The same from inside, without HTTP, and its undoing: a script of its own that says "yes" or "NO". */
async function importMany(): Promise<void> {
  const child = spawn(process.execPath, ['test/torture/importMany.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ROWS: String(rows), DATABASE_URL: '' },
  })
  const ended = once(child, 'close')
  const measured: Measured[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const [, verdict, said = ''] = /^(?:(yes|NO) +)?(.*)$/.exec(line) ?? []
    // What follows a sentence as JSON is for whoever looks into it.
    const [what = '', value = verdict ?? ''] = said.replace(/:? *[[{].*$/, '').split(/: (?=[\d.]+ s$)/)
    if (what) measured.push({ what, value, ...(verdict === 'NO' && { fault: line }) })
  }
  result.many.push({ database: 'brought along, import and undo without HTTP', measured })
  const [code] = await ended
  if (code !== 0) note('test/torture/importMany.ts', `ended with ${code}`)
}

/** Works on a site and stops it; it must end by itself and leave nothing behind. */
async function on(site: Site, work: (site: Site) => Promise<void>): Promise<void> {
  try {
    await work(site)
  } catch (failure) {
    console.error(`the server's last words:\n${site.server.said().slice(-4000)}`)
    throw failure
  } finally {
    const { code, signal } = await site.stop()
    if (code !== 0) note('the stop', `ended with ${signal ?? code}`)
    for (const pid of await site.strays()) note('the stop', `process ${pid} was left behind`)
  }
}

async function embedded(name: string): Promise<Site> {
  return embeddedSite({ port: await freePort(), dataDir: join(folder, name) })
}

async function onOther(postgres: OtherPostgres, name: string): Promise<Site> {
  const databaseUrl = await emptyDatabase(await asOwner(postgres.url), name)
  return siteOn(postgres, { port: await freePort(), dataDir: join(folder, `beside-${name}`), databaseUrl })
}

function note(what: string, fault: string): void {
  if (fault) result.faults.push(`${what}: ${fault}`)
}
