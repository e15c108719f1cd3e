import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../people/world.ts'
import { aDesk, type Desk, decisionsFor, register, today } from './desk.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  world.at(`${today}T09:00:00.000Z`)
})
afterAll(() => world.close())

const file = register('nine-columns-semicolon.csv')
const registered = async (desk: Desk) =>
  (await desk.asks('GET', '/improvements?inRegister=true&sort=number')).body.items
const trailHead = async (desk: Desk) =>
  (await desk.asks('GET', '/improvements/export?format=json')).headers.get('meliora-trail-head')

describe('the same file again', () => {
  test('changes nothing, asks nothing and is not accepted', async () => {
    const desk = await aDesk(world)
    await desk.takesIn(file.name, file.bytes)
    const head = await trailHead(desk)
    const { body } = await desk.brings(file.name, file.bytes)
    expect(body.preview).toMatchObject({ questions: [], summary: { toImport: 0, unchanged: 5 } })
    const refused = await desk.asks('POST', `/imports/${body.id}/accept`)
    expect([refused.status, refused.body.code]).toEqual([409, 'import_nothing_new'])
    expect(await registered(desk)).toHaveLength(5)
    expect(await trailHead(desk)).toBe(head)
  })

  test('asks nothing either where one row stood there twice', async () => {
    const desk = await aDesk(world)
    const log = register('ai-office-log.xlsx')
    await desk.takesIn(log.name, log.bytes, decisionsFor['ai-office-log.xlsx'])
    const { body } = await desk.brings(log.name, log.bytes)
    expect(body.preview).toMatchObject({ questions: [], summary: { toImport: 0, unchanged: 6 } })
  })

  test('sent twice under one key is one import', async () => {
    const desk = await aDesk(world)
    const key = { 'idempotency-key': 'once-and-for-all' }
    const [first, second] = [
      await desk.brings(file.name, file.bytes, key),
      await desk.brings(file.name, file.bytes, key),
    ]
    expect(second.body.id).toBe(first.body.id)
    expect((await desk.brings(file.name, 'No,Title\n1,other\n', key)).status).toBe(422)
  })

  test('with one more row brings in that one; a known number with other content is asked about', async () => {
    const desk = await aDesk(world)
    await desk.takesIn('a.csv', 'No,Title,Status\n1,First,open\n2,Second,open\n')
    const { body } = await desk.brings('a.csv', 'No,Title,Status\n1,First,open\n2,Second and more,open\n3,Third,open\n')
    expect(body.preview.summary).toMatchObject({ unchanged: 1, toImport: 2 })
    expect(body.preview.repeats).toMatchObject([{ number: '2', kind: 'inRegister', choices: ['skip', 'keepAll'] }])
    expect(body.against).toMatchObject([{ code: 'import_questions_open' }])
    const decided = await desk.asks('PATCH', `/imports/${body.id}`, {
      choices: { otherRepeats: { inRegister: 'skip' } },
    })
    expect(decided.body.against).toEqual([])
    await desk.asks('POST', `/imports/${body.id}/accept`)
    const items = await registered(desk)
    expect(items.map((item: { oldNumber: string }) => item.oldNumber)).toEqual(['1', '2', '3'])
  })

  test('how columns were meant is remembered for the next file', async () => {
    const desk = await aDesk(world)
    const csv = (id: number) => `Lfd,Worum geht es,Zuruf\n${id},Text ${id},Anna Berg\n`
    const { body } = await desk.brings('one.csv', csv(1))
    const [mapping] = body.preview.mappings
    const columns = [
      ['Lfd', 'id'],
      ['Worum geht es', 'description'],
      ['Zuruf', 'owner'],
    ].map(([header, column]) => ({ header, column, confidence: 'exact' }))
    const decided = await desk.asks('PATCH', `/imports/${body.id}`, { mappings: [{ ...mapping, columns }] })
    expect(decided.body.against).toEqual([])
    await desk.asks('POST', `/imports/${body.id}/accept`)
    const next = await desk.brings('two.csv', csv(2))
    expect(next.body.preview.mappings[0].columns).toEqual(
      columns.map((each) => ({ ...each, confidence: 'remembered' })),
    )
    const foreign = await desk.asks('PATCH', `/imports/${next.body.id}`, {
      mappings: [{ sheets: ['x'], columns: columns.slice(1) }],
    })
    expect([foreign.status, foreign.body.code]).toEqual([400, 'mapping_does_not_fit'])
  })
})

describe('an import undone', () => {
  test('leaves the register, keeps numbers, trail and what was worked on', async () => {
    const desk = await aDesk(world)
    const { id } = await desk.takesIn(file.name, file.bytes)
    const [, , third] = await registered(desk)
    const edited = await desk.asks(
      'PATCH',
      `/improvements/${third.number}`,
      { frameworkReference: '20000-1 10.2' },
      { 'if-match': '"1"' },
    )
    expect(edited.status).toBe(200)
    const undone = await desk.asks('POST', `/imports/${id}/undo`, { reason: 'The wrong year' })
    expect(undone.body).toMatchObject({
      state: 'undone',
      settled: { undone: { withdrawn: 4, kept: [{ number: 'IMP-2026-0003' }] } },
    })
    expect((await registered(desk)).map((item: { number: string }) => item.number)).toEqual(['IMP-2026-0003'])
    expect((await desk.asks('GET', '/improvements?q=I-24-01')).body.items).toEqual([])
    const gone = await desk.asks('GET', '/improvements/IMP-2026-0001')
    expect(gone.body).toMatchObject({ state: 'dismissed', status: 'candidate', moves: [] })
    expect(gone.body.fields.disposition).toContain('The wrong year')
    const history = async (number: string) =>
      (await desk.asks('GET', `/improvements/${number}/trail`)).body.items.map(({ verb }: { verb: string }) => verb)
    expect(await history('IMP-2026-0001')).toEqual(['import.undo', 'import.accept'])
    expect(await history('IMP-2026-0003')).toEqual(['edit', 'import.accept'])
    expect((await desk.asks('POST', `/imports/${id}/undo`, {})).status).toBe(409)
    expect((await desk.asks('DELETE', `/imports/${id}`)).status).toBe(409)
  })

  test('C-067 numbers are gap-free and never given again, whatever came in and went out', async () => {
    const desk = await aDesk(world)
    const { id } = await desk.takesIn(file.name, file.bytes)
    await desk.asks('POST', `/imports/${id}/undo`, {})
    const again = await desk.takesIn(file.name, file.bytes)
    expect(again.settled.accepted.numbers).toEqual(['IMP-2026-0006', 'IMP-2026-0010'])
    const raised = await desk.asks('POST', '/improvements', { title: 'One of our own' })
    const own = await desk.asks(
      'POST',
      `/improvements/${raised.body.id}/moves/register`,
      {
        input: {
          description: 'Beside the imported ones.',
          sourceType: 'staffSuggestion',
          category: 'governance',
          dimensions: ['adequacy'],
          frameworkReference: '42001 10.1',
        },
      },
      { 'if-match': '"1"' },
    )
    expect(own.body.number).toBe('IMP-2026-0011')
    const all = (await desk.asks('GET', '/improvements?sort=number&limit=200')).body.items
    expect(all.map((item: { number: string }) => item.number)).toEqual(
      Array.from({ length: 11 }, (_, at) => `IMP-2026-${String(at + 1).padStart(4, '0')}`),
    )
  })
})
