import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOrganization } from '#app/people/createOrganization.ts'
import { createToken } from '#app/people/tokens.ts'
import { lookForSignals } from '#app/signals/lookForSignals.ts'
import { scopeNames } from '#domain/people/scopes.ts'
import { addDays } from '#domain/time/days.ts'
import { assemble, type House } from '../src/cli/assemble.ts'
import { type Asked, ask, once } from './ask.ts'
import { engineBench } from './engine.ts'
import { loadPoints } from './loadPoints.ts'
import { served } from './served.ts'

/**
 * Readings, charts, verdicts and triggers: what one core computes; the nightly scan; a million readings over the API; a metric's page
 * among ten million readings against the same page among ten thousand.
 */
const isQuick = process.argv.includes('--quick')
const scanned = isQuick ? 1000 : 10_000
const pushed = isQuick ? 100_000 : 1_000_000
const large = isQuick ? 1000 : 10_000
const DAYS = 1000
const port = 4900 + (process.pid % 90)
const address = `http://127.0.0.1:${port}`
const dataDir = mkdtempSync(join(tmpdir(), 'meliora-bench-'))

engineBench()
const tenants = await fill()
const server = await served({ port, dataDir })
try {
  await ingest()
  await pages()
} finally {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

async function fill() {
  const house = await assemble({ host: '127.0.0.1', port, baseUrl: address, dataDir, databaseUrl: undefined })
  const scan = await tenant(house, 'Scan')
  await loadPoints(house.databaseUrl, { ...scan, metrics: scanned, cadence: 'month', periods: 36 })
  await timeScan(house, scan.organization)
  const [small, big, push] = [await tenant(house, 'Small'), await tenant(house, 'Big'), await tenant(house, 'Push')]
  await loadPoints(house.databaseUrl, { ...small, metrics: 10, cadence: 'day', periods: DAYS })
  await loadPoints(house.databaseUrl, { ...big, metrics: large, cadence: 'day', periods: DAYS })
  await loadPoints(house.databaseUrl, { ...push, metrics: pushed / DAYS, cadence: 'day', periods: 0 })
  await house.stop()
  return { small, big, push }
}

async function tenant(house: House, name: string) {
  const { organization, person } = await createOrganization(house.app, {
    name: `Bench ${name}`,
    language: 'en',
    timeZone: 'UTC',
    channel: 'cli',
    founder: { name: 'Bench', roles: ['administrator', 'aimsManager'] },
  })
  const caller = {
    organization: organization.id,
    actor: { kind: 'person', id: person.id, roles: ['administrator'] },
    channel: 'cli',
    language: 'en',
  } as const
  const { secret } = await createToken(house.app, caller, { name: 'bench', scopes: scopeNames })
  return { organization: organization.id, person: person.id, token: secret }
}

/** The first run finds what there is to find; the second is an ordinary night. CPU is this process alone, without the database. */
async function timeScan({ app }: House, organization: string): Promise<void> {
  for (const night of ['first', 'second']) {
    const [began, cpu] = [performance.now(), process.cpuUsage()]
    const { looked, found } = await lookForSignals(app, organization, { all: true })
    const used = process.cpuUsage(cpu)
    console.log(
      `trigger scan, ${night} night: ${looked} metrics × 36 months in ${((performance.now() - began) / 1000).toFixed(1)} s (${((used.user + used.system) / 1e6).toFixed(1)} s of one core), ${found} found`,
    )
  }
}

/** Batches of 10,000, two at a time, as two pipelines would. */
async function ingest(): Promise<void> {
  const today = new Date().toISOString().slice(0, 10)
  const perBatch = 10_000 / DAYS
  const batches = pushed / 10_000
  const next = (n: number): Asked => ({
    method: 'POST',
    path: '/api/v1/points',
    body: {
      source: 'bench',
      readings: Array.from({ length: 10_000 }, (_, at) => ({
        metric: `MET-2026-${String(1 + n * perBatch + Math.floor(at / DAYS)).padStart(4, '0')}`,
        period: addDays(today, -1 - (at % DAYS)),
        value: 10 + ((at * 7919) % 1000) / 250,
      })),
    },
  })
  const began = performance.now()
  await ask(address, tenants.push.token, { connections: 2, times: batches, next })
  const seconds = (performance.now() - began) / 1000
  console.log(
    `ingest over the API: ${pushed} readings in ${batches} batches, ${(pushed / seconds).toFixed(0)} readings/s`,
  )
}

async function pages(): Promise<void> {
  const of = async (token: string, metrics: number, path: (ref: string) => string) => {
    const next = (n: number): Asked => ({
      path: path(`MET-2026-${String(1 + ((n * 7919) % metrics)).padStart(4, '0')}`),
    })
    await once(address, token, undefined, next(0))
    return ask(address, token, { connections: 4, times: 400, next })
  }
  for (const [name, path] of [
    ['metric page', (ref: string) => `/api/v1/metrics/${ref}`],
    ['its newest 120 readings', (ref: string) => `/api/v1/metrics/${ref}/series?last=120`],
    [`all its ${DAYS} readings`, (ref: string) => `/api/v1/metrics/${ref}/series`],
  ] as const) {
    const [small, big] = [await of(tenants.small.token, 10, path), await of(tenants.big.token, large, path)]
    console.log(
      `${name.padEnd(26)} p50 / p95 at ${10 * DAYS} readings ${small.p50.toFixed(1)} / ${small.p95.toFixed(1)} ms, at ${large * DAYS} ${big.p50.toFixed(1)} / ${big.p95.toFixed(1)} ms: ×${(big.p95 / small.p95).toFixed(2)}`,
    )
  }
}
