import { afterAll, beforeAll, expect, test } from 'vitest'
import { deliverNotices } from '#app/notices/deliver.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let ada: Person
let bo: Person
let viewer: Person
let it: Page

beforeAll(async () => {
  world = await aWorld()
  ada = await world.person('Ada', 'employee')
  bo = await world.person('Bo', 'employee')
  viewer = await world.person('Vera', 'viewer')
  it = await ada.raises({ title: 'Shorter queue' })
})
afterAll(() => world.close())

const around = (what: string) => `/improvements/${it.id}/${what}`

async function told(person: Person): Promise<string[]> {
  await deliverNotices(world.app, world.organization)
  const { body } = await person.asks('GET', '/inbox?unread=true')
  await person.asks('POST', '/inbox/read', { body: { all: true } })
  return (body.items as unknown as { code: string }[]).map(({ code }) => code)
}

test('a mention is heard and makes one watch; the next comment is heard without one', async () => {
  const said = await ada.asks('POST', around('comments'), {
    body: { text: 'What do you think, Bo?\n<b>Really</b>', mentions: [bo.id] },
  })
  expect(said).toMatchObject({
    status: 201,
    body: {
      text: 'What do you think, Bo?\n<b>Really</b>',
      author: { name: 'Ada' },
      mentions: [{ name: 'Bo' }],
      withdrawnAt: null,
    },
  })
  expect(await told(bo)).toEqual(['mentioned'])
  expect(await told(ada)).toEqual([])
  expect((await bo.asks('GET', around('watch'))).body).toEqual({ watches: true, byDefault: false })
  await bo.asks('POST', around('comments'), { body: { text: 'Good.' } })
  expect(await told(ada)).toEqual(['commented'])
  await bo.asks('DELETE', around('watch'))
  await ada.asks('POST', around('comments'), { body: { text: 'Then let us begin.' } })
  expect(await told(bo)).toEqual([])
})

test('whoever raised it watches until they say no', async () => {
  expect((await ada.asks('GET', around('watch'))).body).toEqual({ watches: true, byDefault: true })
  expect((await viewer.asks('GET', around('watch'))).body).toEqual({ watches: false, byDefault: true })
  await ada.asks('DELETE', around('watch'))
  await bo.asks('POST', around('comments'), { body: { text: 'Ada does not hear this.' } })
  expect(await told(ada)).toEqual([])
  expect((await ada.asks('PUT', around('watch'))).body).toEqual({ watches: true, byDefault: false })
})

test('comments come in pages, and a withdrawn one keeps its place without its words', async () => {
  const own = await bo.asks('POST', around('comments'), { body: { text: 'I did not mean that.', mentions: [ada.id] } })
  expect((await ada.asks('DELETE', around(`comments/${own.body.id}`))).body.refusals).toMatchObject([
    { code: 'comment_not_yours' },
  ])
  expect((await bo.asks('DELETE', around(`comments/${own.body.id}`))).body).toMatchObject({
    text: null,
    mentions: [],
    author: { name: 'Bo' },
  })
  expect((await bo.asks('DELETE', around(`comments/${own.body.id}`))).body.refusals).toMatchObject([
    { code: 'comment_withdrawn' },
  ])
  const first = await viewer.asks('GET', around('comments?limit=4'))
  const rest = await viewer.asks('GET', around(`comments?limit=4&cursor=${first.body.next}`))
  const texts = [...(first.body.items ?? []), ...(rest.body.items ?? [])].map((item) => item.text)
  expect(texts).toEqual([
    'What do you think, Bo?\n<b>Really</b>',
    'Good.',
    'Then let us begin.',
    'Ada does not hear this.',
    null,
  ])
  expect(rest.body.next).toBeNull()
})

test('the trail says who commented, and commits to the words so that they can be redacted', async () => {
  const { body } = await ada.asks('GET', around('trail?limit=200'))
  const entries = body.items as unknown as {
    verb: string
    actor: { name: string }
    changes: { path: string; after: unknown }[]
  }[]
  const first = entries.filter(({ verb }) => verb === 'comment').at(-1)
  expect(first).toMatchObject({
    actor: { name: 'Ada' },
    changes: [{ after: 'What do you think, Bo?\n<b>Really</b>' }, { after: [bo.id] }],
  })
  expect(first?.changes[0]?.path).toMatch(/^comments\/[0-9a-f-]{36}\/text$/)
  expect(entries[0]).toMatchObject({ verb: 'withdrawComment', actor: { name: 'Bo' } })
})

test('a comment sent twice under one key is made once', async () => {
  const twice = { body: { text: 'Only once.' }, headers: { 'idempotency-key': 'one' } }
  const [one, two] = [
    await ada.asks('POST', around('comments'), twice),
    await ada.asks('POST', around('comments'), twice),
  ]
  expect(two.body.id).toBe(one.body.id)
  expect((await ada.asks('POST', around('comments'), { ...twice, body: { text: 'Something else.' } })).status).toBe(422)
})

test('a viewer reads and does not write; what is wrong is named', async () => {
  expect((await viewer.asks('POST', around('comments'), { body: { text: 'No.' } })).status).toBe(403)
  const wrong = await ada.asks('POST', around('comments'), { body: { text: '  ', mentions: ['bo'] } })
  expect(wrong).toMatchObject({
    status: 400,
    body: {
      refusals: [
        { code: 'field_required', field: 'text' },
        { code: 'not_an_id', field: 'mentions/0' },
      ],
    },
  })
  const nobody = { text: 'Hello', mentions: ['01900000-0000-7000-8000-000000000001'] }
  expect((await ada.asks('POST', around('comments'), { body: nobody })).body.refusals).toMatchObject([
    { code: 'person_unknown', field: 'mentions/0' },
  ])
  expect((await ada.asks('POST', '/improvements/IMP-2026-9999/comments', { body: { text: 'x' } })).status).toBe(404)
})
