// 100,000 rows come in by one import while other people write: how long they wait, whether every number is there once, whether
// the trail holds. Run by itself or by `npm run torture`; an exit code other than 0 means no. DATABASE_URL: another PostgreSQL.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type App, serverClock } from '#app/app.ts'
import type { Caller } from '#app/caller.ts'
import { exportRegister } from '#app/export/exportRegister.ts'
import { acceptImport } from '#app/import/accept.ts'
import { readView } from '#app/import/read.ts'
import { startImport } from '#app/import/startImport.ts'
import { undoImport } from '#app/import/undo.ts'
import type { ImportView } from '#app/import/view.ts'
import { createOrganization } from '#app/people/createOrganization.ts'
import { createWithin } from '#app/records/create.ts'
import { edit } from '#app/records/edit.ts'
import { move } from '#app/records/move.ts'
import { verifyOwnTrail } from '#app/trail/verify.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { startEmbedded } from '#store/embedded/start.ts'
import { migrate } from '#store/migrate.ts'
import { openStore } from '#store/open.ts'

const ROWS = Number(process.env.ROWS ?? 100_000)
const LONGEST_WAIT = 2000

const dataDir = await mkdtemp(join(tmpdir(), 'meliora-torture-'))
const database = process.env.DATABASE_URL
  ? { url: process.env.DATABASE_URL, stop: async () => {} }
  : await startEmbedded({ dataDir })
await migrate(database.url)
const store = await openStore({ url: database.url })
const app: App = { store, ...serverClock }
const { organization, person } = await createOrganization(app, {
  name: `Torture ${Date.now()}`,
  language: 'en',
  timeZone: 'UTC',
  channel: 'cli',
  founder: { name: 'Founder', roles: ['improvementCoordinator'] },
})
const caller: Caller = {
  organization: organization.id,
  actor: { kind: 'person', id: person.id, roles: ['improvementCoordinator'] },
  channel: 'api',
  language: 'en',
}

const registration = {
  description: 'Written while the import runs.',
  sourceType: 'staffSuggestion',
  category: 'serviceDelivery',
  dimensions: ['effectiveness'],
  frameworkReference: '20000-1 10.2',
}

interface Waits {
  readonly raised: number[]
  readonly edited: number[]
  readonly registered: number[]
}

/** Somebody who raises, edits and registers, one after the other, until told to stop. */
function someoneWrites(): { stop(): Promise<Waits> } {
  const waits: Waits = { raised: [], edited: [], registered: [] }
  let isOver = false
  const timed = async <T>(list: number[], work: () => Promise<T>): Promise<T> => {
    const from = performance.now()
    const done = await work()
    list.push(performance.now() - from)
    return done
  }
  const run = async () => {
    while (!isOver) {
      const { id, version } = await timed(waits.raised, () =>
        store.inside(caller, (tx) =>
          createWithin(tx, { app, caller }, { type: improvement, input: { title: 'Beside the import' } }),
        ),
      )
      const edited = await timed(waits.edited, () =>
        edit(app, caller, { type: improvement, ref: id, version, input: { description: 'Written beside it.' } }),
      )
      await timed(waits.registered, () =>
        move(app, caller, {
          type: improvement,
          ref: id,
          version: edited.version,
          steps: [{ move: 'register', input: registration }],
        }),
      )
    }
  }
  const running = run()
  return {
    stop: async () => {
      isOver = true
      await running
      return waits
    },
  }
}

function* lines(): Generator<string> {
  yield 'Ref,Source,Description,Priority,Owner,Due,Status,Outcome,Closed\n'
  const sources = ['Internal audit', 'Customer complaint', 'Staff suggestion', 'Management review', 'Incident']
  const states = ['open', 'in progress', 'done', 'cancelled']
  for (let at = 1; at <= ROWS; at += 1) {
    const closed = at % 4 === 2 ? `2025-0${1 + (at % 9)}-1${at % 9}` : ''
    yield `CSI-${String(at).padStart(6, '0')},${sources[at % 5]} ${at % 300},"Shorten the waiting time at counter ${at}, so that fewer people leave",${['H', 'M', 'L'][at % 3]},Person Number${at % 200},2026-0${1 + (at % 9)}-2${at % 9},${states[(at % 4) as 0]},${closed ? `Wait ${at % 50} min -> ${at % 20} min` : ''},${closed}\n`
  }
}

async function* bytes(): AsyncGenerator<Uint8Array> {
  yield Buffer.from([...lines()].join(''))
}

async function until(id: string, ...states: readonly ImportView['state'][]): Promise<ImportView> {
  for (;;) {
    const view = await readView(app, caller, id)
    if (states.includes(view.state)) return view
    await new Promise((soon) => setTimeout(soon, 200))
  }
}

const say = (what: string, from: number) => console.log(`${what}: ${((performance.now() - from) / 1000).toFixed(1)} s`)
const longest = (list: readonly number[]) => Math.round(Math.max(0, ...list))
const failures: string[] = []
const check = (isFine: boolean, sentence: string) => {
  console.log(`${isFine ? 'yes' : 'NO '}  ${sentence}`)
  if (!isFine) failures.push(sentence)
}

let from = performance.now()
const { id } = await startImport(app, caller, { name: 'many.csv', bytes: bytes() })
const ready = await until(id, 'ready', 'refused')
say(`${ROWS} rows read, planned and staged`, from)
check(ready.against.length === 0, `it can be accepted ${JSON.stringify(ready.refusal ?? ready.against)}`)

/** How many numbers there are, and whether they are 1, 2, 3 … without a gap. */
async function numbering(): Promise<{ count: number; last: number }> {
  return store.inside(caller, async (tx) => {
    const found = await sql<{ count: number; last: number }>`
      select count(number) as count, max(number_order) % 1000000 as last from record
      where organization_id = ${organization.id}`.execute(tx)
    return found.rows[0]!
  })
}

async function exported(what: string): Promise<void> {
  let written = 0
  const from = performance.now()
  await exportRegister(app, caller, {
    request: { format: 'csv', sort: 'number', filters: {} },
    takers: {
      begins: () => {},
      takes: async (piece) => {
        written += piece.length
      },
    },
  })
  say(`export ${what}, ${written} bytes`, from)
}

for (const [what, act, end] of [
  ['accepted', () => acceptImport(app, caller, id), 'accepted'],
  ['undone', () => undoImport(app, caller, { id, reason: null }), 'undone'],
] as const) {
  const quiet = someoneWrites()
  await new Promise((soon) => setTimeout(soon, 2000))
  const alone = await quiet.stop()
  const writer = someoneWrites()
  from = performance.now()
  await act()
  const view = await until(id, end)
  say(`${ROWS} rows ${what}`, from)
  const waits = await writer.stop()
  for (const kind of ['raised', 'edited', 'registered'] as const) {
    const wait = longest(waits[kind])
    check(
      wait < LONGEST_WAIT,
      `others waited at most ${wait} ms for "${kind}" (${waits[kind].length} times; alone ${longest(alone[kind])} ms)`,
    )
  }
  const { count, last } = await numbering()
  check(count === last, `numbers are gap-free: ${count} of ${last}`)
  await exported(what)
  console.log(
    JSON.stringify(view.settled.undone ?? { ...view.settled.accepted, people: view.settled.accepted?.people.length }),
  )
}

from = performance.now()
const report = await verifyOwnTrail(app, {
  ...caller,
  actor: { kind: 'person', id: person.id, roles: ['internalAuditor'] },
})
say('trail verified', from)
check(report.ok, `the trail holds: ${JSON.stringify(report).slice(0, 300)}`)

await store.close()
await database.stop()
await rm(dataDir, { recursive: true, force: true })
process.exit(failures.length === 0 ? 0 : 1)
