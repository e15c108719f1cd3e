import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOrganization } from '#app/people/createOrganization.ts'
import { createToken } from '#app/people/tokens.ts'
import { scopeNames } from '#domain/people/scopes.ts'
import { assemble } from '../src/cli/assemble.ts'
import { ask } from './ask.ts'
import { loadInventory } from './loadInventory.ts'
import { served } from './served.ts'

/** How long the inventory of 10,000 AI systems, one of its pages, and the gate a pipeline asks for take. */
const SYSTEMS = process.argv.includes('--quick') ? 1000 : 10_000
const port = 4900 + (process.pid % 90)
const address = `http://127.0.0.1:${port}`
const dataDir = mkdtempSync(join(tmpdir(), 'meliora-bench-'))

const token = await fill()
const started = await served({ port, dataDir })
const one = (n: number) => `AIS-2026-${String(1 + ((n * 7919) % SYSTEMS)).padStart(4, '0')}`
const questions: readonly (readonly [string, (n: number) => string])[] = [
  ['list by title', () => '/api/v1/ai-systems?sort=title'],
  ['list by due, high-risk and live', () => '/api/v1/ai-systems?sort=due&tier=high&state=live'],
  [
    'list one department',
    (n) => `/api/v1/ai-systems?sort=-updated&department=${encodeURIComponent(`Department ${n % 40}`)}`,
  ],
  ['search', () => '/api/v1/ai-systems?q=system'],
  ['get one', (n) => `/api/v1/ai-systems/${one(n)}`],
  ['gate 5 of one', (n) => `/api/v1/ai-systems/${one(n)}/gates/G5`],
  ['all gates of one', (n) => `/api/v1/ai-systems/${one(n)}/gates`],
]
try {
  for (const [name, path] of questions)
    for (const connections of [1, 8]) {
      const { p50, p95, perSecond } = await ask(address, token, {
        connections,
        times: 160,
        next: (n) => ({ path: path(n) }),
      })
      const said = `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${perSecond.toFixed(0)}/s`
      console.log(`${name}, ${connections} connections, ${SYSTEMS} systems: ${said}`)
    }
} finally {
  await started.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

async function fill(): Promise<string> {
  const house = await assemble({ host: '127.0.0.1', port, baseUrl: address, dataDir, databaseUrl: undefined })
  const { organization, person } = await createOrganization(house.app, {
    name: 'Bench',
    language: 'en',
    timeZone: 'Europe/Berlin',
    channel: 'cli',
    founder: { name: 'Bench', roles: ['administrator', 'aimsManager'] },
  })
  const actor = { kind: 'person', id: person.id, roles: ['administrator'] } as const
  const caller = { organization: organization.id, actor, channel: 'cli', language: 'en' } as const
  const { secret } = await createToken(house.app, caller, { name: 'bench', scopes: scopeNames })
  await loadInventory(house.databaseUrl, { organization: organization.id, person: person.id, systems: SYSTEMS })
  await house.stop()
  return secret
}
