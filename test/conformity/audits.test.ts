import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aHouse,
  begun,
  conforms,
  fine,
  type House,
  lines,
  nonconforming,
  raisedAt,
  reported,
  settled,
} from '#test/audits/auditing.ts'
import { aDocument, aDraft, documents, inForce, someWriters } from '#test/documentControl/house.ts'
import { statusOf } from './asking.ts'

let house: House

beforeAll(async () => {
  house = await aHouse()
  const admin = await house.world.person('Ada', 'administrator')
  const { version } = (await admin.asks('GET', '/organization')).body
  const held = await admin.asks('PATCH', '/organization', {
    body: { standards: ['iso42001', 'iso27001', 'iso9001'] },
    headers: { 'if-match': `"${version}"` },
  })
  expect(held.status, JSON.stringify(held.body)).toBe(200)
})
afterAll(() => house.world.close())

test('C-021 one procedure document serves 7.5.3 of both standards, and one audit with two sets of criteria shows 9.2 of both', async () => {
  const { milo, world } = house
  const writers = await someWriters(world)
  const document = await aDocument(writers.author, {
    title: 'Control of documents',
    requirements: ['iso42001:7.5.3', 'iso27001:7.5.3'],
  })
  await inForce(writers, await aDraft(writers.author, document))
  const { number } = await documents(writers.author).reads(document)
  for (const key of ['iso42001:7.5.3', 'iso27001:7.5.3']) {
    const { body } = await milo.asks('GET', `/conformity/requirements/${key}`)
    expect((body as unknown as { showings: unknown[] }).showings).toMatchObject([
      { because: 'serves', stands: 'paper', record: { number } },
    ])
  }
  const audit = await begun(house, { criteria: ['iso42001:8.2', 'iso27001:8.2'], title: 'Both at once' })
  await conforms(house.kenji, audit)
  expect(await statusOf(milo, 'iso42001:9.2.1')).toMatchObject({ status: 'notShown', gaps: ['effect'] })
  await reported(house, audit)
  for (const key of ['iso42001:9.2.1', 'iso42001:9.2.2', 'iso27001:9.2.1', 'iso27001:9.2.2'])
    expect(await statusOf(milo, key)).toMatchObject({ status: 'evidenced', shownBy: 1 })
  expect(await statusOf(milo, 'iso9001:9.2.1')).toMatchObject({ status: 'notShown' })
})

test('C-025 an audit has own documents among its criteria as well as clauses, and both are asked on its checklist', async () => {
  const { milo, kenji } = house
  const audits = milo.among('audits')
  const audit = await begun(house, {
    title: 'Against our own rules too',
    criteria: ['iso42001:8.2'],
    ownCriteria: 'AI policy 1.2; risk procedure 3',
    startsOn: '2026-03-16',
    endsOn: '2026-03-18',
  })
  expect((await audits.reads(audit)).fields).toMatchObject({
    criteria: ['iso42001:8.2'],
    ownCriteria: 'AI policy 1.2; risk procedure 3',
  })
  await fine(
    kenji.asks('POST', `/audits/${audit.id}/lines`, { body: { question: 'Policy 1.2: is consent asked?' } }),
    201,
  )
  const asked = await lines(kenji, audit)
  expect(asked.map(({ source, requirement }) => [source, requirement])).toEqual([
    ['catalogue', 'iso42001:8.2'],
    ['own', null],
  ])
})

test('C-026 a finding leads to something, and stands so', async () => {
  const { kenji, milo } = house
  const audit = await begun(house, { title: 'Findings', startsOn: '2026-03-23', endsOn: '2026-03-24' })
  const [line] = await lines(kenji, audit)
  const finding = await raisedAt(kenji, audit, line!, nonconforming)
  const own = async () => {
    const { body } = await milo.asks('GET', '/aims/checks')
    const items = body.items as unknown as { id: string; standing: string; acts: { type: string }[] }[]
    return items.find(({ id }) => id === finding.id)
  }
  expect(await own()).toBeUndefined()
  await settled(house, finding)
  await conforms(kenji, audit)
  await reported(house, audit)
  expect(await own()).toMatchObject({ standing: 'acted', acts: [{ type: 'nonconformity' }] })
  const open = await statusOf(milo, 'iso42001:8.2')
  expect([open?.nonconformities, open?.status]).not.toEqual([0, 'evidenced'])
  await fine(milo.asks('GET', '/aims/checks?standing=open'))
})

test('an observation whose candidate is dismissed calls for nothing; somebody may say why, until something acts on it', async () => {
  const { kenji, milo, pat, world } = house
  const audit = await begun(house, { title: 'Observations', startsOn: '2026-03-25', endsOn: '2026-03-26' })
  const [line] = await lines(kenji, audit)
  const observed = await raisedAt(kenji, audit, line!, {
    title: 'Minutes are short',
    kind: 'observation',
    statement: 'Minutes name decisions and no reasons.',
    evidence: 'Minutes of February',
    noSolution: true,
    failsRequirement: { answer: 'no', why: 'Nothing asks for reasons in minutes' },
  })
  await settled(house, observed)
  const own = async () => {
    const { body } = await milo.asks('GET', '/aims/checks')
    return (body.items as unknown as { id: string }[]).find(({ id }) => id === observed.id)
  }
  const { acts } = (await own()) as unknown as { acts: { id: string; type: string }[] }
  expect(acts.map(({ type }) => type)).toEqual(['improvement'])
  const felix = await world.person('Felix', 'improvementCoordinator')
  await felix.makes('dismiss', acts[0]!, {}, 'Reasons stand in the papers')
  expect(await own()).toMatchObject({ standing: 'nothingToDo', nothingToDo: null })
  const says = (body: unknown, person = milo) => person.asks('POST', `/aims/checks/${observed.id}/nothing`, { body })
  expect((await says({ reason: '  ' })).body.refusals?.map(({ code }) => code)).toEqual(['field_required'])
  expect((await says({ reason: 'None' }, await world.person('Rolf', 'employee'))).status).toBe(403)
  expect((await says({ reason: 'Reasons stand in the papers' })).status).toBe(204)
  expect(await own()).toMatchObject({
    standing: 'nothingToDo',
    nothingToDo: { reason: 'Reasons stand in the papers', by: { name: 'Milo' } },
  })
  const task = await milo.among('tasks').raises({ title: 'Longer minutes', owner: pat.id })
  await fine(milo.asks('POST', `/tasks/${task.id}/links`, { body: { relation: 'follows', to: observed.id } }), 201)
  expect(await own()).toMatchObject({ standing: 'acted', acts: [{ state: 'dismissed' }, { number: task.number }] })
})
