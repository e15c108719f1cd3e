import { afterAll, beforeAll, expect, test } from 'vitest'
import { registration } from '../journeys/driver/improving.ts'
import type { Page, Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'

let world: World
let amara: Person
let felix: Person
let dana: Person

beforeAll(async () => {
  world = await aWorld('2026-10-01')
  amara = await world.person('Amara', 'aimsManager')
  felix = await world.person('Felix', 'improvementCoordinator')
  dana = await world.person('Dana', 'topManagement')
})
afterAll(() => world.close())

test('C-012 parties with their needs: each is taken on or not, names its requirement, and what is unmet is listed', async () => {
  const manager = amara.among('interested-parties')
  const party = await manager.raises({
    title: 'Customers whose claims are triaged',
    kind: 'affected',
    needs: [{ need: 'A person decides' }, { need: 'To hear why' }, { need: 'Cheaper premiums' }],
  })
  await manager
    .cannot('lookAgain', party, { reviewOn: '2027-10-01' })
    .because('need_undecided', 'need_undecided', 'need_undecided')
  const rows = party.fields.needs as { id: string; need: string }[]
  const yes = { answer: 'yes', why: 'Promised in the AI policy' }
  const taken = [
    { ...rows[0], takenOn: yes, requirement: 'iso42001:A.9.2', met: 'met', metBy: 'Adjusters decide' },
    { ...rows[1], takenOn: yes, requirement: 'iso42001:A.8.2', met: 'partly', metBy: 'A letter' },
    { ...rows[2], takenOn: { answer: 'no', why: 'Not a matter of AI' } },
  ]
  const without = taken.map((row) => ({ ...row, requirement: null }))
  await manager
    .cannot('lookAgain', party, { needs: without, reviewOn: '2027-10-01' })
    .because('need_without_requirement', 'need_without_requirement')
  const looked = await manager.makes('lookAgain', party, { needs: taken, reviewOn: '2027-10-01' })
  expect(looked).toMatchObject({ due: '2027-10-01', fields: { needs: [{}, { requirement: 'iso42001:A.8.2' }, {}] } })
  const needs = async (query = '') => (await amara.asks('GET', `/context/needs${query}`)).body.items
  expect(await needs()).toHaveLength(3)
  expect(await needs('?unmet=true')).toMatchObject([
    { need: 'To hear why', met: 'partly', party: { number: party.number } },
  ])
  await manager.makes('retire', party, {}, 'Nobody triages any more.')
  expect(await needs()).toEqual([])
})

const scope = {
  statement: 'Development, provision and use of AI for claims and pricing.',
  activities: 'Claims triage, pricing, recruiting, a chatbot.',
  boundaries: 'All units at three sites.',
  climate: { answer: 'no', why: 'Our models are small; energy is bought with the cloud.' },
  reviewOn: '2027-09-01',
}

test('a scope is not approved without roles, context and parties; a new one replaces the one in force and asks whether the system suits', async () => {
  const top = dana.among('scope-statements')
  const first = await amara.among('scope-statements').raises({ title: 'Scope 1', ...scope })
  await amara.among('scope-statements').cannot('approve', first).because('move_not_yours')
  await top.cannot('approve', first).because('ai_roles_missing', 'issues_missing', 'parties_missing')
  await amara.among('context-issues').raises({ title: 'A market of banks', side: 'external' })
  await amara.among('interested-parties').raises({ title: 'Supervisor', kind: 'regulator' })
  const roles = { aiRoles: ['provider', 'deployer'] }
  await top
    .cannot('approve', first, { ...roles, climate: { answer: 'no', why: null }, reviewOn: '2026-10-01' })
    .because('climate_undecided', 'day_not_ahead')
  const sites = ['Harbour House', 'Northgate'].map((site) => ({ id: '', site, country: 'Germany', central: true }))
  await top.cannot('approve', first, { ...roles, sites }).because('scope_central_unclear')
  expect(await top.makes('approve', first, roles)).toMatchObject({ state: 'approved', fields: roles })
  const second = await amara.among('scope-statements').raises({ title: 'Scope 2', ...scope, ...roles })
  await top.makes('approve', second)
  expect((await top.reads(first)).state).toBe('superseded')
  const { questions } = (await dana.asks('GET', '/register-health/dimensions')).body as unknown as {
    questions: { record: { id: string } }[]
  }
  expect(questions.map(({ record }) => record.id)).toContain(second.id)
})

test('C-058, C-062: a completed investment or research partnership, with partner and agreement, becomes a candidate that says so', async () => {
  const keeper = amara.among('investments')
  const made = async (input: object): Promise<Page> => {
    const investment = await keeper.raises({ owner: amara.id, until: '2026-12-31', ...input })
    await keeper.makes('begin', investment)
    await keeper.cannot('complete', investment).because('result_missing')
    return keeper.makes('complete', investment, { result: 'It works.' })
  }
  const partner = await keeper.raises({ title: 'Robustness of triage', kind: 'partnership', owner: amara.id })
  await keeper.cannot('begin', partner).because('partner_missing', 'agreement_missing')
  await keeper.edits(partner, { partner: 'University of Lund', agreement: 'RA-2026-4' })
  await keeper.makes('begin', partner)
  const listed = await amara.asks('GET', '/investments?kind=partnership')
  expect(listed.body.items).toMatchObject([{ partner: 'University of Lund', agreement: 'RA-2026-4' }])
  const tools = await made({ title: 'Evaluation tooling', kind: 'tools' })
  for (const [from, sourceType] of [
    [tools, 'capabilityBuilding'],
    [partner, 'researchPartnership'],
  ] as const) {
    const raised = await felix.asks('POST', `/investments/${from.id}/raise/improvements`, { body: { title: 'Use it' } })
    expect(raised.status, JSON.stringify(raised.body)).toBe(201)
    expect(raised.body.fields).toMatchObject({ sourceType, sourceWords: `${from.number}: ${from.title}` })
    const { body } = await felix.asks('GET', `/investments/${from.id}/links`)
    expect(body.items).toMatchObject([{ record: { type: 'improvement', title: 'Use it' } }])
  }
})

test('C-059 maturity of a clause from 0 to 5 over time; what waits for it comes back when it is reached', async () => {
  const says = (person: Person, level: number, requirement = 'iso42001:9.1') =>
    person.asks('POST', '/context/maturity', { body: { requirement, level, because: 'Internal audit 2' } })
  expect((await says(felix, 2)).status).toBe(403)
  expect((await says(amara, 6)).body.code).toBe('number_out_of_range')
  expect((await says(amara, 2, 'iso42001:99')).body.code).toBe('requirement_unknown')
  expect((await says(amara, 2)).status).toBe(201)
  const it = await felix.raises({ title: 'Predict drift before it happens' })
  await felix.makes('register', it, registration)
  const waits = (level: number, improvement = it.id) =>
    felix.asks('PUT', '/context/waits', {
      body: { improvement, requirement: 'iso42001:9.1', level, because: 'We do not measure enough yet' },
    })
  expect((await waits(2)).body.code).toBe('wait_not_needed')
  expect((await waits(4)).body).toMatchObject({ level: 4, endedAt: null, record: { id: it.id } })
  const known = async () => (await amara.asks('GET', '/context/maturity')).body as unknown as Record<string, unknown>
  world.itIs('2026-10-20')
  await says(dana, 3)
  expect(await known()).toMatchObject({ ratings: [{ level: 2 }, { level: 3 }], waits: [{ endedAt: null }] })
  world.itIs('2026-11-10')
  await says(dana, 4)
  expect(await known()).toMatchObject({
    ratings: [{ level: 2 }, { level: 3 }, { level: 4 }],
    waits: [{ endedAt: expect.stringContaining('2026-11-10') }],
  })
  const trail = await felix.asks('GET', `/improvements/${it.id}/trail`)
  expect(trail.body.items?.map(({ verb }) => verb)).toContain('maturity.reached')
})

test('C-011 effectiveness is rated only once an intended outcome with a key figure is adopted, and is computed from it', async () => {
  const rate = () =>
    dana.asks('POST', '/register-health/ratings', {
      body: { dimension: 'effectiveness', quarter: '2026-Q4', rating: 4, evidence: 'Outcome 1' },
    })
  expect((await rate()).body).toMatchObject({ code: 'intended_outcome_missing' })
  const metrics = felix.among('metrics')
  const metric = await metrics.raises({
    title: 'Complaints decided for us',
    unit: '%',
    kind: 'value',
    direction: 'increase',
    cadence: 'month',
    watchedAs: 'aiMetric',
    method: 'Register of complaints',
    target: 90,
  })
  await metrics.makes('activate', metric)
  const outcome = await amara.among('intended-outcomes').raises({ title: 'Decisions people accept', owner: amara.id })
  const top = dana.among('intended-outcomes')
  await top.cannot('adopt', outcome).because('outcome_words_missing', 'outcome_metric_missing')
  await amara.among('intended-outcomes').edits(outcome, { description: 'Fewer decisions are overturned.' })
  await top.makes('adopt', outcome, { metric: metric.id })
  expect((await rate()).status).toBe(201)
  const light = async () =>
    ((await dana.asks('GET', '/register-health/dimensions')).body as unknown as { effectiveness: object }).effectiveness
  expect(await light()).toMatchObject({ outcomes: [{ id: outcome.id, indicator: { latest: null, targetMet: null } }] })
  await felix.asks('POST', `/metrics/${metric.id}/points`, { body: { readings: [{ period: '2026-10', value: 84 }] } })
  expect(await light()).toMatchObject({ light: 'red', outcomes: [{ indicator: { targetMet: false } }] })
})
