import { afterAll, beforeAll, expect, test } from 'vitest'
import { runClock } from '#app/jobs/clock.ts'
import { deliverNotices } from '#app/notices/deliver.ts'
import type { Page, Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'

let world: World
let amara: Person
let ada: Person
let dana: Person

beforeAll(async () => {
  world = await aWorld('2026-10-01')
  amara = (await world.person('Amara', 'aimsManager')).among('change-signals')
  ada = (await world.person('Ada', 'employee')).among('change-signals')
  dana = (await world.person('Dana', 'topManagement')).among('change-signals')
})
afterAll(() => world.close())

async function linked(signal: Page): Promise<string[]> {
  const { body } = await amara.asks('GET', `/change-signals/${signal.id}/links`)
  return (body.items as unknown as { record: { type: string; title: string } }[])
    .map(({ record }) => `${record.type}: ${record.title}`)
    .sort()
}

const decided = (disposition: string, more: object = {}) => ({ disposition, owner: amara.id, ...more })

test('C-001 a change signal of each of five kinds demands a decision, links to what it became, and is overdue after thirty days', async () => {
  const kinds = {
    technology: ['improvement', 'improvement'],
    risk: ['risk', 'risk'],
    regulation: ['impactAssessment', 'task'],
    context: ['policyReview', 'task'],
    bestPractice: ['improvement', 'improvement'],
  } as const
  const signals = new Map<string, Page>()
  for (const kind of Object.keys(kinds)) signals.set(kind, await ada.raises({ title: `About ${kind}`, kind }))
  for (const [kind, [disposition, becomes]] of Object.entries(kinds)) {
    const signal = signals.get(kind)!
    await amara.cannot('decide', signal, { owner: amara.id }).because('signal_disposition_missing')
    await amara.cannot('decide', signal, { disposition }).because('owner_missing')
    const after = await amara.makes('decide', signal, decided(disposition))
    expect(after).toMatchObject({ state: 'decided', fields: { decidedBy: amara.id } })
    expect((await linked(signal)).map((each) => each.split(':')[0])).toEqual([becomes])
    await amara.cannot('conclude', signal).because('result_missing')
    await amara.makes('conclude', signal, { result: 'Done.' })
  }
  const quiet = await ada.raises({ title: 'A rumour', kind: 'risk' })
  await ada.cannot('noAction', quiet, {}, 'It was false.').because('move_not_yours')
  await amara.cannot('noAction', quiet).because('reason_missing')
  expect(await amara.makes('noAction', quiet, {}, 'It was false.')).toMatchObject({
    state: 'concluded',
    fields: { noActionBecause: 'It was false.' },
  })
  const forgotten = await ada.raises({ title: 'Nobody looked', kind: 'context' })
  const overdue = async () => (await amara.asks('GET', '/change-signals?overdue=true')).body.items?.map(({ id }) => id)
  world.itIs('2026-10-31')
  expect(await overdue()).toEqual([])
  world.itIs('2026-11-01')
  expect(await overdue()).toEqual([forgotten.id])
})

test('C-053 a lesson of others names its reference and whether it could happen to us before anything is decided', async () => {
  const lesson = await ada.raises({
    title: 'A chatbot elsewhere promised refunds',
    kind: 'bestPractice',
    subject: 'lesson',
  })
  await amara.cannot('noAction', lesson, {}, 'Not ours').because('signal_reference_missing', 'exposure_missing')
  await amara.edits(lesson, { reference: 'Court report of 4 September' })
  const yes = { answer: 'yes', why: 'Our chatbot answers customers too.' }
  await amara.cannot('noAction', lesson, { exposure: yes }, 'Not ours').because('exposed_asks_action')
  await amara.makes('decide', lesson, decided('risk', { exposure: yes }))
  expect(await linked(lesson)).toEqual(['risk: A chatbot elsewhere promised refunds'])
})

test('C-054 a law has a day, gives a task to find the gaps beside the candidate, can be put off, and escalates', async () => {
  world.itIs('2026-11-02')
  const law = await amara.raises({
    title: 'High-risk duties of the AI Act',
    kind: 'regulation',
    subject: 'law',
    reference: 'Regulation (EU) 2024/1689',
    owner: ada.id,
  })
  await amara.cannot('decide', law, decided('improvement')).because('deadline_missing')
  await amara.makes('decide', law, { disposition: 'improvement', appliesOn: '2027-03-15' })
  expect(await linked(law)).toEqual([
    'improvement: High-risk duties of the AI Act',
    'task: Find the gaps: High-risk duties of the AI Act',
  ])
  const { body } = await amara.asks('GET', `/tasks?owner=${ada.id}`)
  expect(body.items).toMatchObject([{ due: '2026-12-15' }])
  const moved = await amara.makes('redate', law, { appliesOn: '2026-12-01' }, 'The national act brings it forward.')
  expect(moved).toMatchObject({ due: '2026-12-01', fields: { originallyOn: '2027-03-15', appliesOn: '2026-12-01' } })
  world.itIs('2026-12-16')
  expect((await runClock(world.app, world.organization)).said).toBeGreaterThan(0)
  await deliverNotices(world.app, world.organization)
  const { items = [] } = (await amara.asks('GET', '/inbox')).body
  const escalated = items.filter(({ code }) => code === 'overdue_escalated').map(({ record }) => record)
  expect(escalated).toContainEqual(expect.objectContaining({ id: law.id }))
  world.itIs('2026-11-02')
})

test('C-055 a new edition lists the requirements to look at again; it is not concluded before each is answered', async () => {
  const edition = await amara.raises({
    title: 'ISO 9001:2026 is published',
    kind: 'regulation',
    subject: 'edition',
    reference: 'Published 16 September 2026',
    edition: 'ISO 9001:2026',
    replaces: 'ISO 9001:2015',
    owner: amara.id,
  })
  await amara.cannot('decide', edition, decided('policyReview')).because('changed_requirements_missing')
  const changes = [
    { requirement: 'iso9001:5.1.1', what: 'Quality culture and ethics come in' },
    { requirement: 'iso9001:6.1.1', what: 'Split into risks and opportunities' },
  ]
  await amara.makes('decide', edition, decided('policyReview', { changes }))
  const listed = (await amara.reads(edition)).fields.changes as { id: string; what: string; met: unknown }[]
  expect(listed).toMatchObject([{ met: null }, { met: null }])
  await amara
    .cannot('conclude', edition, { result: 'Looked through' })
    .because('change_not_reassessed', 'change_not_reassessed')
  const met = listed.map((row) => ({ ...row, met: { answer: 'yes', why: 'Looked at' } }))
  expect(await amara.makes('conclude', edition, { result: 'We meet both.', changes: met })).toMatchObject({
    state: 'concluded',
  })
})

test('C-056 guidance of an authority names the requirements it is about and becomes a candidate that says where it came from', async () => {
  const guidance = await amara.raises({
    title: 'Guidance on AI literacy',
    kind: 'regulation',
    subject: 'guidance',
    reference: 'AI Office, questions and answers',
    requirements: ['iso42001:7.2', 'iso42001:7.3'],
    owner: amara.id,
  })
  await amara.makes('decide', guidance, decided('improvement'))
  expect(guidance.fields.requirements).toEqual(['iso42001:7.2', 'iso42001:7.3'])
  expect(await linked(guidance)).toEqual(['improvement: Guidance on AI literacy'])
  const { body } = await amara.asks('GET', '/improvements?sort=-created&limit=1')
  const improvement = await amara.among('improvements').reads(body.items![0]!)
  expect(improvement.fields).toMatchObject({
    sourceType: 'regulatoryGuidance',
    sourceWords: `${guidance.number}: Guidance on AI literacy`,
  })
})

test('C-057 a strategic shift is never nothing: it gives tasks to review context, policy and objectives', async () => {
  const shift = await dana.raises({
    title: 'We begin to sell our claims triage',
    kind: 'context',
    subject: 'strategy',
    owner: amara.id,
  })
  await dana.cannot('noAction', shift, {}, 'Nothing changes').because('strategy_asks_review')
  await dana.makes('decide', shift, decided('improvement'))
  const links = await linked(shift)
  expect(links).toHaveLength(4)
  expect(links.filter((each) => each.startsWith('task: Review'))).toEqual([
    expect.stringContaining('4.1'),
    expect.stringContaining('5.2'),
    expect.stringContaining('6.2'),
  ])
})

test('C-050 a technical advance is a source of its own and names its technique', async () => {
  const advance = await ada.raises({ title: 'Counterfactuals for claims', kind: 'technology', subject: 'technique' })
  await amara.cannot('decide', advance, decided('improvement')).because('technique_missing')
  await amara.makes('decide', advance, decided('improvement', { technique: 'explainability' }))
  const found = await amara.asks('GET', '/change-signals?technique=explainability')
  expect(found.body.items?.map(({ id }) => id)).toEqual([advance.id])
  const { body } = await amara.asks('GET', '/improvements?sort=-created&limit=1')
  expect((await amara.among('improvements').reads(body.items![0]!)).fields.sourceType).toBe('technicalAdvance')
})
