import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AimsHouse, anAimsHouse, effective } from '#test/aims/house.ts'
import { conformity, links, statusOf } from './asking.ts'

let house: AimsHouse

beforeAll(async () => {
  house = await anAimsHouse()
})
afterAll(() => house.world.close())

/** Which standards the organization works by. */
async function holds(...standards: readonly string[]): Promise<void> {
  await house.world.app.store.inside({ organization: house.world.organization }, async (tx) => {
    const { sql } = await import('kysely')
    await sql`update organization set standards = ${[...standards]}::text[] where id = current_organization()`.execute(
      tx,
    )
  })
}

test('C-017 turning a standard on adds its requirements, and one piece of evidence satisfies several', async () => {
  const { milo } = house
  expect((await conformity(milo)).standards.map(({ id }) => id)).toEqual(['iso42001'])
  await holds('iso42001', 'iso27001', 'iso9001', 'iso20000')
  const { standards } = await conformity(milo)
  expect(standards.map(({ id, requirements }) => [id, requirements.length > 30])).toEqual([
    ['iso42001', true],
    ['iso27001', true],
    ['iso20000', true],
    ['iso9001', true],
  ])
  const { body } = await links(milo, 'iso42001:7.4', {
    piece: { kind: 'words', label: 'Plan', text: 'Who tells whom' },
  })
  const { evidence } = body as unknown as { evidence: { id: string } }
  for (const key of ['iso27001:7.4', 'iso9001:7.4', 'iso20000:7.4']) await links(milo, key, { evidence: evidence.id })
  for (const key of ['iso42001:7.4', 'iso27001:7.4', 'iso9001:7.4', 'iso20000:7.4'])
    expect(await statusOf(milo, key)).toMatchObject({ status: 'evidenced', shownBy: 1 })
})

test('a document in force shows what it names; withdrawn it shows it no more, and past its review it has expired', async () => {
  const { milo, keeper } = house
  await holds('iso42001', 'iso27001')
  const document = await effective(house, {
    reviewEveryMonths: 3,
    requirements: ['iso42001:5.2', 'iso27001:5.2', 'iso42001:7.5.3'],
  })
  expect(await statusOf(milo, 'iso27001:5.2')).toMatchObject({ status: 'evidenced', until: document.due })
  expect(await statusOf(milo, 'iso42001:7.5.3')).toMatchObject({ status: 'partly', gaps: ['practice'] })
  house.world.itIs('2026-07-01')
  expect(await statusOf(milo, 'iso27001:5.2')).toMatchObject({ status: 'expired' })
  house.world.itIs('2026-03-02')
  await keeper.among('documents').makes('withdraw', document, {}, 'Replaced by law')
  expect(await statusOf(milo, 'iso27001:5.2')).toMatchObject({ status: 'notShown', gaps: ['anything'] })
})
