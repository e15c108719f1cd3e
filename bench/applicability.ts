import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOrganization } from '#app/people/createOrganization.ts'
import { createToken } from '#app/people/tokens.ts'
import { scopeNames } from '#domain/people/scopes.ts'
import { assemble } from '../src/cli/assemble.ts'
import { ask } from './ask.ts'
import { loadApplicability } from './loadApplicability.ts'
import { served } from './served.ts'

/** How long the grid of a statement takes: every control of two standards, each with records that show it and systems that depart. */
const ROWS = process.argv.includes('--quick') ? 38 : 131
const port = 4990 + (process.pid % 90)
const address = `http://127.0.0.1:${port}`
const dataDir = mkdtempSync(join(tmpdir(), 'meliora-bench-'))

const { token, statement, earlier } = await fill()
const started = await served({ port, dataDir })
const base = `/api/v1/statements-of-applicability/${statement}`
try {
  for (const connections of [1, 8])
    for (const path of [`${base}/rows`, `${base}/differences?from=${earlier}`, `${base}/workbook`]) {
      const { p50, p95, perSecond } = await ask(address, token, { connections, times: 120, next: () => ({ path }) })
      const said = `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${perSecond.toFixed(0)}/s`
      console.log(`${path.replace(base, 'grid')}, ${connections} connections, ${ROWS} rows: ${said}`)
    }
} finally {
  await started.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

async function fill(): Promise<{ token: string; statement: string; earlier: string }> {
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
  const load = { organization: organization.id, person: person.id, rows: ROWS }
  const ids = await loadApplicability(house.databaseUrl, load)
  await house.stop()
  return { token: secret, ...ids }
}
