import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deliverNotices } from '#app/notices/deliver.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { liveSystem, retirement } from '#test/journeys/driver/systems.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { closing, no, yes } from './usual.ts'

let world: World
let ada: Person
let maya: Person
let sofia: Person

beforeAll(async () => {
  world = await aWorld('2026-11-02')
  ada = await world.person('Ada', 'employee')
  maya = await world.person('Maya', 'aimsManager')
  sofia = await world.person('Sofia', 'employee')
})
afterAll(() => world.close())

const system = (more = {}): Promise<Page> =>
  liveSystem(maya, { title: 'TalentSift', owner: sofia.id, highRisk: true, ...more })

/** A harmful incident with a system, triaged with this harm. */
async function harmful(aiSystem: Page, harms: readonly string[], more = {}): Promise<Page> {
  const it = await ada.among('incidents').raises({ title: 'Part-time applicants ranked lower', kind: 'incident' })
  const input = { priority: 'P2', owner: maya.id, harm: yes, harms, aiSystem: aiSystem.id, ...more }
  return maya.among('incidents').makes('triage', it, input)
}

describe('AI systems', () => {
  test('one has an owner from the first, a number and a life', async () => {
    const unowned = await maya.asks('POST', '/ai-systems', { body: { title: 'Orphan' } })
    expect([unowned.status, unowned.body.refusals?.[0]?.code]).toEqual([400, 'owner_missing'])
    const it = await system({ title: 'ClaimSight', role: ['deployer', 'provider'], riskAssessedUntil: '2026-10-31' })
    expect(it).toMatchObject({ number: 'AIS-2026-0001', state: 'live', overdue: true })
    const systems = maya.among('ai-systems')
    await ada.among('ai-systems').cannot('suspend', it, {}, 'It looks odd').because('move_not_yours')
    await sofia.among('ai-systems').cannot('suspend', it).because('reason_missing')
    await sofia.among('ai-systems').makes('suspend', it, {}, 'Scores drift')
    await systems.makes('resume', it, {}, 'Retrained and checked')
    await sofia.among('ai-systems').makes('agreeToRetire', it, retirement)
    expect(await systems.makes('retire', it, {}, 'Replaced')).toMatchObject({ state: 'retired', status: 'completed' })
    await systems
      .seesTrail(it)
      .as([
        'create by Maya',
        'discover by Maya',
        'suspend by Sofia',
        'resume by Maya',
        'agreeToRetire by Sofia',
        'retire by Maya',
      ])
  })

  test('whoever oversees one may stop it at once, and those who answer for it hear of it', async () => {
    const it = await system({ title: 'AskLys', oversight: [{ person: ada.id }] })
    await ada.among('ai-systems').makes('suspend', it, {}, 'It leaks internal articles')
    await deliverNotices(world.app, world.organization)
    const { body } = await sofia.asks('GET', '/inbox?limit=100')
    expect(body.items).toContainEqual(expect.objectContaining({ code: 'system_suspended' }))
  })
})

test('one command contains it, suspends the system and both histories say so', async () => {
  const it = await system()
  const incident = await harmful(it, ['rights'])
  const incidents = maya.among('incidents')
  await incidents.makes('contain', incident, { containment: 'No ranking by machine', suspendsSystem: true })
  expect(await maya.among('ai-systems').reads(it)).toMatchObject({
    state: 'suspended',
    fields: { suspendedBecause: `${incident.number}: No ranking by machine` },
  })
  await maya.among('ai-systems').seesTrail(it).as(['create by Maya', 'discover by Maya', 'suspend by Maya'])
  await incidents.seesTrail(incident).as(['create by Ada', 'triage by Maya', 'contain by Maya'])
})

test('whoever may not suspend a system does not contain with it: nothing of both is written', async () => {
  const it = await system()
  const incident = await harmful(it, ['minor'])
  await maya.among('incidents').makes('letIn', incident, { confidants: [{ person: ada.id }] }, 'She helps')
  await ada
    .among('incidents')
    .cannot('contain', incident, { containment: 'Stop', suspendsSystem: true })
    .because('move_not_yours')
  expect(await maya.among('ai-systems').reads(it)).toMatchObject({ state: 'live' })
})

describe('the clock to the authority', () => {
  test.each([
    [['rights'], '2026-11-17'],
    [['death', 'rights'], '2026-11-12'],
    [['infrastructure', 'death'], '2026-11-04'],
    [['minor'], null],
  ])('%j with a high-risk system is to be reported by %s', async (harms, reportBy) => {
    expect(await harmful(await system(), harms)).toMatchObject({ due: reportBy, fields: { reportBy } })
  })

  test('no clock runs for a system that is not high-risk, and it counts from when we became aware', async () => {
    expect(await harmful(await system({ highRisk: false }), ['death'])).toMatchObject({ fields: { reportBy: null } })
    const aware = await harmful(await system(), ['rights'], { awareAt: '2026-10-30T23:30:00Z' })
    expect(aware).toMatchObject({ fields: { reportBy: '2026-11-15', reportBecause: 'rights' } })
  })

  test('harm that turns out worse shortens it; it is closed when the authority was told, or it was said why not', async () => {
    const it = await harmful(await system(), ['rights'])
    const incidents = maya.among('incidents')
    const worse = await incidents.makes('judgeHarm', it, { harms: ['death', 'rights'] })
    expect(worse).toMatchObject({ due: '2026-11-12' })
    await incidents.makesTogether(it, [
      { move: 'resolve', input: { cause: 'Fairness not validated' } },
      { move: 'analyse', input: { containment: 'Ranking switched off' } },
      { move: 'shareLessons', input: { lessonShared: no } },
    ])
    const last = { ...closing, harmed: 'Eleven applicants; screened again by people' }
    await incidents.cannot('close', it, last).because('authority_unanswered')
    await incidents
      .cannot('tellAuthority', it, { authorityReport: yes })
      .because('authority_day_missing', 'authority_reference_missing')
    const told = { authorityReport: yes, authorityReportedOn: '2026-11-02', authorityReference: 'MSA-77' }
    expect(await incidents.makes('tellAuthority', it, told)).toMatchObject({ due: null })
    await incidents.cannot('close', it, closing).because('harmed_missing')
    expect(await incidents.makes('close', it, last)).toMatchObject({ state: 'closed' })
  })
})
