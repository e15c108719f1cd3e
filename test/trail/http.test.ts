import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anchorsFrom } from '#app/trail/anchors.ts'
import { verifyFile } from '#app/trail/verify.ts'
import { tokenOf } from '../files/tokens.ts'
import type { Page, Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'

let world: World
let ada: Person
let ines: Person
let dora: Person
let tom: Person
let it: Page

beforeAll(async () => {
  world = await aWorld()
  ada = await world.person('Ada', 'employee')
  ines = await world.person('Ines', 'internalAuditor')
  dora = await world.person('Dora', 'dataProtection')
  tom = await world.person('Tom', 'topManagement')
  it = await ada.raises({ title: 'Queue at the desk', description: 'Grace is ill on Mondays' })
})
afterAll(() => world.close())

const body = async (answer: ReturnType<Person['asks']>) => (await answer).body as unknown as Record<string, never>

test('the trail is read, proved and exported by those whose duty it is', async () => {
  const { head } = await body(ines.asks('GET', '/trail/head'))
  expect(head).toMatch(/^\d+:[0-9a-f]{64}$/)
  expect(await body(ines.asks('GET', `/trail/verify?anchor=${head}`))).toMatchObject({
    ok: true,
    head,
    redacted: 0,
    faults: [],
  })
  const wrong = `${String(head).split(':')[0]}:${'0'.repeat(64)}`
  expect(await body(ines.asks('GET', `/trail/verify?anchor=${wrong}`))).toMatchObject({
    ok: false,
    faults: [{ kind: 'rewritten', sentence: expect.stringContaining('The chain was rewritten') }],
  })
  const page = await body(ines.asks('GET', `/trail?type=improvement&actor=${ada.id}`))
  expect(page).toMatchObject({ items: [{ verb: 'create', actor: { name: 'Ada' } }], next: null })
  expect(page.mentioned).toEqual([{ id: it.id, type: 'improvement', number: null, name: 'Queue at the desk' }])
  for (const path of ['/trail', '/trail/head', '/trail/verify', '/trail/export'])
    expect((await ada.asks('GET', path)).status).toBe(403)
  for (const query of ['?limit=0', '?cursor=x', '?from=soon', '?colour=red'])
    expect((await ines.asks('GET', `/trail${query}`)).status).toBe(400)
  expect((await ines.asks('GET', '/trail/verify?anchor=12')).body.code).toBe('anchor_invalid')
})

test('the exported file verifies where there is no database', async () => {
  const token = await tokenOf(world, 'Irma', 'internalAuditor')
  const { head } = await body(ines.asks('GET', '/trail/head'))
  const answer = await fetch(`${world.address}/api/v1/trail/export`, { headers: { authorization: `Bearer ${token}` } })
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/jsonl; charset=utf-8',
    'content-disposition': 'attachment; filename="trail-2026-03-02.jsonl"',
  })
  const folder = await mkdtemp(join(tmpdir(), 'meliora-trail-'))
  await writeFile(join(folder, 'trail.jsonl'), await answer.text())
  expect(await verifyFile(join(folder, 'trail.jsonl'), anchorsFrom([String(head)]))).toMatchObject({
    ok: true,
    head,
    sealed: 0,
  })
  await rm(folder, { recursive: true })
})

test('two people redact; the record, its trail and the search forget, the chain holds', async () => {
  const proposal = { record: it.id, paths: ['description'], reason: 'Health of a named person' }
  expect((await ada.asks('POST', '/trail/redactions', { body: proposal })).status).toBe(403)
  const { id } = await body(dora.asks('POST', '/trail/redactions', { body: proposal }))
  expect((await dora.asks('POST', `/trail/redactions/${id}/approve`)).body.code).toBe('redaction_second_person')
  expect(await body(tom.asks('POST', `/trail/redactions/${id}/approve`))).toMatchObject({
    redacted: 1,
    request: { approved: true, decidedBy: tom.id },
  })
  expect((await tom.asks('POST', `/trail/redactions/${id}/decline`)).body.code).toBe('redaction_decided')
  expect((await ada.reads(it)).fields.description).toBeNull()
  expect(JSON.stringify((await ines.asks('GET', '/trail')).body)).not.toContain('Grace')
  expect(await body(ines.asks('GET', '/trail/verify'))).toMatchObject({ ok: true, redacted: 1 })
  expect(await body(ines.asks('GET', '/trail/redactions'))).toMatchObject({ items: [{ id, approved: true }] })
})

test('only who has left gets a pseudonym', async () => {
  expect((await dora.asks('POST', `/people/${ada.id}/pseudonymise`, { body: {} })).body.code).toBe('person_is_active')
  expect((await tom.asks('POST', `/people/${ada.id}/pseudonymise`, { body: {} })).status).toBe(403)
})
