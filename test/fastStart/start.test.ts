import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let founder: Person
let manager: Person
let top: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  founder = await world.person('Ada', 'administrator', 'aimsManager')
  manager = await world.person('Jo', 'employee')
  top = await world.person('Maren', 'employee')
})
afterAll(() => world.close())

const answers = () => ({
  activity: 'translating contracts with a machine first draft',
  size: 'tiny',
  boundaries: 'The whole company at its one site.',
  aiRoles: ['deployer', 'user'],
  systems: [{ name: 'Wordbridge', purpose: 'Writes a first draft of a translation', origin: 'thirdParty' }],
  personalData: true,
  aboutPeople: false,
  parties: ['customer', 'staff'],
  goals: ['satisfaction', 'currentAssessments'],
  standards: ['iso42001'],
  top: top.id,
  manager: manager.id,
  verifier: null,
  certificate: true,
})

interface Started {
  readonly added: number
  readonly missingRoles: readonly { name: string; roles: string[] }[]
  readonly pieces: readonly { piece: string; record: { id: string; type: string; number: string; state: string } }[]
}
const start = async (who: Person, more: object = {}) => {
  const answer = await who.asks('POST', '/fast-start', { body: { ...answers(), ...more } })
  return { status: answer.status, body: answer.body as unknown as Started }
}
const count = (pieces: Started['pieces'], type: string) => pieces.filter(({ record }) => record.type === type).length

test('C-331 a dozen answers become a management system one can work with and the toolkit as a ZIP, well within a minute', async () => {
  const began = performance.now()
  const { status, body } = await start(founder)
  expect(status, JSON.stringify(body)).toBe(200)
  const archive = await fetch(`${world.address}/api/v1/toolkit/archive`, {
    headers: { authorization: `Bearer ${founder.token}` },
  })
  expect([archive.status, archive.headers.get('content-type')]).toEqual([200, 'application/zip'])
  const zip = new Uint8Array(await archive.arrayBuffer())
  expect([...zip.slice(0, 2)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PK')
  expect(performance.now() - began).toBeLessThan(60_000)
  const { pieces, added, missingRoles } = body
  expect(missingRoles).toEqual([])
  expect(added).toBe(pieces.length)
  const kinds = ['scopeStatement', 'riskCriteria', 'document', 'aiSystem', 'risk', 'metric', 'objective', 'task']
  expect(kinds.map((type) => [type, count(pieces, type)])).toEqual([
    ['scopeStatement', 1],
    ['riskCriteria', 1],
    ['document', 7],
    ['aiSystem', 1],
    ['risk', 4],
    ['metric', 3],
    ['objective', 2],
    ['task', 14],
  ])
  const { body: person } = await founder.asks('GET', `/people/${manager.id}`)
  expect(person.roles).toEqual(
    expect.arrayContaining(['aimsManager', 'improvementCoordinator', 'processOwner', 'documentOwner']),
  )
})

test('what was laid down is a draft that people decide on, with the names and words of the house', async () => {
  const { body } = await founder.asks('GET', '/fast-start')
  const { pieces } = body as unknown as Started
  const policy = pieces.find(({ piece }) => piece === 'document:policy')!
  const versions = await founder.among('document-versions').lists(`?document=${policy.record.id}`)
  expect(versions).toMatchObject([{ state: 'draft' }])
  const { body: content } = await founder.asks('GET', `/document-versions/${versions[0]!.id}/content`)
  const text = JSON.stringify(content)
  expect(text).toContain('Harbour Test uses artificial intelligence for this: translating contracts')
  expect(text).toContain('Maren approves this policy')
  expect(text).not.toMatch(/\{\w+\}/)
  expect(JSON.stringify((await founder.asks('GET', `/document-versions/${versions[0]!.id}/trail`)).body)).toContain(
    'system',
  )
  const risk = pieces.find(({ piece }) => piece === 'risk:changed')!
  const system = pieces.find(({ piece }) => piece === 'system:wordbridge')!
  expect((await founder.among('risks').reads(risk.record.id)).fields.aiSystem).toBe(system.record.id)
  const criteria = pieces.find(({ piece }) => piece === 'criteria')!
  await top.among('risk-criteria').makes('approve', criteria.record.id)
})

test('started again it adds only what is missing', async () => {
  expect((await start(founder)).body.added).toBe(0)
  const { body } = await start(founder, { aboutPeople: true, certificate: false })
  expect(body.added).toBe(3)
  const again = await Promise.all([
    start(founder, { goals: ['dataQuality'] }),
    start(founder, { goals: ['dataQuality'] }),
  ])
  expect(again.map(({ body }) => body.added).sort()).toEqual([0, 1])
})

test('who neither leads nor keeps the system may not, and what is wrong is said', async () => {
  const guest = await world.person('Guest', 'employee')
  expect((await start(guest)).status).toBe(403)
  expect((await start(founder, { top: '01890000-0000-7000-8000-000000000000' })).status).toBe(400)
  expect((await start(founder, { size: 'huge' })).status).toBe(400)
})

test('whoever may not give roles is told which are missing', async () => {
  const second = await world.person('Vera', 'employee')
  const { body } = await start(top, { verifier: second.id })
  expect(body.missingRoles).toMatchObject([{ name: 'Vera', roles: ['verifier'] }])
})
