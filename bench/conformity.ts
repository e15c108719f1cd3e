import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOrganization } from '#app/people/createOrganization.ts'
import { createToken } from '#app/people/tokens.ts'
import { scopeNames } from '#domain/people/scopes.ts'
import { requirementsOf } from '#domain/standards/standards.ts'
import { assemble } from '../src/cli/assemble.ts'
import { ask } from './ask.ts'
import { loadConformity } from './loadConformity.ts'
import { served } from './served.ts'

/** How long it takes to say which requirements of five standards are met, from 20,000 links to records and evidence. */
const LINKS = process.argv.includes('--quick') ? 2000 : 20_000
const HELD = ['iso42001', 'iso27001', 'iso20000', 'iso9001', 'nistairmf']
const port = 4900 + (process.pid % 90)
const address = `http://127.0.0.1:${port}`
const dataDir = mkdtempSync(join(tmpdir(), 'meliora-bench-'))

const token = await fill()
const started = await served({ port, dataDir })
try {
  for (const connections of [1, 8]) {
    for (const path of ['/api/v1/conformity', '/api/v1/conformity/requirements/iso42001:9.2.2', '/api/v1/evidence']) {
      const { p50, p95, perSecond } = await ask(address, token, { connections, times: 160, next: () => ({ path }) })
      const said = `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${perSecond.toFixed(0)}/s`
      console.log(`${path}, ${connections} connections, ${LINKS} links: ${said}`)
    }
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
  await loadConformity(house.databaseUrl, {
    organization: organization.id,
    person: person.id,
    standards: HELD,
    requirements: HELD.flatMap(requirementsOf),
    links: LINKS,
  })
  await house.stop()
  return secret
}
