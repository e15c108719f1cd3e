import { afterAll, beforeAll, expect, test } from 'vitest'
import { deliverNotices } from '#app/notices/deliver.ts'
import { assigned, evaluation, plan, ratings, registration, type Team } from '#test/journeys/driver/improving.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let team: Team

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = {
    raiser: await world.person('Ada', 'employee'),
    coordinator: await world.person('Felix', 'improvementCoordinator'),
    owner: await world.person('Oskar', 'employee'),
    verifier: await world.person('Priya', 'verifier'),
    manager: await world.person('Amara', 'aimsManager'),
  }
})
afterAll(() => world.close())

interface Told {
  readonly id: string
  readonly code: string
  readonly sentence: string
  readonly isRead: boolean
  readonly link: string | null
}

/** What a person has been told since they last looked, oldest first; looking marks it as read. */
async function hears(person: Person, language = 'en'): Promise<Told[]> {
  await deliverNotices(world.app, world.organization)
  const { body } = await person.asks('GET', '/inbox?unread=true', { headers: { 'accept-language': language } })
  await person.asks('POST', '/inbox/read', { body: { all: true } })
  return (body.items as unknown as Told[]).reverse()
}

const codes = (told: readonly Told[]) => told.map(({ code }) => code)

test('everyone hears of what waits for them, nobody of what they did, and the raiser of every step that settles something', async () => {
  const { raiser, coordinator, owner, manager, verifier } = team
  const it = await assigned(team, { targetDate: '2026-04-10' })
  expect(codes(await hears(raiser))).toEqual(['raised_registered'])
  expect(codes(await hears(owner))).toEqual(['assigned'])
  expect(codes(await hears(coordinator))).toEqual(['accepted'])
  const costly = {
    ...plan(owner, { from: '2026-03-09', until: '2026-04-03' }),
    baselineFrom: '2026-01-01',
    baselineTo: '2026-02-28',
    evaluationDate: '2026-06-01',
    cost: 25_000,
  }
  await owner.makes('plan', it, costly)
  expect(codes(await hears(manager))).toEqual(['plan_to_approve'])
  await manager.makes('returnPlan', it, {}, 'Ask for a second offer.')
  expect((await hears(owner)).map(({ sentence }) => sentence)).toEqual([
    `Amara returned your plan of ${it.number} “Reset passwords faster”: Ask for a second offer.`,
  ])
  await owner.makes('plan', it, costly)
  await manager.makes('approvePlan', it)
  expect(codes(await hears(owner))).toEqual(['plan_approved'])
  await owner.makes('start', it, { resourcesConfirmed: true })
  expect(codes(await hears(raiser))).toEqual(['stage_reached'])
  await owner.makes('askDeferral', it, { deferredUntil: '2026-05-01' }, 'The tool arrives late.')
  await hears(manager)
  expect((await hears(coordinator, 'de')).at(-1)?.sentence).toBe(
    `Oskar möchte ${it.number} „Reset passwords faster“ bis 1. Mai 2026 zurückstellen: The tool arrives late.`,
  )
  expect(await hears(verifier)).toEqual([])
})

test('a decline goes to the coordinator with its reason', async () => {
  const { raiser, coordinator, owner } = team
  const it = await raiser.raises({ title: 'Fewer forms' })
  await coordinator.makes('register', it, registration)
  await hears(coordinator)
  const { number } = await raiser.reads(it)
  await coordinator.makes('evaluate', it, evaluation)
  await coordinator.makes('prioritize', it, { ratings: await ratings(coordinator) })
  await coordinator.makes('assign', it, { owner: owner.id, targetDate: '2026-05-01' })
  await owner.makes('decline', it, {}, 'I leave in April.')
  expect((await hears(coordinator)).map(({ sentence }) => sentence)).toEqual([
    `Oskar declined ${number} “Fewer forms”: I leave in April.`,
  ])
})

test('C-097 cancelling asks for a reason, and the raiser reads it', async () => {
  const { raiser, coordinator } = team
  const it = await raiser.raises({ title: 'Warmer lobby' })
  await coordinator.makes('register', it, registration)
  const { number } = await raiser.reads(it)
  await hears(raiser)
  await coordinator.cannot('cancel', it, { decisionReference: 'Forum of March' }).because('reason_missing')
  await coordinator.makes('cancel', it, { decisionReference: 'Forum of March' }, 'The lobby is given up in May.')
  expect((await hears(raiser)).map(({ sentence }) => sentence)).toEqual([
    `Your suggestion ${number} “Warmer lobby” was cancelled: The lobby is given up in May.`,
  ])
  expect((await raiser.reads(it)).fields.cancelledBecause).toBe('The lobby is given up in May.')
})

test('what is dismissed or merged is told to its raiser with the reason', async () => {
  const { raiser, coordinator } = team
  const kept = await raiser.raises({ title: 'Louder alarm' })
  const [dismissed, merged] = [
    await raiser.raises({ title: 'Blue doors' }),
    await raiser.raises({ title: 'Alarm louder' }),
  ]
  await coordinator.makes('dismiss', dismissed, {}, 'Colour does not matter here.')
  await coordinator.makes('merge', merged, { mergedInto: kept.id }, 'The same wish.')
  expect((await hears(raiser)).map(({ sentence }) => sentence)).toEqual([
    'Your suggestion “Blue doors” was not taken up: Colour does not matter here.',
    'Your suggestion “Alarm louder” goes on together with another entry: The same wish.',
  ])
})

test('the inbox is read in pages, counted, and marked one by one', async () => {
  const { coordinator } = team
  const raiser = await world.person('Nora', 'employee')
  for (const title of ['One', 'Two', 'Three']) {
    await coordinator.makes('dismiss', await raiser.raises({ title }), {}, 'No.')
  }
  await deliverNotices(world.app, world.organization)
  const first = await raiser.asks('GET', '/inbox?limit=2')
  expect(first.body.items?.map((item) => (item.record as { title: string }).title)).toEqual(['Three', 'Two'])
  const second = await raiser.asks('GET', `/inbox?limit=2&cursor=${first.body.next}`)
  expect(second.body).toMatchObject({ next: null, items: [{ isRead: false, record: { title: 'One' } }] })
  const [three] = first.body.items ?? []
  expect((await raiser.asks('POST', '/inbox/read', { body: { ids: [three?.id] } })).body).toEqual({
    read: 1,
    unread: 2,
  })
  expect((await raiser.asks('GET', '/inbox/count')).body).toEqual({ unread: 2 })
  expect((await raiser.asks('GET', '/inbox?cursor=x')).status).toBe(400)
  expect((await raiser.asks('POST', '/inbox/read', { body: {} })).status).toBe(400)
  expect((await coordinator.asks('POST', '/inbox/read', { body: { ids: [three?.id] } })).body.read).toBe(0)
})
