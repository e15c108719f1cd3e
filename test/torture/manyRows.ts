import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { verifyDatabase } from '#app/trail/verify.ts'
import { numbersWithGap } from './afterwards.ts'
import { type Actor, ask, bearer, type Cast, cast } from './cast.ts'
import { Ledger } from './ledger.ts'
import type { Site } from './site.ts'
import { startWriting } from './writing.ts'

export interface Measured {
  readonly what: string
  readonly value: string
  /** What must not be: set where it is. */
  readonly fault?: string
}

/** Others may wait so long for their writes while an import runs (issue part 8). */
const LONGEST_WAIT_MS = 2000

/**
 * Brings a large register in over HTTP while six clients write, kills the server in the middle of a second one, and then asks the
 * whole what it is asked every day.
 */
export async function driveManyRows(site: Site, rows: number): Promise<Measured[]> {
  const people = await cast(site.server.address)
  const at: At = { site, people, measured: [] }
  await bringIn(at, rows)
  await killWhileBringingIn(at, Math.floor(rows / 10))
  await askAll(at, rows + Math.floor(rows / 10))
  await look(at)
  return at.measured
}

interface At {
  readonly site: Site
  readonly people: Cast
  readonly measured: Measured[]
}

interface Import {
  readonly id: string
  readonly state: string
  readonly against: readonly { readonly sentence: string }[]
  readonly rowsTaken: number | null
}

async function bringIn(at: At, rows: number): Promise<void> {
  const { id, seconds } = await read(at, 'many.csv', rows)
  at.measured.push({ what: `${rows} rows read, planned and staged`, value: `${seconds.toFixed(1)} s` })
  await whileOthersWrite(at, `${rows} rows accepted`, async () => {
    await order(at, `/${id}/accept`)
    const done = await reaches(at, id, 'accepted')
    if (done.rowsTaken !== rows) throw new Error(`${done.rowsTaken} of ${rows} rows came in`)
  })
}

/** What was begun is nobody's after a minute; then it stands where it stood, and can be accepted again. */
async function killWhileBringingIn(at: At, rows: number): Promise<void> {
  const { id } = await read(at, 'more.csv', rows)
  const ledger = new Ledger()
  const writing = startWriting([at.site.server.address], { cast: at.people, ledger, clients: 6 })
  await order(at, `/${id}/accept`).catch(() => {})
  await pause(Math.random() * 1000)
  await at.site.kill('server')
  const after = await reaches(at, id, 'ready', 'accepted')
  if (after.state === 'ready') {
    await order(at, `/${id}/accept`)
    await reaches(at, id, 'accepted')
  }
  await writing.stop()
  const [fault] = ledger.faults
  const state = after.state === 'ready' ? 'nothing of it was in; accepted again' : 'it was in as a whole'
  at.measured.push({ what: `server killed while ${rows} rows were accepted`, value: state, ...(fault && { fault }) })
}

async function read(at: At, name: string, rows: number): Promise<{ id: string; seconds: number }> {
  const from = performance.now()
  const answer = await fetch(`${at.site.server.address}/api/v1/imports`, {
    method: 'POST',
    headers: { ...coordinator(at), 'content-type': 'application/octet-stream', 'meliora-file-name': name },
    body: register(name, rows),
  })
  if (answer.status !== 201) throw new Error(`the file was answered ${answer.status}: ${await answer.text()}`)
  const { id } = (await answer.json()) as Import
  const { against } = await reaches(at, id, 'ready')
  if (against.length > 0) throw new Error(`it cannot be accepted: ${against[0]?.sentence}`)
  return { id, seconds: (performance.now() - from) / 1000 }
}

/** A register as organizations keep them: nine columns, five kinds of source, two hundred owners. */
function register(name: string, rows: number): string {
  const sources = ['Internal audit', 'Customer complaint', 'Staff suggestion', 'Management review', 'Incident']
  const states = ['open', 'in progress', 'done', 'cancelled']
  const lines = Array.from({ length: rows }, (_, n) => {
    const [day, month] = [1 + (n % 8), 1 + (n % 7)]
    const closed = n % 4 >= 2 ? `2025-0${month}-1${day}` : ''
    const said = `"Shorten the waiting time at counter ${n}, so that fewer people leave${n === 77 ? ' zanzibar' : ''}"`
    return [
      `${name.slice(0, 4).toUpperCase()}-${String(n + 1).padStart(6, '0')}`,
      ...[`${sources[n % 5]} ${n % 300}`, said, ['H', 'M', 'L'][n % 3], `Person Number${n % 200}`],
      ...[`2026-0${month}-2${day}`, states[n % 4], closed && `Wait ${n % 50} min -> ${n % 20} min`, closed],
    ].join(',')
  })
  return `Ref,Source,Description,Priority,Owner,Due,Status,Outcome,Closed\n${lines.join('\n')}\n`
}

async function whileOthersWrite(at: At, what: string, work: () => Promise<void>): Promise<void> {
  const ledger = new Ledger()
  const writing = startWriting([at.site.server.address], { cast: at.people, ledger, clients: 6 })
  const from = performance.now()
  await work()
  const seconds = (performance.now() - from) / 1000
  await writing.stop()
  const [fault] = ledger.faults
  at.measured.push({ what, value: `${seconds.toFixed(1)} s`, ...(fault && { fault }) })
  const wait = ledger.longestWait
  at.measured.push({
    what: `longest wait of ${ledger.acknowledged.length} writes of others beside it`,
    value: `${wait} ms`,
    ...(wait >= LONGEST_WAIT_MS && { fault: `others waited ${wait} ms` }),
  })
}

const questions = {
  'list by number': '?sort=number&limit=50',
  'list by due day, latest first': '?sort=-due&limit=50',
  'list with a filter that matches a quarter': '?sort=number&state=closed&limit=50',
  'search a rare word': '?q=zanzibar',
  'search a common word': '?q=counter',
} as const

async function askAll(at: At, rows: number): Promise<void> {
  const { address } = at.site.server
  for (const [what, query] of Object.entries(questions)) {
    const times: number[] = []
    for (let n = 0; n < 40; n++) {
      const from = performance.now()
      await ask(address, 'GET', `/api/v1/improvements${query}`, { headers: coordinator(at) })
      times.push(performance.now() - from)
    }
    times.sort((one, other) => one - other)
    at.measured.push({ what, value: `p50 ${times[20]!.toFixed(0)} ms, p95 ${times[37]!.toFixed(0)} ms` })
  }
  for (const format of ['csv', 'xlsx', 'json'] as const) await exported(at, format, rows)
}

async function exported(at: At, format: 'csv' | 'xlsx' | 'json', rows: number): Promise<void> {
  const from = performance.now()
  const path = `/api/v1/improvements/export?format=${format}`
  const answer = await fetch(`${at.site.server.address}${path}`, { headers: coordinator(at) })
  const file = Buffer.from(await answer.arrayBuffer())
  const seconds = ((performance.now() - from) / 1000).toFixed(1)
  const lines = format === 'csv' ? file.toString('utf8').split('\n').length - 2 : undefined
  const fault =
    answer.status !== 200
      ? `answered ${answer.status}`
      : lines !== undefined && lines < rows
        ? `${lines} lines`
        : undefined
  const value = `${seconds} s, ${(file.length / 1e6).toFixed(1)} MB${lines === undefined ? '' : `, ${lines} lines`}`
  at.measured.push({ what: `export as ${format}`, value, ...(fault && { fault }) })
}

async function look({ site, people, measured }: At): Promise<void> {
  const url = await site.databaseUrl()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query("select set_config('meliora.organization', $1, false)", [people.organization])
  const gaps = (await client.query(numbersWithGap)).rows
  await client.end()
  measured.push({
    what: 'numbers without a gap',
    value: gaps.length === 0 ? 'yes' : 'no',
    ...(gaps[0] && { fault: JSON.stringify(gaps[0]) }),
  })
  const from = performance.now()
  const [trail] = await verifyDatabase(url, { organization: people.slug })
  const value = `${trail?.count} entries in ${((performance.now() - from) / 1000).toFixed(1)} s`
  measured.push({ what: 'trail verified', value, ...(trail?.ok ? {} : { fault: JSON.stringify(trail?.faults[0]) }) })
}

async function order(at: At, path: string): Promise<Import> {
  return ask(at.site.server.address, 'POST', `/api/v1/imports${path}`, { headers: coordinator(at) })
}

const PATIENCE_MS = 15 * 60_000

async function reaches(at: At, id: string, ...states: readonly string[]): Promise<Import> {
  for (const limit = Date.now() + PATIENCE_MS; ; await pause(250)) {
    const view: Import = await ask(at.site.server.address, 'GET', `/api/v1/imports/${id}`, { headers: coordinator(at) })
    if (states.includes(view.state)) return view
    if (view.state === 'refused' || Date.now() > limit) throw new Error(`the import is ${view.state}, not ${states}`)
  }
}

function coordinator({ people }: At): { authorization: string } {
  return bearer(people.coordinator as Actor)
}
