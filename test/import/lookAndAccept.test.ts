import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../people/world.ts'
import { aDesk, type Desk, decisionsFor, register, today } from './desk.ts'

let world: World
let desk: Desk
const file = register('service-desk-csi-register.xlsx')

beforeAll(async () => {
  world = await openWorld()
  world.at(`${today}T09:00:00.000Z`)
  desk = await aDesk(world)
})
afterAll(() => world.close())

describe('the service desk’s register', () => {
  let id: string

  test('is looked at first: what was understood and what was not, and nothing is in the register', async () => {
    const { status, body } = await desk.brings(file.name, file.bytes)
    id = body.id
    expect([status, body.state, body.file.name, body.rowsTaken]).toEqual([201, 'ready', file.name, null])
    expect(body.file.hash).toBe(createHash('sha256').update(file.bytes).digest('hex'))
    expect(body.preview.summary).toMatchObject({ read: 17, toImport: 17, errors: 1, leftOut: 1 })
    expect(body.preview.sheetsLeftOut).toEqual([
      { sheet: 'Lists', reason: 'sheet_hidden', sentence: 'Sheet "Lists" is hidden and was left out.' },
    ])
    expect(body.preview.understood.words.status.slice(0, 3)).toEqual([
      { text: 'Done', as: 'closed', rows: 6 },
      { text: 'WIP', as: 'implementing', rows: 2 },
      expect.objectContaining({ rows: expect.any(Number) }),
    ])
    expect(body.preview.understood.samples.Due).toHaveLength(3)
    expect((await desk.asks('GET', '/improvements')).body.items).toEqual([])
  })

  test('shows each row with its own cells, its errors and doubts', async () => {
    const errors = await desk.asks('GET', `/imports/${id}/rows?only=errors`)
    expect(errors.body.items).toHaveLength(1)
    expect(errors.body.items[0]).toMatchObject({
      row: 20,
      original: { Ref: 'CSI-014', 'Date raised': '31/02/2026' },
      errors: [
        {
          code: 'date_does_not_exist',
          column: 'Date raised',
          sentence: '"31/02/2026" is no day of the calendar.',
        },
      ],
    })
    expect((await desk.asks('GET', `/imports/${id}/rows?only=warnings`)).body.items).toHaveLength(6)
    const questions = (await desk.asks('GET', `/imports/${id}/rows?only=questions`)).body.items
    expect(questions.map((row: { row: number }) => row.row)).toEqual([11, 12])
    const first = await desk.asks('GET', `/imports/${id}/rows?limit=10`)
    const second = await desk.asks('GET', `/imports/${id}/rows?limit=10&cursor=${first.body.next}`)
    expect([first.body.items.length, second.body.items.length, second.body.next]).toEqual([10, 7, null])
  })

  test('is not accepted while something is undecided, and says all of it', async () => {
    const refused = await desk.asks('POST', `/imports/${id}/accept`)
    expect([refused.status, refused.body.refusals.map((each: { code: string }) => each.code)]).toEqual([
      409,
      ['import_rows_wrong', 'import_questions_open'],
    ])
    expect((await desk.asks('GET', '/improvements')).body.items).toEqual([])
  })

  test('is decided about, left, and taken up again', async () => {
    const decided = await desk.asks('PATCH', `/imports/${id}`, decisionsFor['service-desk-csi-register.xlsx'])
    expect(decided.body).toMatchObject({ state: 'ready', against: [], preview: { acceptable: true } })
    const [listed] = (await desk.asks('GET', '/imports')).body.items
    expect(listed).toMatchObject({ id, state: 'ready', rowsRead: 17, rowsTaken: null })
    const again = await desk.asks('GET', `/imports/${id}`)
    expect(again.body.decisions).toEqual(decisionsFor['service-desk-csi-register.xlsx'])
  })

  test('comes in whole: stages kept, claims claimed, debts listed', async () => {
    expect((await desk.asks('POST', `/imports/${id}/accept`)).status).toBe(200)
    const done = await desk.settled(id)
    expect(done).toMatchObject({ state: 'accepted', rowsTaken: 17, settled: { accepted: { by: desk.person } } })
    expect(done.settled.accepted.numbers).toEqual(['IMP-2026-0001', 'IMP-2026-0017'])
    expect(done.settled.accepted.people.map((person: { name: string }) => person.name)).toContain('Dana Whitlock')
    const { items } = (await desk.asks('GET', `/improvements?import=${id}&sort=number`)).body
    expect(items).toHaveLength(17)
    expect(items.every((item: { imported: boolean }) => item.imported)).toBe(true)
    expect(items.map((item: { state: string }) => item.state).slice(0, 4)).toEqual([
      'closed',
      'closed',
      'closed',
      'implementing',
    ])
    const running = await desk.asks('GET', '/improvements/IMP-2026-0004')
    expect(running.body.fields).toMatchObject({ oldNumber: 'CSI-004', importedAs: 'implementing', proofFixedAt: null })
    expect(running.body.debts.length).toBeGreaterThan(5)
    expect(running.body.owner.name).toBe('Marisol Etxeberria')
    const people = (await desk.asks('GET', '/people?q=Marisol')).body.items
    expect(people).toMatchObject([{ name: 'Marisol Etxeberria', roles: [], hasLogin: false }])
  })

  test('a historic "done" without a figure of ours is an activity', async () => {
    for (const number of ['IMP-2026-0002', 'IMP-2026-0003']) {
      const { body } = await desk.asks('GET', `/improvements/${number}`)
      expect(body.fields).toMatchObject({ closedAs: 'activity', verdict: null, closedAt: null })
    }
  })

  test('C-146 the day it claims stands beside the server’s, never instead of it', async () => {
    const { body } = await desk.asks('GET', '/improvements/IMP-2026-0002')
    expect(body.createdAt.slice(0, 10)).toBe(today)
    expect(body.fields).toMatchObject({ claimedRaisedOn: '2025-03-04', claimedClosedOn: '2025-05-27' })
    expect(body.fields.registeredAt.slice(0, 10)).toBe(today)
    const edit = await desk.asks(
      'PATCH',
      '/improvements/IMP-2026-0004',
      { registeredAt: '2025-01-01T00:00:00Z' },
      {
        'if-match': '"1"',
      },
    )
    expect(edit.status).toBe(400)
  })

  test('is found by its old numbers, and each shows the line it came from', async () => {
    const found = await desk.asks('GET', '/improvements?q=CSI-010')
    expect(found.body.items.map((item: { oldNumber: string }) => item.oldNumber)).toEqual(['CSI-010'])
    const { body } = await desk.asks('GET', `/improvements/${found.body.items[0].id}/origin`)
    expect(body.origin).toMatchObject({ import: id, sheet: 'CSI Register', row: 16, file: { name: file.name } })
    expect(body.origin.original).toMatchObject({ Ref: 'CSI-010' })
    const kept = await world.server.request(`http://127.0.0.1:4210/api/v1/files/${body.origin.file.id}`)
    expect(kept.status).toBe(401)
  })

  test('stands in the history of each of its entries as one entry of the trail', async () => {
    const histories = await Promise.all(
      ['IMP-2026-0001', 'IMP-2026-0017'].map((number) => desk.asks('GET', `/improvements/${number}/trail`)),
    )
    const [first, last] = histories.map(({ body }) => body.items)
    expect(first).toHaveLength(1)
    expect(last[0]).toEqual(first[0])
    expect(first[0]).toMatchObject({ verb: 'import.accept', channel: 'import', subject: { type: 'import', id } })
    const said = Object.fromEntries(
      first[0].changes.map(({ path, after }: { path: string; after: unknown }) => [path, after]),
    )
    expect(said).toMatchObject({ file: file.name, rows: 17, numbers: 'IMP-2026-0001 – IMP-2026-0017' })
    expect(said.rowsHash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('obeys every guard from its next move on', async () => {
    const { body } = await desk.asks('GET', '/improvements/IMP-2026-0004')
    const move = await desk.asks(
      'POST',
      '/improvements/IMP-2026-0004/moves/cancel',
      { input: {} },
      {
        'if-match': `"${body.version}"`,
      },
    )
    expect(move.status).toBe(409)
    expect(move.body.refusals.map((each: { code: string }) => each.code)).toContain('decision_reference_missing')
  })
})
