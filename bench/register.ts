import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOrganization } from '#app/people/createOrganization.ts'
import { createToken } from '#app/people/tokens.ts'
import { scopeNames } from '#domain/people/scopes.ts'
import { improvementListing } from '#store/records/listings/improvement.ts'
import { assemble } from '../src/cli/assemble.ts'
import { type Asked, ask, once, type Timing } from './ask.ts'
import { loadRegister } from './load.ts'
import { memoryOf } from './memory.ts'
import { pause, served } from './served.ts'

/**
 * The product as a stranger runs it, on a register of 1,000 and one of 100,000 improvements (and 1,000,000 trail entries) among 20
 * organizations.
 */
const sizes = process.argv.includes('--quick') ? [1000, 10_000] : [1000, 100_000]
const entries = process.argv.includes('--quick') ? 20_000 : 1_000_000
const CONNECTIONS = 16
const TIMES = 800
const port = 4700 + (process.pid % 200)
const address = `http://127.0.0.1:${port}`
const dataDir = mkdtempSync(join(tmpdir(), 'meliora-bench-'))
const place = { host: '127.0.0.1', port, baseUrl: address, dataDir, databaseUrl: undefined }

interface Tenant {
  readonly id: string
  readonly person: string
  readonly token: string
  readonly rows: number
}

const tenants = await fill()
const started = await served({ port, dataDir })
console.log(`cold start on existing data to the first answer: ${(started.seconds * 1000).toFixed(0)} ms`)
await pause(60_000)
console.log(`memory idle, server and database: ${memoryOf(started.pid).toFixed(0)} MB (PSS)\n`)

const results = new Map<string, Timing[]>()
try {
  for (const tenant of tenants) {
    for (const [name, next] of questions(tenant))
      note(name, await ask(address, tenant.token, { connections: CONNECTIONS, times: TIMES, next }))
  }
  print()
  console.log(`\nmemory after ${CONNECTIONS} connections: ${memoryOf(started.pid).toFixed(0)} MB (PSS)`)
  await verifyTrail()
} finally {
  await started.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

async function fill(): Promise<Tenant[]> {
  const house = await assemble(place)
  const made: Tenant[] = []
  for (let n = 1; n <= 20; n++) {
    const rows = n <= 2 ? sizes[n - 1]! : 1000
    const { organization, person } = await createOrganization(house.app, {
      name: `Bench ${n}`,
      language: 'en',
      timeZone: 'Europe/Berlin',
      channel: 'cli',
      founder: { name: 'Bench', roles: ['administrator', 'improvementCoordinator', 'internalAuditor'] },
    })
    const caller = {
      organization: organization.id,
      actor: { kind: 'person', id: person.id, roles: ['administrator'] },
      channel: 'cli',
      language: 'en',
    } as const
    const { secret } = await createToken(house.app, caller, { name: 'bench', scopes: scopeNames })
    const began = performance.now()
    await loadRegister(house.databaseUrl, {
      organization: organization.id,
      person: person.id,
      rows,
      entries: n === 2 ? entries : 1000,
    })
    if (n <= 2) console.log(`loaded ${rows} improvements in ${((performance.now() - began) / 1000).toFixed(0)} s`)
    if (n <= 2) made.push({ id: organization.id, person: person.id, token: secret, rows })
  }
  await house.stop()
  return made
}

function questions(tenant: Tenant): [string, (n: number) => Asked | Promise<Asked>][] {
  const list = (query: string) => (): Asked => ({ path: `/api/v1/improvements?${query}` })
  const few = 'category=auditProgramme'
  const most = 'sourceType=monitoring'
  const sorts = Object.keys(improvementListing.sorts)
  return [
    ...sorts.map((sort): [string, () => Asked] => [`list by ${sort}, filter matches 5`, list(`sort=${sort}&${few}`)]),
    ...sorts.map((sort): [string, () => Asked] => [
      `list by -${sort}, filter matches 90 %`,
      list(`sort=-${sort}&${most}`),
    ]),
    ['list overdue, mine', list('sort=due&overdue=true&owner=me')],
    ['search a rare word', list('q=zanzibar')],
    ['search a common word', list('q=common')],
    [
      'get one',
      (n) => ({
        path: `/api/v1/improvements/IMP-${new Date().getFullYear()}-${String(1 + ((n * 7919) % tenant.rows)).padStart(4, '0')}`,
      }),
    ],
    ['create', (n) => ({ method: 'POST', path: '/api/v1/improvements', body: { title: `Made by the bench ${n}` } })],
    ['move (dismiss)', (n) => dismissing(tenant, n)],
  ]
}

/** Each is captured first, unmeasured; the move that is measured lays it aside. */
async function dismissing({ token }: Tenant, n: number): Promise<Asked> {
  const captured = JSON.parse(
    await once(address, token, undefined, {
      method: 'POST',
      path: '/api/v1/improvements',
      body: { title: `Registered by the bench ${n}` },
    }),
  )
  return {
    method: 'POST',
    path: `/api/v1/improvements/${captured.id}/moves/dismiss`,
    body: { reason: 'Bench' },
    headers: { 'if-match': '"1"' },
  }
}

function note(name: string, timing: Timing): void {
  results.set(name, [...(results.get(name) ?? []), timing])
}

function print(): void {
  console.log(
    `${CONNECTIONS} connections; p50 / p95 in ms and answers per second, at ${sizes.join(' and ')} improvements; last column: p95 large ÷ small`,
  )
  for (const [name, [small, large]] of results) {
    if (!small || !large) continue
    const column = (each: Timing) =>
      `${each.p50.toFixed(1).padStart(6)} / ${each.p95.toFixed(1).padStart(6)} ${each.perSecond.toFixed(0).padStart(6)}/s`
    console.log(`${name.padEnd(40)} ${column(small)}   ${column(large)}   ×${(large.p95 / small.p95).toFixed(2)}`)
  }
}

async function verifyTrail(): Promise<void> {
  const began = performance.now()
  const report = JSON.parse(await once(address, tenants.at(-1)!.token, undefined, { path: '/api/v1/trail/verify' }))
  const seconds = (performance.now() - began) / 1000
  console.log(
    `trail verify: ${report.count} entries, ${(report.count / seconds).toFixed(0)} entries/s, ok: ${report.ok}`,
  )
}
