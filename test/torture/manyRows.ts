import { setTimeout as pause } from 'node:timers/promises'
import { ask, cast } from './cast.ts'
import { askAll, look } from './daily.ts'
import { Ledger } from './ledger.ts'
import { type At, coordinator, type Measured } from './measured.ts'
import { register } from './register.ts'
import type { Site } from './site.ts'
import { startWriting } from './writing.ts'

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
  // Its answer is cut off with the server, so it tells nothing.
  const ordered = order(at, `/${id}/accept`).catch(() => undefined)
  await pause(300 + Math.random() * 1200)
  await at.site.kill('server')
  await ordered
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
