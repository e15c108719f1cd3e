import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aReviewingHouse, codes, type House, inputsSaid, scheduled, tableOf } from './holding.ts'

let house: House
beforeAll(async () => {
  house = await aReviewingHouse()
})
afterAll(() => house.world.close())

test('C-034 six quarters of ratings lie on the table, and beside the register whether improving is lived', async () => {
  const { milo, tess, world } = house
  world.itIs('2026-08-03')
  const rate = (dimension: string, quarter: string, rating: number) =>
    tess.asks('POST', '/register-health/ratings', {
      body: { dimension, quarter, rating, evidence: `Looked at in ${quarter}` },
    })
  for (const [quarter, rating] of [
    ['2025-Q4', 2],
    ['2026-Q1', 3],
    ['2026-Q2', 4],
  ] as const)
    expect((await rate('adequacy', quarter, rating)).status).toBe(201)
  const it = await milo.makes('collect', await scheduled(house, { scheduledFor: '2026-08-31' }))
  await milo.makes('completeInputs', it, inputsSaid(it))
  const { paper } = await tableOf(milo, it)
  const adequacy = paper.dimensions.find(({ dimension }) => dimension === 'adequacy')
  expect(adequacy?.ratings.map(({ rating }) => rating)).toEqual([null, null, 2, 3, 4, null])
  expect(adequacy?.ratings[4]?.evidence).toBe('Looked at in 2026-Q2')
  // What is recorded stays as it was: a rating given later is not on this table.
  expect((await rate('adequacy', '2026-Q3', 5)).status).toBe(201)
  expect((await tableOf(milo, it)).paper.dimensions).toEqual(paper.dimensions)
  const figures = paper.inputs.find(({ input }) => input === 'register')?.figures ?? []
  expect(figures.map(({ code }) => code)).toContain('recognitions')
  // Looked at again, a second recording is added and the first one kept.
  await milo.makes('reopenInputs', it, {}, 'A rating was missing')
  await milo.makes('completeInputs', it)
  const { body } = await milo.asks('GET', `/management-reviews/${it.id}/recordings`)
  expect(body.items).toHaveLength(2)
  expect((await tableOf(milo, it)).paper.dimensions).not.toEqual(paper.dimensions)
  await milo.makes('cancel', it, {}, 'Joined with the next one')
})

test('whoever has no part in it holds, decides and approves nothing, and nobody edits what was recorded', async () => {
  const { milo, team, world } = house
  world.itIs('2026-08-10')
  const oskar = team.owner.among('management-reviews')
  const it = await scheduled(house, { scheduledFor: '2026-08-31' })
  await oskar.cannot('collect', it).because('move_not_yours')
  const patched = async (body: object, person = milo) => {
    const { version } = await person.reads(it)
    const headers = { 'if-match': `"${version}"` }
    return codes(await person.asks('PATCH', `/management-reviews/${it.id}`, { body, headers }))
  }
  expect(await patched({ title: 'Mine' }, oskar)).not.toEqual([])
  expect(await patched({ scheduledFor: '2026-09-30' })).toEqual(['changed_by_move'])
  expect(await patched({ snapshotSha256: 'f'.repeat(64) })).toEqual(['field_unknown'])
  await milo.makes('reschedule', it, { scheduledFor: '2026-09-07' }, 'The chair is away')
  await milo.makes('collect', it)
  await oskar.cannot('completeInputs', it).because('move_not_yours')
  await house.chair.cannot('approve', it).because('move_out_of_order')
  await milo.makes('cancel', it, {}, 'Joined with the next one')
  expect(await patched({ chair: team.owner.id })).toEqual(['review_fixed'])
})

test('what was recorded is neither changed nor taken away, whoever asks the database', async () => {
  const { milo, world } = house
  const it = await milo.makes('collect', await scheduled(house))
  await milo.makes('completeInputs', it, inputsSaid(it))
  const { app, organization } = world
  const asks = (statement: ReturnType<typeof sql>) => app.store.inside({ organization }, (tx) => statement.execute(tx))
  await expect(asks(sql`update review_snapshot set text = '{}'`)).rejects.toThrow('permission denied')
  await expect(asks(sql`delete from review_snapshot`)).rejects.toThrow('permission denied')
  expect((await tableOf(milo, it)).recorded?.holds).toBe(true)
})
