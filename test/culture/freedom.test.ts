import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawnBySeed } from '#domain/culture/drill.ts'
import { assigned, plan, type Team } from '#test/journeys/driver/improving.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { aTeam, windows, work } from '#test/journeys/driver/team.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { heard } from '#test/nonconformities/heard.ts'

let world: World
let team: Team
let tess: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aTeam(world)
  tess = (await world.person('Tess', 'topManagement')).among('delegations')
})
afterAll(() => world.close())

interface Card {
  readonly items: { title: string; near: string; effect: string; verdict: string }[]
  readonly underWay: number
}
const cardOf = async (person: Person) =>
  (await person.asks('GET', '/culture/recent-improvements')).body as unknown as Card

test('C-140 within delegated authority nobody else approves, and under whose authority it began is kept; beyond it, someone does', async () => {
  const { owner, coordinator, manager } = team
  const wanted = { title: 'Desk improvements', person: owner.id, costLimit: 20000, areas: ['serviceDelivery'] }
  const grant = await coordinator
    .among('delegations')
    .raises({ ...wanted, startsOn: '2026-01-01', endsOn: '2026-12-31' })
  const whole = { ...plan(owner, work), ...windows, cost: 15000 }
  const before = await assigned(team, { targetDate: '2026-04-10' })
  await owner.makes('plan', before, whole)
  await owner.cannot('start', before, { resourcesConfirmed: true }).because('plan_not_approved')
  expect(await heard(world, manager, before)).toContain('plan_to_approve')
  await coordinator.among('delegations').cannot('grant', grant).because('move_not_yours')
  await tess.makes('grant', grant)
  expect(await heard(world, owner, grant)).toEqual(['delegation_granted'])
  const it = await assigned(team, { targetDate: '2026-04-10' })
  const planned = await owner.makes('plan', it, whole)
  expect(planned.fields.delegation).toBe(grant.id)
  expect(await heard(world, manager, it), 'nobody is asked').not.toContain('plan_to_approve')
  const begun = await owner.makes('start', it, { resourcesConfirmed: true })
  expect(begun.fields).toMatchObject({ planApprovedBy: null, delegation: grant.id })
  const other = await assigned(team, { targetDate: '2026-04-10' })
  await owner.makes('plan', other, { ...whole, cost: 25000 })
  await owner.cannot('start', other, { resourcesConfirmed: true }).because('plan_not_approved')
  await tess.makes('revoke', grant, {}, 'Reorganized')
  await owner.makes('replan', other, { cost: 15000 }, 'Cheaper tool')
  await owner.cannot('start', other, { resourcesConfirmed: true }).because('plan_not_approved')
})

test('nobody grants authority to themselves', async () => {
  const own = { title: 'Mine', person: tess.id, costLimit: 9, startsOn: '2026-01-01', endsOn: '2026-12-31' }
  await tess.cannot('grant', await tess.raises(own)).because('delegation_own')
})

test('C-141 hours a team has for improving, and what it used of them', async () => {
  const { coordinator, raiser, owner } = team
  const budgets = coordinator.among('time-budgets')
  const quarter = { team: 'Service desk', startsOn: '2026-01-01', endsOn: '2026-03-31', people: 4, capacity: 1920 }
  const it = await budgets.raises({ title: 'Service desk, Q1', ...quarter, budget: 2000 })
  await budgets.cannot('grant', it).because('budget_over_capacity')
  await budgets.makes('grant', it, { budget: 96 })
  const spent = [{ id: '', day: '2026-02-20', hours: 12, improvement: null, what: 'Mapped the resets' }]
  const first = await raiser.among('time-budgets').makes('logHours', it, { spent })
  const kept = first.fields.spent as { id: string; hours: number }[]
  const mine = owner.among('time-budgets')
  await mine.cannot('logHours', it, { spent: [{ ...kept[0], hours: 50 }] }).because('hours_changed', 'hours_missing')
  const late = [...kept, { ...spent[0], day: '2026-04-01' }]
  await mine.cannot('logHours', it, { spent: late }).because('hours_outside')
  await mine.makes('logHours', it, { spent: [...kept, { ...spent[0], day: '2026-03-01', hours: 45.6 }] })
  const { items } = (await raiser.asks('GET', '/culture/hours')).body as unknown as { items: Record<string, unknown>[] }
  expect(items).toMatchObject([{ team: 'Service desk', capacity: 1920, budget: 96, used: 57.6 }])
})

test('C-147 everyone finds at most three improvements to tell of, with their effect, their own first; where none is measured it says so', async () => {
  const { owner, verifier } = team
  expect(await cardOf(owner)).toMatchObject({ items: [], underWay: 3 })
  const it = (await owner.lists('?state=implementing'))[0]!
  world.itIs('2026-04-03')
  const [action] = (await owner.reads(it)).fields.actions as { id: string }[]
  await owner.edits(it, { actions: [{ ...action, done: true, evidence: 'Change CHG-411' }] })
  await owner.makes('complete', it)
  world.itIs('2026-06-02')
  const seen = {
    after: 4,
    afterFrom: '2026-04-10',
    afterTo: '2026-05-31',
    outcomeEvidence: 'Report',
    decision: 'sustain',
  }
  const answers = { addressed: { answer: 'yes', why: 'Short' }, unintended: { answer: 'no', why: null } }
  await verifier.makes('measure', it, { ...seen, ...answers })
  const effect = 'Median wait for a reset: 14 min before, 4 min now.'
  expect((await cardOf(owner)).items).toMatchObject([{ near: 'own', verdict: 'met', effect }])
  expect((await cardOf(tess)).items).toMatchObject([{ near: 'house', effect }])
})

test('C-148 people drawn by lot are asked: credible is who names an improvement and its effect; the share is everyone’s to see', async () => {
  const { manager, raiser } = team
  const drills = manager.among('interview-drills')
  const it = await drills.raises({ title: 'Before the audit', size: 4 })
  const drawn = await drills.makes('draw', it)
  const rows = drawn.fields.sample as { id: string; person: string }[]
  // Nobody can know the seed before people are drawn by it; afterwards everybody can draw them again.
  expect(drawn.fields).toMatchObject({ seed: expect.stringMatching(`^${it.number}/[0-9a-f]{16}$`), population: 7 })
  const { items } = (await manager.asks('GET', '/people?limit=200')).body as unknown as { items: { id: string }[] }
  const again = drawnBySeed(
    items.map(({ id }) => id),
    { seed: String(drawn.fields.seed), size: 4 },
  )
  expect(rows.map(({ person }) => person)).toEqual(again)
  expect((await raiser.asks('GET', `/interview-drills/${it.id}`)).status, 'single answers are not').toBe(404)
  const improvement = (await manager.lists('?state=measured'))[0]!.id
  const answered = (at: number, named: string, effect: string | null) => ({
    ...rows[at],
    named,
    effect,
    improvement: named === 'yes' ? improvement : null,
  })
  await drills.cannot('conclude', it).because('drill_unanswered')
  const others = [answered(0, 'yes', 'yes'), answered(1, 'yes', 'no'), answered(2, 'no', null)]
  await drills.cannot('conclude', it, { sample: others }).because('drill_others_asked')
  await drills.makes('conclude', it, { sample: [...others, answered(3, 'away', null)] })
  const culture = (await raiser.asks('GET', '/culture')).body as unknown as { drills: object[]; theatre: Theatre }
  expect(culture.drills).toMatchObject([{ number: it.number, reached: 3, credible: 1 }])
  expect(culture.theatre.signs.credible).toEqual({ count: 1, of: 3 })
})

interface Theatre {
  readonly signs: { credible: { count: number; of: number } }
}
