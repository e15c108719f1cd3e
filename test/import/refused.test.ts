import { utils, write } from '@e965/xlsx'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../people/world.ts'
import { aDesk, type Desk, register, today } from './desk.ts'

let world: World
let desk: Desk
beforeAll(async () => {
  world = await openWorld()
  world.at(`${today}T09:00:00.000Z`)
  desk = await aDesk(world)
})
afterAll(() => world.close())

const file = register('nine-columns-semicolon.csv')
const plain = 'No,Title,Status\n1,a,open\n2,b,open\n'

/** Everything an import could leave behind. */
function traces(): Promise<Record<string, number>> {
  return world.store.inside(desk, async (tx) => {
    const found = await sql<Record<string, number>>`
      select (select count(*) from import) as imports, (select count(*) from import_row) as rows, (select count(*) from file) as files,
        (select count(*) from file_content) as contents, (select count(*) from record) as records, (select count(*) from person) as people,
        (select count(*) from trail_entry) as entries, (select coalesce(sum(last), 0) from number_counter) as numbers`.execute(
      tx,
    )
    return found.rows[0]!
  })
}

describe('what is no register', () => {
  const sheet = {
    S: utils.aoa_to_sheet([
      ['No', 'Title'],
      [1, 'a'],
    ]),
  }
  const xlsx = Buffer.from(write({ SheetNames: ['S'], Sheets: sheet }, { type: 'buffer', bookType: 'xlsx' }))
  test.each([
    ['nothing', '', 400, 'file_empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 400, 'file_not_spreadsheet'],
    ['a page', '%PDF-1.7 hello', 400, 'file_not_spreadsheet'],
    ['half a workbook', xlsx.subarray(0, xlsx.length / 2), 400, 'file_unreadable'],
    ['noise', Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251)), 400, undefined],
    ['an open quotation mark', `${plain}3,"never closed${'\nx,y,z'.repeat(40)}`, 400, 'file_quote_not_closed'],
    ['too much of it', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 413, 'file_too_large'],
    ['too many rows', `No,Title\n${'1,a\n'.repeat(101_000)}`, 400, 'file_too_many_rows'],
    ['too many columns', `${'h,'.repeat(300)}\n${'x,'.repeat(300)}\n`, 400, 'file_too_many_columns'],
  ])('%s is refused with a sentence and leaves nothing behind', async (_, bytes, status, code) => {
    const before = await traces()
    const answer = await desk.brings('register.csv', bytes)
    expect([answer.status, answer.body.refusals?.[0]?.sentence.length > 10]).toEqual([status, true])
    if (code) expect(answer.body.code).toBe(code)
    expect(await traces()).toEqual(before)
  })

  test('a register without rows is looked at and not accepted', async () => {
    const { body } = await desk.brings('empty.csv', 'No,Title,Status\n')
    expect(body.against[0]?.code ?? body.code).toMatch(/import_no_rows|file_/)
  })

  test('a missing name, a wrong id and unknown fields are told', async () => {
    expect((await desk.asks('POST', '/imports')).body.code).toBe('file_name_missing')
    expect((await desk.asks('GET', '/imports/not-an-id')).status).toBe(400)
    expect((await desk.asks('GET', '/imports/01890000-0000-7000-8000-000000000000')).status).toBe(404)
    expect((await desk.asks('GET', '/imports?cursor=nonsense')).body.code).toBe('cursor_invalid')
    const { body } = await desk.brings('a.csv', plain)
    for (const wrong of [
      { nonsense: 1 },
      { mappings: 'x' },
      { corrections: { status: { open: 'somewhere' } } },
      { choices: { repeats: { 1: 'maybe' } } },
      { encoding: 5 },
    ])
      expect((await desk.asks('PATCH', `/imports/${body.id}`, wrong)).status).toBe(400)
    expect((await desk.asks('GET', `/imports/${body.id}/rows?only=some`)).status).toBe(400)
    expect((await desk.asks('GET', `/imports/${body.id}/rows?cursor=-5`)).status).toBe(400)
    expect((await desk.asks('GET', '/improvements?import=none')).status).toBe(400)
    const encoding = await desk.asks('PATCH', `/imports/${body.id}`, { encoding: 'klingon' })
    expect(encoding.body).toMatchObject({ state: 'refused', refusal: { code: 'file_encoding_unknown' } })
    expect((await desk.asks('POST', `/imports/${body.id}/accept`)).body.code).toBe('import_file_refused')
    const back = await desk.asks('PATCH', `/imports/${body.id}`, { encoding: null })
    expect(back.body).toMatchObject({ state: 'ready', refusal: null })
    expect((await desk.asks('DELETE', `/imports/${body.id}`)).status).toBe(204)
    expect((await desk.asks('GET', `/imports/${body.id}`)).status).toBe(404)
  })

  test('nasty cells come in as text, and go out harmless', async () => {
    const nasty = [
      '=cmd|calc!A0',
      '<script>alert(1)</script>',
      "'); drop table record; --",
      'a\u202Eb',
      '{{7*7}}',
      'x'.repeat(30_000),
    ]
    const csv = `No,Description,Status\n${nasty.map((text, at) => `N-${at},"${text}",open`).join('\n')}\n`
    const view = await desk.takesIn('nasty.csv', csv)
    const { body } = await desk.asks('GET', `/improvements?import=${view.id}&sort=number`)
    expect(body.items).toHaveLength(nasty.length)
    const out = (await desk.takesOut(`import=${view.id}`)).toString('utf8')
    expect(out).toContain("N-0,,'=cmd|calc!A0,")
    expect(out).toContain('<script>alert(1)</script>')
    const long = await desk.brings(
      'long.csv',
      `No,Description,Status\n1,"${'y'.repeat(40_000)}",open\n${'9'.repeat(400)},z,open\n`,
    )
    const { items } = (await desk.asks('GET', `/imports/${long.body.id}/rows?only=errors`)).body
    expect(items.map((row: { errors: { code: string }[] }) => row.errors[0]?.code)).toEqual([
      'text_too_long',
      'text_too_long',
    ])
  })
})

describe('who may', () => {
  test('only coordinator and AIMS manager look and bring in; others see where an entry came from', async () => {
    const view = await desk.takesIn(file.name, file.bytes)
    for (const roles of [['employee'], ['viewer'], ['internalAuditor'], ['administrator']] as const) {
      const other = await desk.colleague(`Other ${roles[0]}`, ...roles)
      const answers = [
        await other.brings('a.csv', plain),
        await other.asks('GET', '/imports'),
        await other.asks('GET', `/imports/${view.id}`),
        await other.asks('GET', `/imports/${view.id}/rows`),
        await other.asks('POST', `/imports/${view.id}/undo`, {}),
        await other.asks('DELETE', `/imports/${view.id}`),
      ]
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403])
      const number = view.settled.accepted.numbers[0]
      expect((await other.asks('GET', `/improvements/${number}/origin`)).body.origin.original.ID).toBe('I-24-01')
    }
    const manager = await desk.colleague('Manager', 'aimsManager')
    expect((await manager.asks('GET', `/imports/${view.id}`)).status).toBe(200)
    const stranger = await aDesk(world)
    expect((await stranger.asks('GET', `/imports/${view.id}`)).status).toBe(404)
  })
})

describe('two at once', () => {
  test('of two who accept the same import one wins, and every row is there once', async () => {
    const here = await aDesk(world)
    const { body } = await here.brings('a.csv', plain)
    const answers = await Promise.all([1, 2, 3].map(() => here.asks('POST', `/imports/${body.id}/accept`)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect((await here.asks('GET', '/improvements')).body.items).toHaveLength(2)
  })

  test('of two imports of the same file one comes in, the other is looked at anew', async () => {
    const here = await aDesk(world)
    const both = await Promise.all(['a.csv', 'b.csv'].map((name) => here.brings(name, plain)))
    const answers = await Promise.all(both.map(({ body }) => here.asks('POST', `/imports/${body.id}/accept`)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const late = answers.findIndex(({ status }) => status === 409)
    expect(['import_other_at_work', 'import_outdated']).toContain(answers[late]!.body.code)
    await here.settled(both[1 - late]!.body.id)
    const again = await here.asks('POST', `/imports/${both[late]!.body.id}/accept`)
    expect(['import_nothing_new', 'import_outdated']).toContain(again.body.code)
    const anew = await here.settled(both[late]!.body.id)
    expect(anew).toMatchObject({ against: [{ code: 'import_nothing_new' }], preview: { summary: { unchanged: 2 } } })
    expect((await here.asks('GET', '/improvements')).body.items).toHaveLength(2)
  })
})

describe('a server that dies in the middle', () => {
  const died = (house: Desk, id: string, set: ReturnType<typeof sql>) =>
    world.store.inside(house, (tx) =>
      sql`update import set ${set}, worker = gen_random_uuid(), worked_at = now() - interval '5 minutes' where id = ${id}`.execute(
        tx,
      ),
    )

  test('leaves a file that is read again', async () => {
    const here = await aDesk(world)
    const { body } = await here.brings('a.csv', plain)
    await died(here, body.id, sql`state = 'reading', preview = null`)
    expect(await here.settled(body.id)).toMatchObject({ state: 'ready', preview: { summary: { toImport: 2 } } })
  })

  test('leaves an acceptance that can be made again, and the numbers set aside are used before higher ones', async () => {
    const here = await aDesk(world)
    const { body } = await here.brings('a.csv', plain)
    const numbers = sql`state = 'accepting', numbers_year = 2026, numbers_first = 1, rows_taken = 2`
    await died(here, body.id, numbers)
    await world.store.inside(here, (tx) =>
      sql`insert into number_counter values (${here.organization}, 'improvement', 2026, 3)`.execute(tx),
    )
    expect(await here.settled(body.id)).toMatchObject({ state: 'ready', rowsTaken: null })
    const registration = {
      sourceType: 'staffSuggestion',
      description: 'x',
      category: 'governance',
      dimensions: ['adequacy'],
      frameworkReference: '42001 10.1',
    }
    const given = []
    for (const title of ['one', 'two', 'three']) {
      const raised = await here.asks('POST', '/improvements', { title })
      const path = `/improvements/${raised.body.id}/moves/register`
      given.push((await here.asks('POST', path, { input: registration }, { 'if-match': '"1"' })).body.number)
    }
    expect(given).toEqual(['IMP-2026-0001', 'IMP-2026-0002', 'IMP-2026-0004'])
    await here.asks('POST', `/imports/${body.id}/accept`)
    expect((await here.settled(body.id)).settled.accepted.numbers).toEqual(['IMP-2026-0005', 'IMP-2026-0006'])
  })
})
