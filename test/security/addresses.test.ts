import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser } from '../people/browser.ts'
import { openWorld, organization, type World } from '../people/world.ts'

let world: World
let ada: Browser

beforeAll(async () => {
  world = await openWorld()
  await organization(world, 'Acme', 'ada@acme.test', ['administrator', 'aimsManager', 'topManagement'])
  ada = new Browser(world)
  await ada.signIn('ada@acme.test')
})
afterAll(() => world.close())

const id = '00000000-0000-7000-8000-000000000000'
const mark = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')
const status = async (path: string) => (await ada.ask('GET', `/api/v1/${path}`)).status

test('a NUL in an address is refused wherever it stands', async () => {
  for (const path of [
    'improvements/%00',
    'improvements/a%00b/trail',
    'improvements/%00/origin',
    'improvements?state=%00',
    'improvements?oldNumber=a%00b',
    'improvements/export?category=%00',
    'trail?actor=%00',
    'trail?verb=%00',
    'views?type=%00',
    'people?q=%00',
  ])
    expect([path, await status(path)]).toEqual([path, 400])
})

test('a mark of a page that no page bore is refused, whatever a lenient reader would make of it', async () => {
  for (const path of [
    `improvements?sort=updated&cursor=${mark('2026-01-01 (remark)', id)}`,
    `improvements?sort=updated&cursor=${mark('0000-01-01T00:00:00Z', id)}`,
    `improvements?sort=updated&cursor=${mark('2026-02-30T00:00:00Z', id)}`,
    `improvements?sort=due&cursor=${mark('0000-01-01', id)}`,
    `imports?cursor=${mark('2026-01-01 (remark)', id)}`,
    `imports?cursor=${mark('0000-01-01T00:00:00Z', id)}`,
    `people?cursor=${mark('Ada', '-'.repeat(36))}`,
    `inbox?cursor=${mark('0000-01-01T00:00:00Z', id)}`,
    'trail?cursor=1.999999999999999',
    'trail?cursor=1.864000000000000',
    'trail?from=0000-01-01',
    'trail?to=0000-01-01T00:00:00Z',
  ])
    expect([path, await status(path)]).toEqual([path, 400])
})

test('days that no calendar has are refused in a body as well', async () => {
  const made = await ada.ask('POST', '/api/v1/improvements', { title: 'Year 0' })
  const evidence = await ada.ask('POST', `/api/v1/improvements/${made.body.id}/evidence`, {
    kind: 'words',
    label: 'Minutes',
    text: 'As agreed',
    validUntil: '0000-01-01',
  })
  expect(evidence.status).toBe(400)
  expect(evidence.body.refusals[0]).toMatchObject({ code: 'not_a_day', field: 'validUntil' })
})
