import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registration } from './driver/improving.ts'
import type { Answer, Person } from './driver/person.ts'
import { aWorld, type World } from './driver/world.ts'

let world: World
let ada: Person
let felix: Person

beforeAll(async () => {
  world = await aWorld()
  ada = await world.person('Ada', 'employee')
  felix = await world.person('Felix', 'improvementCoordinator')
})
afterAll(() => world.close())

/** A clear no: a 4xx with a code, a sentence and, where there is one, the field. */
function expectRefused(answer: Answer, status: number, code: string, field?: string): void {
  expect(answer.status, JSON.stringify(answer.body)).toBe(status)
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  const refusal = answer.body.refusals?.find((each) => each.code === code)
  expect(refusal, JSON.stringify(answer.body.refusals)).toBeDefined()
  expect(refusal?.sentence.length).toBeGreaterThan(5)
  if (field) expect(refusal?.field).toBe(field)
}

describe('bad input gets a clear sentence and loses nothing', () => {
  const capture = (body: unknown) => ada.asks('POST', '/improvements', { body })

  test('what is not a JSON object', async () => {
    for (const body of ['{"title": ', '[]', '"text"', 'null', '\u0000'])
      expectRefused(await capture(body), 400, 'body_not_json')
  })

  test('wrong types, unknown fields, what only the system sets', async () => {
    expectRefused(await capture({ title: 7 }), 400, 'field_invalid', 'title')
    expectRefused(await capture({ title: 'Fine', dimensions: 'suitability' }), 400, 'not_a_choice', 'dimensions')
    expectRefused(await capture({ title: 'Fine', category: '__proto__' }), 400, 'not_a_choice', 'category')
    expectRefused(await capture({ title: 'Fine', effortDays: '3' }), 400, 'not_a_number', 'effortDays')
    expectRefused(await capture({ title: 'Fine', effortDays: -1 }), 400, 'number_out_of_range', 'effortDays')
    expectRefused(await capture({ title: 'Fine', nonsense: 1 }), 400, 'field_unknown', 'nonsense')
    for (const field of ['state', 'number', 'registeredAt', 'score', 'closedAt', '__proto__', 'constructor']) {
      expectRefused(await capture(`{"title":"Fine","${field}":"x"}`), 400, 'field_unknown', field)
    }
    expectRefused(await capture({}), 400, 'title_missing', 'title')
    expectRefused(await capture({ title: '   ' }), 400, 'title_missing', 'title')
  })

  test('huge, invisible and misleading text', async () => {
    expectRefused(await capture({ title: 'x'.repeat(301) }), 400, 'text_too_long', 'title')
    expectRefused(
      await capture({ title: 'Fine', description: 'x'.repeat(20_001) }),
      400,
      'text_too_long',
      'description',
    )
    for (const hidden of ['\u0000', '\u202e', '\u2066', '\u0008', '\ud800'])
      expectRefused(await capture({ title: `a${hidden}b` }), 400, 'text_forbidden_character', 'title')
    expectRefused(await capture(`{"title":"${'x'.repeat(10 * 1024 * 1024)}"}`), 413, 'body_too_large')
  })

  test('markup and SQL are text like any other', async () => {
    const title = `<script>alert(1)</script>'; drop table record; -- \${7*7} {{7*7}}`
    const it = await ada.raises({ title })
    expect((await ada.reads(it)).title).toBe(title)
    expect(await ada.lists(`?q=${encodeURIComponent("'; drop table record; --")}`)).toHaveLength(1)
    expect(await ada.lists(`?q=${encodeURIComponent("!!! & | :* '")}`)).toHaveLength(0)
  })

  test('days that do not exist', async () => {
    const it = await ada.raises({ title: 'Days' })
    await felix.makes('register', it, registration)
    for (const day of ['2026-02-31', '31.02.2026', '2026-2-1', '99999-01-01', 'tomorrow', 20260101]) {
      expectRefused(await felix.tries('defer', it, { deferredUntil: day }, 'Later'), 400, 'not_a_day', 'deferredUntil')
    }
  })

  test('ids of nobody and nothing', async () => {
    const it = await ada.raises({ title: 'Ids' })
    const nobody = '01a1fb85-1c70-7544-a109-bab18e019e22'
    expectRefused(
      await felix.tries('merge', it, { mergedInto: nobody }, 'Same thing'),
      400,
      'record_unknown',
      'mergedInto',
    )
    expectRefused(await felix.tries('merge', it, { mergedInto: 'IMP-1' }, 'Same thing'), 400, 'not_an_id', 'mergedInto')
    expectRefused(await ada.asks('GET', `/improvements/${nobody}`), 404, 'not_found')
    expectRefused(await ada.asks('GET', '/improvements/IMP-2026-9999'), 404, 'not_found')
    expectRefused(await ada.asks('GET', "/improvements/'%20or%20true--"), 404, 'not_found')
  })

  test('lists: unknown orders and filters, crooked cursors and limits', async () => {
    expectRefused(await ada.asks('GET', '/improvements?sort=password'), 400, 'sort_invalid', 'sort')
    expectRefused(await ada.asks('GET', '/improvements?colour=red'), 400, 'filter_invalid', 'colour')
    expectRefused(await ada.asks('GET', '/improvements?owner=bob'), 400, 'not_an_id', 'owner')
    for (const cursor of ['x', 'W10', 'bnVsbA', 'AA'])
      expectRefused(await ada.asks('GET', `/improvements?cursor=${cursor}`), 400, 'cursor_invalid', 'cursor')
    expectRefused(await ada.asks('GET', '/improvements?cursor=%00'), 400, 'text_forbidden_character')
    for (const limit of ['0', '-1', '1e9', 'all'])
      expectRefused(await ada.asks('GET', `/improvements?limit=${limit}`), 400, 'number_out_of_range', 'limit')
    const wrongKind = Buffer.from(JSON.stringify(['not a day', '01a1fb85-1c70-7544-a109-bab18e019e22'])).toString(
      'base64url',
    )
    expectRefused(await ada.asks('GET', `/improvements?sort=due&cursor=${wrongKind}`), 400, 'cursor_invalid', 'cursor')
  })

  test('moves out of order, unknown moves, without a version, with a stale one', async () => {
    const it = await ada.raises({ title: 'Order' })
    await felix.cannot('close', it).because('move_out_of_order')
    expectRefused(await felix.tries('explode', it), 404, 'move_unknown')
    expectRefused(await felix.tries('toString', it), 404, 'move_unknown')
    expectRefused(
      await felix.asks('POST', `/improvements/${it.id}/moves/register`, { body: { input: registration } }),
      428,
      'version_missing',
    )
    expectRefused(
      await felix.asks('POST', `/improvements/${it.id}/moves/register`, {
        body: { input: registration },
        headers: { 'if-match': '"7"' },
      }),
      412,
      'version_stale',
    )
    expectRefused(
      await felix.asks('POST', `/improvements/${it.id}/moves`, { body: { moves: [] }, headers: { 'if-match': '"1"' } }),
      400,
      'field_invalid',
    )
  })

  test('a double submit under one key is done once; the key with another body is refused', async () => {
    const headers = { 'idempotency-key': 'key-1' }
    const [first, second] = await Promise.all(
      [1, 2].map(() => ada.asks('POST', '/improvements', { body: { title: 'Once only' }, headers })),
    )
    expect([first?.status, second?.status]).toEqual([201, 201])
    expect(first?.body.id).toBe(second?.body.id)
    expect(await ada.lists('?q=once')).toHaveLength(1)
    expectRefused(
      await ada.asks('POST', '/improvements', { body: { title: 'Something else' }, headers }),
      422,
      'key_reused',
    )
  })
})

describe('two people edit one record', () => {
  test('the second gets a conflict, sees both versions, and nothing is lost', async () => {
    const it = await ada.raises({ title: 'Printer on floor two', description: 'It jams.' })
    const read = await felix.reads(it)
    await ada.edits(it, { description: 'It jams every Monday.' })
    const late = await felix.asks('PATCH', `/improvements/${it.id}`, {
      body: { description: 'Replace it.' },
      headers: { 'if-match': `"${read.version}"` },
    })
    expectRefused(late, 412, 'version_stale')
    expect(late.body.current).toMatchObject({
      version: read.version + 1,
      fields: { description: 'It jams every Monday.' },
    })
    expect((await felix.reads(it)).fields.description).toBe('It jams every Monday.')
    await felix.seesTrail(it).as(['create by Ada', 'edit by Ada'])
  })

  test('of two who move it at once, one wins and the other is told', async () => {
    const it = await ada.raises({ title: 'Race' })
    const { version } = await felix.reads(it)
    const headers = { 'if-match': `"${version}"` }
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        felix.asks('POST', `/improvements/${it.id}/moves/register`, { body: { input: registration }, headers }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412])
    await felix.seesTrail(it).as(['create by Ada', 'register by Felix'])
  })
})
