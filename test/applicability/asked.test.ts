import { afterAll, beforeAll, expect, test } from 'vitest'
import { excludedControls } from '#store/applicability/excluded.ts'
import { systemControls } from '#store/applicability/systemControls.ts'
import { aHouse, answered, drawn, type House, inForce, rowOf, rowsOf, tailors, whole } from './stating.ts'

let house: House
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.world.close())

const out = (why: string) => ({ applicable: false, justification: why, status: null, owner: null })

test('two that come into force at the same time: one is in force afterwards, for each standard', async () => {
  const { milo, tess, pat } = house
  const rivals = [await drawn(house), await drawn(house)]
  for (const each of rivals) {
    await answered(house, each)
    await pat.makes('review', each)
    await tess.makes('approve', each)
  }
  const tried = await Promise.all(rivals.map((each) => milo.tries('putInForce', each)))
  expect(tried.map(({ status }) => status)).toEqual([200, 200])
  const { body } = await milo.asks('GET', '/statements-of-applicability?state=current')
  expect(body.items).toHaveLength(1)
  expect(rivals.map(({ id }) => id)).toContain(body.items?.[0]?.id)
})

test('what gates and conformity ask: what applies to a system and is not done, and what is left out', async () => {
  const { milo, pat, world } = house
  const bought = await milo.among('ai-systems').raises({ title: 'DocFlow', owner: pat.id, origin: 'thirdParty' })
  const statement = await drawn(house)
  const done = { status: 'implemented', evidence: 'Seen' }
  const refs = (await rowsOf(milo, statement)).map(({ control }) => control.split(':')[1]!)
  const otherwise = { 'A.7.2': out('Nothing is trained'), 'A.7.3': whole(house), 'A.8.2': whole(house) }
  await answered(house, statement, { ...Object.fromEntries(refs.map((ref) => [ref, done])), ...otherwise })
  const row = await rowOf(milo, statement, 'A.7.3')
  const own = { row: row.id, version: 0, applicable: false, justification: 'Bought', status: null }
  await tailors(milo, statement, { system: bought.id, answers: [own] })
  await inForce(house, statement)
  const asked = await world.app.store.inside({ organization: world.organization }, async (tx) => ({
    bought: await systemControls(tx, bought.id),
    other: await systemControls(tx, statement.id),
    excluded: [...(await excludedControls(tx))],
  }))
  expect(asked).toEqual({
    bought: { statement: statement.number, undone: ['A.8.2'] },
    other: { statement: statement.number, undone: ['A.7.3', 'A.8.2'] },
    excluded: ['iso42001:A.7.2'],
  })
})

test('C-316 what one system does otherwise is said control by control, with a reason, and differs from what another does', async () => {
  const { milo, pat } = house
  const systems = milo.among('ai-systems')
  const [bought, made] = [
    await systems.raises({ title: 'TalentSift', owner: pat.id, origin: 'thirdParty' }),
    await systems.raises({ title: 'ClaimSight', owner: pat.id, origin: 'inHouse' }),
  ]
  const statement = await drawn(house)
  await answered(house, statement)
  const row = await rowOf(milo, statement, 'A.7.2')
  const tailored = {
    row: row.id,
    version: 0,
    applicable: false,
    justification: 'The supplier trains it; we only configure it.',
  }
  const [unjustified] = await tailors(milo, statement, {
    system: bought.id,
    answers: [{ ...tailored, justification: ' ' }],
  })
  expect(unjustified?.refusals.map(({ code }) => code)).toEqual(['soa_tailoring_why_missing'])
  const [written] = await tailors(milo, statement, { system: bought.id, answers: [tailored] })
  expect(written).toMatchObject({ outcome: 'written' })
  const [stale] = await tailors(milo, statement, {
    system: bought.id,
    answers: [{ ...tailored, justification: 'Other' }],
  })
  expect(stale?.outcome).toBe('conflict')
  const own = {
    ...tailored,
    applicable: true,
    justification: 'Trained on claims',
    treatment: 'Quarterly data review',
    status: 'implemented',
  }
  await tailors(milo, statement, { system: made.id, answers: [own] })
  expect((await rowOf(milo, statement, 'A.7.2')).tailoring).toMatchObject([
    { system: { title: 'ClaimSight' }, applicable: true, treatment: 'Quarterly data review', status: 'implemented' },
    { system: { title: 'TalentSift' }, applicable: false, justification: tailored.justification },
  ])
  const wrong = await milo.asks('POST', `/statements-of-applicability/${statement.id}/systems/${statement.id}`, {
    body: { answers: [tailored] },
  })
  expect([wrong.status, wrong.body.code]).toEqual([400, 'soa_not_a_system'])
})

test('C-024 how far each control has come, by whom and with what evidence, and which are overdue', async () => {
  const { milo, pat, world } = house
  const statement = await drawn(house)
  await answered(house, statement, {
    'A.2.2': { status: 'implemented', evidence: 'AI policy, edition 2', due: '2026-02-01' },
    'A.2.3': { status: 'partial', due: '2026-03-01' },
    'A.2.4': { status: 'planned', due: '2026-03-02' },
    'A.3.2': { ...out('Nobody'), due: '2026-01-01' },
  })
  expect(await rowOf(pat, statement, 'A.2.2')).toMatchObject({
    status: 'implemented',
    evidence: 'AI policy, edition 2',
    owner: { name: 'Pat' },
  })
  const overdue = async () => {
    const { body } = await milo.asks('GET', `/statements-of-applicability/${statement.id}/rows?only=late`)
    return (body.items ?? []).map(({ control }) => control)
  }
  expect(await overdue()).toEqual(['iso42001:A.2.3'])
  world.daysPass(1)
  expect(await overdue()).toEqual(['iso42001:A.2.3', 'iso42001:A.2.4'])
  const wrong = await milo.asks('GET', `/statements-of-applicability/${statement.id}/rows?only=nonsense`)
  expect(wrong.status).toBe(400)
})
