import { afterAll, beforeAll, expect, test } from 'vitest'
import { runClock } from '#app/jobs/clock.ts'
import { deliverNotices } from '#app/notices/deliver.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import {
  aCertifyingHouse,
  audited,
  budget,
  decided,
  documented,
  fine,
  ground,
  type House,
  implementing,
  lines,
  milestones,
  reviewed,
  row,
  started,
} from './certifying.ts'

let house: House
/** Only looks. */
let vera: Person
beforeAll(async () => {
  house = await aCertifyingHouse()
  vera = (await house.world.person('Vera', 'viewer')).among('certifications')
})
afterAll(() => house.world.close())

interface Project {
  readonly progress: Record<string, number>
  readonly trend: readonly { day: string; percent: number }[]
  readonly milestones: readonly { isDone: boolean; isLate: boolean; slip: number | null }[]
  readonly capacity: readonly Record<string, unknown>[]
  readonly budget: Record<string, number | null>
  readonly sponsor: { lastActive: string | null; isQuiet: boolean }
  readonly participation: readonly Record<string, unknown>[]
  readonly planner: {
    months: number
    steps: { step: string; months: number }[]
    facts: Record<string, unknown>
    isUnusual: boolean
  }
  readonly auditTime: Record<string, unknown> | null
}

async function projectOf({ id }: Pick<Page, 'id'>): Promise<Project> {
  return (await fine(house.cara.asks('GET', `/certifications/${id}/project`))) as unknown as Project
}

test('C-243 C-283 C-288 C-298 nothing starts before a sponsor of top management signed, an objective of trust and a scope are named, and the budget says six lines', async () => {
  const { tess, tom, cara, pat, milo } = house
  const idea = await cara.raises({ title: 'Certificate', owner: cara.id })
  await cara.cannot('decide', idea).because('move_not_yours')
  await tess
    .cannot('decide', idea)
    .because('certifiable_missing', 'certification_purpose_missing', 'sponsor_missing', 'project_manager_missing')
  const said = { standard: 'iso42001', purpose: 'Trust' }
  await tess
    .cannot('decide', idea, { ...said, sponsor: milo.id, projectManager: pat.id })
    .because('sponsor_not_top', 'project_manager_role')

  const it = await decided(house)
  await cara
    .cannot('beginGap', it)
    .because(
      'commitment_unsigned',
      'trust_objective_missing',
      'certification_scope_missing',
      ...Array.from({ length: 6 }, () => 'budget_line_missing'),
    )
  await tom.cannot('sign', it, { commitment: 'All of it' }).because('move_not_yours')
  await tess.cannot('sign', it).because('commitment_missing')
  const { objective, scope } = await ground(house)
  const service = await milo.among('objectives').raises({ title: 'Quick answers', owner: milo.id, theme: 'service' })
  await tess.makes('sign', it, { commitment: 'Two people and my time' })
  // A certificate that serves speed alone is an end in itself (C-243).
  await cara
    .cannot('beginGap', it, { scope: scope.id, objectives: [row({ objective: service.id })], budget })
    .because('trust_objective_missing')
  const objectives = [row({ objective: objective.id })]
  await cara
    .cannot('beginGap', it, { scope: scope.id, objectives, budget: [...budget].slice(1) })
    .because('budget_line_missing')
  // Another sponsor has not signed yet.
  await tess.makes('handSponsorship', it, { sponsor: tom.id }, 'Tess leaves for a year')
  await cara.cannot('beginGap', it, { scope: scope.id, objectives, budget }).because('commitment_unsigned')
  await tom.makes('sign', it)
  const begun = await cara.makes('beginGap', it, { scope: scope.id, objectives, budget })
  expect([begun.state, begun.fields.signedBy]).toEqual(['gapAssessment', tom.id])
})

test('C-277 C-278 C-279 C-280 C-281 C-282 each of six lines is planned and spent, staff time in hours', async () => {
  const { cara } = house
  const it = await started(house)
  const spent = (it.fields.budget as Record<string, unknown>[]).map((line, at) =>
    line.line === 'staffTime' ? { ...line, actualHours: 120 } : { ...line, actualAmount: 1000 * (at + 1) },
  )
  const page = await cara.edits(it, { budget: spent })
  expect((page.fields.budget as { line: string }[]).map(({ line }) => line)).toEqual([...lines, 'staffTime'])
  expect((await projectOf(it)).budget).toEqual({
    plannedAmount: 150000,
    actualAmount: 15000,
    plannedHours: 600,
    actualHours: 120,
  })
  const nobody = { plannedAmount: null, actualAmount: null, plannedHours: null, actualHours: null }
  const seen = await fine(vera.asks('GET', `/certifications/${it.id}/project`))
  expect([(await vera.reads(it)).masked, (seen as unknown as Project).budget]).toEqual([['budget'], nobody])
})

test('C-246 C-284 C-285 C-286 C-287 C-289 C-299 a plan of milestones with one accountable each; slip, progress, capacity and who takes part are seen; the order of steps holds', async () => {
  const { cara, world, pat, milo } = house
  const it = await started(house)
  await cara.cannot('beginReadiness', it).because('move_out_of_order')
  await cara.cannot('beginSelection', it).because('move_out_of_order')
  await cara.cannot('beginImplementation', it).because('gap_missing', 'project_days_missing', 'milestones_missing')
  const [first] = milestones(house)
  await cara
    .cannot('beginImplementation', it, {
      plannedStart: '2026-03-02',
      plannedEnd: '2026-06-30',
      milestones: [{ ...first, accountable: null }],
    })
    .because('gap_missing', 'duration_why_missing', 'milestone_accountable_missing')

  const going = await implementing(house)
  const rows = going.fields.milestones as Record<string, unknown>[]
  expect(rows.map(({ agreedEnd }) => agreedEnd)).toEqual(['2026-05-29', '2026-07-31', '2026-12-18'])
  await cara.edits(going, {
    team: [row({ person: pat.id, hoursPerMonth: 10 })],
    changePlan: [
      row({
        stakeholder: 'Clerks in claims',
        impact: 'They record when they overrule',
        communication: 'Team meetings in March',
        resistance: 'More clicks',
        answer: 'One key instead of a form',
      }),
    ],
  })
  const before = await projectOf(going)
  expect(before.progress).toEqual({ done: 0, of: 3, percent: 0, expected: 0, slip: 0 })
  // 240 hours asked until 18 December; ten a month are 96.
  expect(before.capacity).toEqual([
    { person: pat.id, name: 'Pat', hoursPerMonth: 10, assigned: 240, available: 96, isOver: true },
  ])
  const refused = await cara.asks('PATCH', `/certifications/${going.id}`, {
    body: { milestones: rows.map((one) => ({ ...one, plannedEnd: '2026-12-24' })) },
    headers: { 'if-match': `"${(await cara.reads(going)).version}"` },
  })
  expect(refused.body.refusals?.map(({ code }) => code)).toEqual(['plan_by_move'])

  world.itIs('2026-06-08')
  const late = await projectOf(going)
  expect(late.milestones[0]).toEqual({ id: rows[0]!.id, isDone: false, isLate: true, slip: 10 })
  expect(late.progress).toMatchObject({ percent: 0, expected: 33 })
  await cara.edits(going, { milestones: rows.map((one, at) => (at === 0 ? { ...one, doneOn: '2026-06-05' } : one)) })
  const moved = rows.map((one, at) => ({
    ...one,
    ...(at === 0 && { doneOn: '2026-06-05' }),
    ...(at === 2 && { plannedEnd: '2027-01-15' }),
  }))
  await cara.makes(
    'replanProject',
    going,
    { milestones: moved, plannedEnd: '2027-01-29' },
    'The body has no earlier day',
  )
  const after = await projectOf(going)
  expect(after.progress).toEqual({ done: 1, of: 3, percent: 33, expected: 33, slip: 28 })
  expect(after.milestones.map(({ slip }) => slip)).toEqual([7, 0, 28])
  expect(after.trend.map(({ day, percent }) => `${day} ${percent}`)).toEqual([
    '2026-03-31 0',
    '2026-04-30 0',
    '2026-05-31 0',
    '2026-06-08 33',
  ])
  // Everyone who has done anything since March, by department; nobody here is in one.
  const [nobody] = after.participation as { department: string | null; people: number; active: number }[]
  expect(nobody?.department).toBe(null)
  expect(nobody?.active).toBeGreaterThan(3)
  expect(nobody?.active).toBeLessThan(nobody?.people ?? 0)
  await milo.cannot('endVoluntarily', going, {}, 'No money').because('move_not_yours')
  world.itIs('2026-03-02')
})

test('C-288 a sponsor who does nothing for 30 days is seen, and hears of it', async () => {
  const { tess, cara, world } = house
  const it = await started(house)
  world.itIs('2026-04-01')
  expect((await projectOf(it)).sponsor).toMatchObject({ lastActive: '2026-03-02', isQuiet: false })
  world.itIs('2026-04-02')
  expect((await projectOf(it)).sponsor).toMatchObject({ isQuiet: true })
  await runClock(world.app, world.organization)
  await deliverNotices(world.app, world.organization)
  const told = async (person: typeof tess) => {
    const { items } = await fine(person.asks('GET', '/inbox'))
    return (items as unknown as { code: string }[]).map(({ code }) => code)
  }
  expect(await told(tess)).toContain('sponsor_quiet')
  expect(await told(cara)).toContain('sponsor_quiet')
  await cara.cannot('touch', it).because('touch_about_missing')
  await tess.cannot('touch', it, { touchOn: '2026-04-03', touchAbout: 'Kick-off' }).because('touch_ahead')
  const page = await tess.makes('touch', it, { touchAbout: 'Decided on two more people' })
  expect(page.fields.touchpoints).toMatchObject([
    { day: '2026-04-02', about: 'Decided on two more people', recordedBy: tess.id },
  ])
  expect((await projectOf(it)).sponsor).toMatchObject({ lastActive: '2026-04-02', isQuiet: false })
  world.itIs('2026-03-02')
})

test('C-276 the planner proposes from size, sites, systems, maturity and reuse; the role drives the estimate of audit time', async () => {
  const { cara, milo, pat } = house
  const it = await started(house)
  const before = await projectOf(it)
  expect(before.planner.facts).toMatchObject({ people: 9, sites: 1, systems: 0, maturity: null, reusePercent: null })
  expect([before.planner.months, before.planner.facts.isHeadcount]).toEqual([7, false])
  // Nine have an account; the organization says how many work there.
  const admin = await house.world.person('Adda', 'administrator')
  const settled = async (headcount: number | null) => {
    const { body } = await admin.asks('GET', '/organization')
    const headers = { 'if-match': `"${String(body.version)}"` }
    return admin.asks('PATCH', '/organization', { body: { headcount }, headers })
  }
  expect((await settled(0)).body.refusals).toMatchObject([{ code: 'number_out_of_range', field: 'headcount' }])
  await fine(settled(380))
  expect((await projectOf(it)).planner).toMatchObject({ months: 11, facts: { people: 380, isHeadcount: true } })
  await fine(settled(null))
  expect(before.auditTime).toBe(null)
  for (const name of ['Claims', 'Pricing', 'Chat', 'Scan'])
    await milo.among('ai-systems').raises({ title: name, owner: pat.id, technicalLead: milo.id })
  const larger = await projectOf(it)
  expect(larger.planner).toMatchObject({ months: 8, facts: { systems: 4 } })
  await cara.edits(it, { aiRoles: ['developer'], peopleDoingAi: 6 })
  expect((await projectOf(it)).auditTime).toMatchObject({
    role: 'one',
    initial: 3.5,
    surveillance: 1.5,
    recertification: 2.5,
  })
  await cara.edits(it, { aiRoles: ['producer'] })
  expect((await projectOf(it)).auditTime).toMatchObject({ role: 'producer', initial: 5 })
  await cara.edits(it, { aiRoles: ['developer', 'provider'] })
  expect((await projectOf(it)).auditTime).toMatchObject({ role: 'several', initial: 6.5 })
  // Beyond ten people no body has published a figure.
  await cara.edits(it, { peopleDoingAi: 40 })
  expect((await projectOf(it)).auditTime).toMatchObject({ initial: null })
})

interface Ready {
  readonly score: number
  readonly threshold: number
  readonly isReady: boolean
  readonly components: readonly {
    key: string
    weight: number
    value: number
    done: number
    of: number
    blockers: { type: string; id: string | null; why: string }[]
  }[]
}

test('C-249 C-250 readiness is blocked without a whole audit cycle and a management review; its formula is visible and every blocker opens', async () => {
  const { cara, world } = house
  const readiness = async () => (await fine(cara.asks('GET', `/certifications/${it.id}/readiness`))) as unknown as Ready
  const it = await implementing(house)
  await cara.cannot('beginReadiness', it).because('certification_soa_missing', 'undocumented')
  const bare = await readiness()
  expect(bare.components.find(({ key }) => key === 'documents')?.blockers.length).toBeGreaterThan(10)
  await documented(house)
  await cara.edits(it, { threshold: 65 })
  await cara.makes('beginReadiness', it)
  await cara.cannot('beginSelection', it).because('audit_cycle_incomplete', 'review_not_held', 'not_ready')
  await audited(house, world.today())
  await cara.cannot('beginSelection', it).because('review_not_held')
  await reviewed(house, world.today())
  const { score, components, isReady } = await readiness()
  // The formula, done by hand from what is answered.
  const whole = components.reduce((sum, { weight }) => sum + weight, 0)
  const reached = components.reduce((sum, { weight, done, of }) => sum + (of === 0 ? 0 : (weight * done) / of), 0)
  expect(score).toBe(Math.floor((100 * reached) / whole))
  expect(isReady).toBe(true)
  expect(components.map(({ key, weight }) => [key, weight])).toEqual([
    ['requirements', 30],
    ['gaps', 15],
    ['internalAudit', 15],
    ['documents', 10],
    ['review', 10],
    ['nonconformities', 10],
    ['applicability', 5],
    ['mockAudit', 0],
  ])
  const blockers = components.flatMap((part) => part.blockers)
  expect(blockers.length).toBeGreaterThan(0)
  const [blocker] = blockers
  expect(blocker).toMatchObject({ type: 'requirement' })
  await fine(cara.asks('GET', `/conformity/requirements/${blocker!.id}`))
  const begun = await cara.makes('beginSelection', it)
  expect([begun.state, begun.fields.readyScore]).toEqual(['cbSelection', score])
})
