import { afterAll, beforeAll, expect, test } from 'vitest'
import { documents } from '#test/documentControl/house.ts'
import { measures } from '#test/journeys/driver/measuring.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { type AimsHouse, anAimsHouse, effective } from './house.ts'

let house: AimsHouse

beforeAll(async () => {
  house = await anAimsHouse()
})
afterAll(() => house.world.close())

interface Item {
  readonly number: string
  readonly standing: string
  readonly acts: readonly { number: string }[]
  readonly nothingToDo: { reason: string } | null
}

const checks = async (query = '') =>
  (await house.milo.asks('GET', `/aims/checks${query}`)).body.items as unknown as Item[]

async function heldReview(looks: Readonly<Record<string, unknown>> = { disposition: 'none' }): Promise<Page> {
  const reviews = house.milo.among('performance-reviews')
  const planned = await reviews.raises({
    title: 'Figures of February',
    owner: house.milo.id,
    scheduledFor: '2026-03-02',
  })
  const metric = await measures(house.milo)
  const looked = [{ id: '', metric: metric.id, seen: '9.1 min, target 5', ...looks }]
  return reviews.makes('hold', planned, { looked, conclusion: 'Nothing drifts', participants: 'Milo and Dora' })
}

const named = async ({ number }: Page) => (await checks()).find((one) => one.number === number)

test('a review that says itself why nothing follows is settled; what it raised and was laid aside is no act', async () => {
  const quiet = await heldReview()
  expect(await named(quiet)).toMatchObject({
    standing: 'nothingToDo',
    nothingToDo: { reason: '9.1 min, target 5', by: null },
  })
  const candidate = await house.milo
    .among('improvements')
    .raises({ title: 'Answer sooner', sourceType: 'performanceReview' })
  const raised = await heldReview({ disposition: 'candidate', improvement: candidate.id })
  expect(await named(raised)).toMatchObject({ standing: 'acted', acts: [{ type: 'improvement' }] })
  const felix = await house.world.person('Felix', 'improvementCoordinator')
  await felix.makes('dismiss', candidate, {}, 'Tried before')
  expect(await named(raised)).toMatchObject({ standing: 'nothingToDo', acts: [{ state: 'dismissed' }] })
})

test('only what checking brought to light is settled so', async () => {
  const task = await house.milo.among('tasks').raises({ title: 'A task', owner: house.milo.id })
  const answer = await house.milo.asks('POST', `/aims/checks/${task.number}/nothing`, { body: { reason: 'No' } })
  expect([answer.status, answer.body.refusals?.[0]?.code]).toEqual([409, 'check_not_there'])
})

test('C-303 a procedure in force with no record of its use for 90 days is flagged; a record of use takes the flag away', async () => {
  const { milo, world } = house
  const procedure = await effective(house, { title: 'Backup procedure' })
  const policy = await effective(house, { title: 'AI policy, public text', kind: 'guide' })
  const onPaper = async () =>
    ((await milo.asks('GET', '/aims/on-paper')).body.items as unknown as { number: string; lastUse: string | null }[])
      .filter(({ number }) => [procedure.number, policy.number].includes(number))
      .map(({ number, lastUse }) => [number, lastUse])
  const from = (await documents(milo).reads(procedure)).fields.effectiveFrom as string
  expect(from).toBe('2026-03-02')
  world.itIs('2026-05-30')
  expect(await onPaper()).toEqual([])
  world.itIs('2026-05-31')
  expect(await onPaper()).toEqual([[procedure.number, null]])
  const task = await milo.among('tasks').raises({ title: 'Back up', owner: milo.id })
  await milo.asks('POST', `/tasks/${task.id}/links`, { body: { relation: 'relatesTo', to: procedure.number } })
  expect(await onPaper()).toEqual([])
  world.itIs('2026-08-29')
  expect(await onPaper()).toEqual([])
  world.itIs('2026-08-30')
  expect(await onPaper()).toEqual([[procedure.number, '2026-05-31']])
  world.itIs('2026-03-02')
})
