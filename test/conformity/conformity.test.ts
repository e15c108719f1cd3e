import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { codes, links, statusOf } from './asking.ts'

let world: World
let milo: Person
let tess: Person
let vic: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  milo = await world.person('Milo', 'aimsManager')
  tess = await world.person('Tess', 'topManagement')
  vic = await world.person('Vic', 'viewer')
})
afterAll(() => world.close())

const policy = { kind: 'link', label: 'AI policy 1.0', url: 'https://intranet.example/policy' }

test('C-010 a requirement turns evidenced only with linked evidence: saying so without any is refused', async () => {
  const key = 'iso42001:7.4'
  expect(await statusOf(milo, key)).toMatchObject({ status: 'notShown', gaps: ['anything'] })
  const nothing = await links(milo, key, {})
  expect([nothing.status, codes(nothing)]).toEqual([400, ['showing_thing_missing']])
  expect(nothing.body.refusals?.[0]?.sentence).toMatch(/not by saying so/)
  const ticked = await links(milo, key, { status: 'evidenced' })
  expect(ticked.status).toBe(400)
  const open = await milo.among('tasks').raises({ title: 'Write a communication plan', owner: milo.id })
  expect((await links(milo, key, { record: open.number })).status).toBe(201)
  expect(await statusOf(milo, key)).toMatchObject({ status: 'notShown', gaps: ['effect'] })
  await milo.among('tasks').makes('complete', open, { result: 'Plan agreed, in the wiki' })
  expect(await statusOf(milo, key)).toMatchObject({ status: 'evidenced', gaps: [] })
})

test('a link counts from its first to its last day, and of two the later end counts', async () => {
  const key = 'iso42001:7.1'
  const dated = { piece: policy, validFrom: '2026-04-01', validUntil: '2026-04-30' }
  expect((await links(milo, key, dated)).status).toBe(201)
  expect(await statusOf(milo, key)).toMatchObject({ status: 'notShown', gaps: ['effect'] })
  world.itIs('2026-04-30')
  expect(await statusOf(milo, key)).toMatchObject({ status: 'evidenced', until: '2026-04-30', firstEnd: '2026-04-30' })
  world.itIs('2026-05-01')
  expect(await statusOf(milo, key)).toMatchObject({ status: 'expired', gaps: ['renewal'] })
  await links(milo, key, { piece: { ...policy, validUntil: '2026-12-31' } })
  expect(await statusOf(milo, key)).toMatchObject({ status: 'evidenced', until: '2026-12-31', expired: 1 })
  world.itIs('2026-03-02')
})

test('what is said wrong is refused by name, once each', async () => {
  const asked = await links(milo, 'iso42001:7.2', {
    record: 'TSK-2026-9999',
    piece: { kind: 'link', label: '' },
    validFrom: '2026-05-01',
    validUntil: '2026-04-01',
  })
  expect(asked.status).toBe(400)
  expect(codes(asked)).toEqual(['field_required', 'showing_one_thing', 'showing_backwards'])
  expect(codes(await links(milo, 'iso42001:7.2', { record: 'TSK-2026-9999' }))).toEqual(['record_unknown'])
  expect((await links(milo, 'iso42001:99.1', { piece: policy })).status).toBe(404)
  expect((await links(vic, 'iso42001:7.2', { piece: policy })).status).toBe(403)
})

test('one thing is linked to a requirement once; withdrawn it counts no more and may be linked again', async () => {
  const key = 'iso42001:7.3'
  const first = await links(milo, key, { piece: policy })
  const { evidence, id } = first.body as unknown as { id: string; evidence: { id: string } }
  expect(codes(await links(tess, key, { evidence: evidence.id }))).toEqual(['showing_exists'])
  const path = `/conformity/showings/${id}`
  expect(codes(await tess.asks('DELETE', path, { body: { reason: 'Outdated' } }))).toEqual(['showing_not_yours'])
  expect((await milo.asks('DELETE', path, { body: { reason: 'Outdated' } })).status).toBe(204)
  expect(codes(await milo.asks('DELETE', path, { body: {} }))).toEqual(['showing_withdrawn'])
  expect(await statusOf(milo, key)).toMatchObject({ status: 'notShown' })
  expect((await links(tess, key, { evidence: evidence.id })).status).toBe(201)
})

test('one piece of evidence shows several requirements of several standards', async () => {
  const first = await links(milo, 'iso42001:7.5.3', { piece: policy })
  const { evidence } = first.body as unknown as { evidence: { id: string } }
  for (const key of ['iso27001:7.5.3', 'iso9001:7.5.3']) await links(milo, key, { evidence: evidence.id })
  const { body } = await milo.asks('GET', '/conformity/requirements/iso27001:7.5.3')
  expect((body as unknown as { showings: unknown[] }).showings).toMatchObject([
    { because: 'linked', stands: 'done', evidence: { id: evidence.id, label: 'AI policy 1.0' } },
  ])
})
