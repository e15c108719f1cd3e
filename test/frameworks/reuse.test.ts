import { afterAll, beforeAll, expect, test } from 'vitest'
import { gapStatus, lenses } from '#domain/standards/lenses.ts'
import type { Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'

let world: World
let amara: Person
let ada: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  amara = await world.person('Amara Nwosu', 'aimsManager', 'administrator')
  ada = await world.person('Ada Winter', 'employee')
})
afterAll(() => world.close())

interface Share {
  readonly percent: number
}
interface Reuse {
  readonly all: Share
  readonly clauses: Share
  readonly annexA: Share
  readonly bounds: Readonly<Record<'counting' | 'strict' | 'any', Share>>
  readonly rows: readonly {
    target: string
    credit: number
    evidenced: string[]
    strength: string
    shipped: string | null
    reason: string | null
  }[]
}
const percent = ({ percent }: Share) => percent.toFixed(1)

async function reuse(): Promise<{ potential: Reuse; actual: Reuse }> {
  return (await ada.asks('GET', '/reuse')).body as unknown as { potential: Reuse; actual: Reuse }
}

/** Links a photograph to a requirement; it counts until the day named. */
async function shows(key: string, validUntil: string | null = null): Promise<string> {
  const piece = { kind: 'link', label: `Shows ${key}`, url: 'https://example.org/shown' }
  const answer = await amara.asks('POST', `/conformity/requirements/${encodeURIComponent(key)}/showings`, {
    body: { piece, ...(validUntil && { validUntil }) },
  })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.id as string
}

async function statuses(standard: string): Promise<Map<string, string>> {
  const { standards } = (await ada.asks('GET', '/conformity')).body as unknown as {
    standards: { id: string; requirements: { key: string; status: string }[] }[]
  }
  const found = standards.find(({ id }) => id === standard)
  return new Map(found?.requirements.map(({ key, status }) => [key, status]))
}

async function works(...standards: string[]): Promise<void> {
  const { version } = (await amara.asks('GET', '/organization')).body as unknown as { version: number }
  const answer = await amara.asks('PATCH', '/organization', {
    body: { standards },
    headers: { 'if-match': `"${version}"` },
  })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}

test('C-020 reuse from ISO/IEC 27001: 45.7 % potential, 44.3 % counting, bounds 17.1 and 77.1 %; the actual changes when a source loses evidence', async () => {
  const { potential, actual } = await reuse()
  expect([potential.all, potential.clauses, potential.annexA].map(percent)).toEqual(['45.7', '75.0', '21.1'])
  const { counting, strict, any } = potential.bounds
  expect([counting, strict, any].map(percent)).toEqual(['44.3', '17.1', '77.1'])
  expect(actual.all.percent).toBe(0)

  await shows('iso27001:7.1')
  await shows('iso27001:A.5.9', '2026-03-10')
  const shown = (await reuse()).actual
  expect(shown.rows.filter(({ credit }) => credit > 0).map(({ target, credit }) => [target, credit])).toEqual([
    ['iso42001:7.1', 1],
    ['iso42001:A.4.2', 0.25],
    ['iso42001:A.4.3', 0.125],
    ['iso42001:A.4.4', 0.25],
    ['iso42001:A.4.5', 0.125],
  ])
  expect(percent(shown.all)).toBe('2.5')
  world.itIs('2026-03-11')
  expect(percent((await reuse()).actual.all)).toBe('1.4')
})

test('the organization may see a row otherwise and weigh otherwise: with a reason, in the trail, both shown', async () => {
  const see = (who: Person, body: object) => who.asks('PUT', '/reuse/strengths/iso42001%3A7.1', { body })
  const asked = { source: 'iso27001', strength: 'partial', reason: 'Nobody planned people for AI' }
  expect((await see(ada, asked)).status).toBe(403)
  expect((await see(amara, { ...asked, reason: ' ' })).body.refusals?.map(({ code }) => code)).toEqual([
    'strength_why_missing',
  ])
  expect((await see(amara, { ...asked, reason: 'half \ud800 a sign' })).body.code).toBe('text_forbidden_character')
  expect((await see(amara, asked)).status).toBe(200)
  const row = async () => (await reuse()).actual.rows.find(({ target }) => target === 'iso42001:7.1')
  expect(await row()).toMatchObject({ strength: 'partial', shipped: 'identical', reason: asked.reason, credit: 0.25 })
  const weigh = (partial: number) =>
    amara.asks('PUT', '/reuse/weights', { body: { identical: 1, similar: 0.75, partial } })
  expect((await weigh(0.8)).body.refusals?.map(({ code }) => code)).toEqual(['weights_order'])
  expect((await weigh(0.5)).status).toBe(200)
  expect(await row()).toMatchObject({ credit: 0.5 })
  expect((await see(amara, { ...asked, strength: null, reason: 'Planned since' })).status).toBe(200)
  expect(await row()).toMatchObject({ strength: 'identical', shipped: null, credit: 1 })
})

test('C-017 turning a standard on adds its requirements, and one piece of evidence satisfies several', async () => {
  await works('iso42001')
  expect((await statuses('iso27001')).size).toBe(0)
  await works('iso42001', 'iso27001', 'iso9001', 'iso20000')
  expect(
    [await statuses('iso27001'), await statuses('iso9001'), await statuses('iso20000')].map(({ size }) => size),
  ).toEqual([123, 61, 50])
  const piece = (
    await amara.asks('POST', '/conformity/requirements/iso42001%3A7.4/showings', {
      body: { piece: { kind: 'link', label: 'Communication plan', url: 'https://example.org/plan' } },
    })
  ).body as unknown as { evidence: { id: string } | string }
  const evidence = typeof piece.evidence === 'string' ? piece.evidence : piece.evidence.id
  for (const key of ['iso27001:7.4', 'iso9001:7.4']) {
    const again = await amara.asks('POST', `/conformity/requirements/${encodeURIComponent(key)}/showings`, {
      body: { evidence },
    })
    expect(again.status, JSON.stringify(again.body)).toBe(201)
  }
  for (const standard of ['iso42001', 'iso27001', 'iso9001'])
    expect((await statuses(standard)).get(`${standard}:7.4`)).toBe('evidenced')
})

/** Shows what closes each gap of a lens, and how it stands before and after. */
async function closes(standard: string): Promise<[string, string, string][]> {
  const told: [string, string, string][] = []
  for (const gap of lenses.find((lens) => lens.standard === standard)?.gaps ?? []) {
    const stands = async () => {
      const known = await statuses('iso42001')
      return gapStatus(gap, (key) => known.get(key)).status
    }
    const before = await stands()
    const known = await statuses('iso42001')
    for (const key of gap.closedBy) if (known.get(key) !== 'evidenced') await shows(key)
    told.push([gap.id, before, await stands()])
  }
  return told
}

test('C-018 holders of ISO/IEC 27001: bias, drift and ethics of automated decisions, what closes them, and how they stand', async () => {
  expect(await closes('iso27001')).toEqual([
    ['bias', 'open', 'closed'],
    ['drift', 'partly', 'closed'],
    ['automatedDecisions', 'partly', 'closed'],
  ])
})

test('C-019 holders of ISO 9001: fairness, robustness and transparency; the status follows what is evidenced', async () => {
  expect(await closes('iso9001')).toEqual([
    ['fairness', 'closed', 'closed'],
    ['robustness', 'partly', 'closed'],
    ['transparency', 'partly', 'closed'],
  ])
})
