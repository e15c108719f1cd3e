import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, drawn, fine, type House, rowsOf, whole } from '#test/applicability/stating.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { statusOf } from './asking.ts'

let house: House
let statement: Page
let shown: Page
let late: Page

beforeAll(async () => {
  house = await aHouse()
  const { milo, olga, pat, tess } = house
  const tasks = milo.among('tasks')
  shown = await tasks.raises({ title: 'Set up the log store', owner: olga.id, dueOn: '2026-03-20' })
  late = await tasks.raises({ title: 'Write the notes to users', owner: olga.id, dueOn: '2026-03-10' })
  statement = await drawn(house)
  const rows = await rowsOf(milo, statement)
  const answers = rows.map(({ id, version, control }) => ({
    row: id,
    version,
    ...whole(house, {
      status: 'implemented',
      evidence: 'Seen on 1 March',
      ...(control === 'iso42001:A.6.2.8' && { shows: [shown.id] }),
      ...(control === 'iso42001:A.7.2' && {
        applicable: false,
        justification: 'Nothing is trained here',
        status: null,
        owner: null,
        evidence: null,
      }),
    }),
  }))
  await fine(milo.asks('POST', `/statements-of-applicability/${statement.id}/answers`, { body: { answers } }))
  await pat.makes('review', statement)
  await tess.makes('approve', statement)
  await milo.makes('putInForce', statement)
})
afterAll(() => house.world.close())

test('what the statement in force leaves out is not applicable, and what it names for a control shows it', async () => {
  const { milo } = house
  expect(await statusOf(milo, 'iso42001:A.7.2')).toMatchObject({ status: 'notApplicable', gaps: [] })
  expect(await statusOf(milo, 'iso42001:A.6.2.8')).toMatchObject({ status: 'notShown', gaps: ['effect'] })
  await milo.among('tasks').makes('complete', shown, { result: 'It runs; see the manual' })
  expect(await statusOf(milo, 'iso42001:A.6.2.8')).toMatchObject({ status: 'evidenced' })
  const { body } = await milo.asks('GET', '/conformity/requirements/iso42001:A.6.2.8')
  expect((body as unknown as { showings: unknown[] }).showings).toMatchObject([
    { because: 'stated', stands: 'done', record: { number: shown.number } },
  ])
  expect(await statusOf(milo, 'iso42001:6.1.3')).toMatchObject({ status: 'evidenced' })
})

test('C-024 controls stand with their implementation status and what shows it, and what is overdue is a list', async () => {
  const { milo, world } = house
  const rows = await rowsOf(milo, statement)
  const stands = (ref: string) => rows.find(({ control }) => control === `iso42001:${ref}`)
  expect(stands('A.6.2.8')).toMatchObject({ status: 'implemented', evidence: 'Seen on 1 March' })
  const overdue = async () =>
    ((await milo.asks('GET', '/tasks?overdue=true')).body.items ?? []).map(({ number }) => number)
  expect(await overdue()).toEqual([])
  world.itIs('2026-03-11')
  expect(await overdue()).toEqual([late.number])
  await milo.among('tasks').makes('complete', late, { result: 'Published' })
  expect(await overdue()).toEqual([])
})
