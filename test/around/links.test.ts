import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let ada: Person
let viewer: Person
let [one, two]: Page[] = []

beforeAll(async () => {
  world = await aWorld()
  ada = await world.person('Ada', 'employee')
  viewer = await world.person('Vera', 'viewer')
  one = await ada.raises({ title: 'One' })
  two = await ada.raises({ title: 'Two' })
})
afterAll(() => world.close())

const path = (page: Page | undefined, rest: string) => `/improvements/${page?.id}/${rest}`

test('a link is read from both ends, and both histories have it', async () => {
  const made = await ada.asks('POST', path(one, 'links'), { body: { relation: 'follows', to: two?.id } })
  expect(made).toMatchObject({
    status: 201,
    body: { relation: 'follows', direction: 'out', record: { title: 'Two' }, by: { name: 'Ada' } },
  })
  expect((await viewer.asks('GET', path(two, 'links'))).body.items).toMatchObject([
    { id: made.body.id, relation: 'follows', direction: 'in', record: { title: 'One' } },
  ])
  await ada.seesTrail(two as Page).as(['create by Ada', 'link by Ada'])
  expect((await viewer.asks('DELETE', path(one, `links/${made.body.id}`))).status).toBe(403)
  expect((await ada.asks('DELETE', path(two, `links/${made.body.id}`))).status).toBe(204)
  expect((await ada.asks('GET', path(one, 'links'))).body.items).toEqual([])
  expect((await ada.asks('DELETE', path(two, `links/${made.body.id}`))).status).toBe(404)
  await ada.seesTrail(one as Page).as(['create by Ada', 'link by Ada', 'unlink by Ada'])
})

test('what relates both ways is linked once, and nothing to itself or to nothing', async () => {
  const asks = async (from: Page | undefined, relation: string, to: string | undefined) => {
    const { status, body } = await ada.asks('POST', path(from, 'links'), { body: { relation, to } })
    return [status, body.refusals?.[0]?.code]
  }
  expect(await asks(one, 'relatesTo', two?.id)).toEqual([201, undefined])
  expect(await asks(two, 'relatesTo', one?.id)).toEqual([409, 'link_exists'])
  expect(await asks(one, 'relatesTo', one?.id)).toEqual([400, 'link_to_itself'])
  expect(await asks(one, 'relatesTo', 'IMP-2026-0815')).toEqual([400, 'record_unknown'])
  expect(await asks(one, 'admires', two?.id)).toEqual([400, 'not_a_choice'])
})

test('evidence is added as words or link, and withdrawn with a reason; it stays visible as such', async () => {
  const words = await ada.asks('POST', path(one, 'evidence'), {
    body: { kind: 'words', label: 'Seen on site', text: 'The list hangs there.', validUntil: '2027-03-01' },
  })
  expect(words).toMatchObject({
    status: 201,
    body: { kind: 'words', validUntil: '2027-03-01', by: { name: 'Ada' }, withdrawnAt: null },
  })
  await ada.asks('POST', path(one, 'evidence'), {
    body: { kind: 'link', label: 'Report', url: 'https://example.org/report' },
  })
  const stranger = await world.person('Stan', 'employee')
  expect(
    (await stranger.asks('DELETE', path(one, `evidence/${words.body.id}`), { body: {} })).body.refusals,
  ).toMatchObject([{ code: 'evidence_not_yours' }])
  const gone = await ada.asks('DELETE', path(one, `evidence/${words.body.id}`), {
    body: { reason: 'The list is outdated.' },
  })
  expect(gone.body).toMatchObject({ withdrawnBecause: 'The list is outdated.', withdrawnBy: { name: 'Ada' } })
  expect((await ada.asks('DELETE', path(one, `evidence/${words.body.id}`), { body: {} })).status).toBe(409)
  expect(
    (await viewer.asks('GET', path(one, 'evidence'))).body.items?.map((item) => [
      item.label,
      item.withdrawnAt !== null,
    ]),
  ).toEqual([
    ['Seen on site', true],
    ['Report', false],
  ])
})

test('evidence that is no evidence is refused', async () => {
  const refused = async (body: object) =>
    (await ada.asks('POST', path(one, 'evidence'), { body })).body.refusals?.map(
      ({ code, field }) => `${code} ${field}`,
    )
  expect(await refused({ kind: 'link', label: 'x', url: 'javascript:alert(1)' })).toEqual(['url_invalid url'])
  expect(await refused({ kind: 'file', label: 'x' })).toEqual(['evidence_part_missing fileId'])
  expect(await refused({ kind: 'words', label: 'x', text: 'y', validUntil: '2026-02-31' })).toEqual([
    'not_a_day validUntil',
  ])
  expect(
    (await viewer.asks('POST', path(one, 'evidence'), { body: { kind: 'words', label: 'x', text: 'y' } })).status,
  ).toBe(403)
})

test('saved views are one’s own: made, changed, deleted, seen by nobody else', async () => {
  const view = {
    name: 'Mine and late',
    type: 'improvement',
    query: 'owner=me&overdue=true&sort=due',
    columns: ['title', 'due'],
  }
  const made = await viewer.asks('POST', '/views', { body: view })
  expect(made).toMatchObject({ status: 201, body: view })
  expect((await viewer.asks('PATCH', `/views/${made.body.id}`, { body: { name: 'Late' } })).body).toMatchObject({
    ...view,
    name: 'Late',
  })
  expect((await ada.asks('GET', '/views')).body.items).toEqual([])
  expect((await ada.asks('DELETE', `/views/${made.body.id}`)).status).toBe(404)
  expect((await viewer.asks('GET', '/views?type=improvement')).body.items).toHaveLength(1)
  expect((await viewer.asks('DELETE', `/views/${made.body.id}`)).status).toBe(204)
  expect(
    (await viewer.asks('POST', '/views', { body: { ...view, query: 'x'.repeat(2001) } })).body.refusals,
  ).toMatchObject([{ code: 'text_too_long', field: 'query' }])
})
