import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reuseNow } from '#app/frameworks/reuse.ts'
import { takeFramework } from '#app/frameworks/take.ts'
import { createOrganization } from '#app/people/createOrganization.ts'
import { readFramework } from '#feeds/frameworks/readFramework.ts'
import { assemble } from '../src/cli/assemble.ts'

/** How long it takes to read and keep a framework of many requirements, in three formats, and to say how much can be reused. */
const COUNT = process.argv.includes('--quick') ? 300 : 2000
const text = 'What has to be shown for it is told in a sentence or two, as frameworks do. '.repeat(4)

const library = `urn: urn:bench
ref_id: Bench
name: Bench
version: 1
objects:
  framework:
    urn: urn:bench:framework
    ref_id: Bench
    name: Bench
    requirement_nodes:
    - {urn: 'urn:bench:0', assessable: false, depth: 1, ref_id: A, name: Everything}
${Array.from({ length: COUNT }, (_, at) => `    - urn: urn:bench:node:${at}\n      parent_urn: urn:bench:0\n      assessable: true\n      depth: 2\n      ref_id: A.${at}\n      name: Requirement ${at}\n      description: ${text}`).join('\n')}
`
const control = (at: number) => ({
  id: `a-${at}`,
  title: `Requirement ${at}`,
  parts: [{ name: 'statement', prose: text }],
})
const catalog = JSON.stringify({
  catalog: {
    uuid: 'bench',
    metadata: { title: 'Bench OSCAL', version: '1' },
    groups: [{ id: 'a', title: 'Everything', controls: Array.from({ length: COUNT }, (_, at) => control(at)) }],
  },
})
const table = `No.;Title;Text\n${Array.from({ length: COUNT }, (_, at) => `${at};Requirement ${at};${text}`).join('\n')}\n`
const files = [
  ['library.yaml', library],
  ['catalog.json', catalog],
  ['table.csv', table],
] as const

const dataDir = mkdtempSync(join(tmpdir(), 'meliora-bench-'))
const port = 4800 + (process.pid % 90)
const house = await assemble({
  host: '127.0.0.1',
  port,
  baseUrl: `http://127.0.0.1:${port}`,
  dataDir,
  databaseUrl: undefined,
})
try {
  const { organization, person } = await createOrganization(house.app, {
    name: 'Bench',
    language: 'en',
    timeZone: 'Europe/Berlin',
    channel: 'cli',
    founder: { name: 'Bench', roles: ['administrator', 'aimsManager'] },
  })
  const actor = { kind: 'person', id: person.id, roles: ['aimsManager'] } as const
  const caller = { organization: organization.id, actor, channel: 'cli', language: 'en' } as const
  for (const [name, content] of files) {
    const bytes = Buffer.from(content)
    const digest = createHash('sha256').update(bytes).digest('hex')
    const read = await timed(() => readFramework({ name, bytes }))
    const kept = await timed(() => takeFramework(house.app, caller, { file: { name, bytes }, digest }))
    const size = (bytes.byteLength / 1024).toFixed(0)
    console.log(`${name}, ${COUNT} requirements, ${size} kB: read ${read} ms, read and kept ${kept} ms`)
  }
  console.log(`reuse from ISO/IEC 27001: ${await timed(() => reuseNow(house.app, caller, 'iso27001'))} ms`)
} finally {
  await house.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

async function timed(work: () => Promise<unknown>): Promise<string> {
  const began = performance.now()
  await work()
  return (performance.now() - began).toFixed(0)
}
