import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHouse, answered, drawn, fine, type House, inForce, rowOf, rowsOf, says, sends, whole } from './stating.ts'

let house: House
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.world.close())

const out = (why: string) => ({ applicable: false, justification: why, status: null, owner: null })

describe('what a statement of applicability says', () => {
  test('drawn, it has a row for each of the 38 controls in their order; drawing again adds nothing', async () => {
    const { milo } = house
    const statement = await drawn(house)
    const rows = await rowsOf(milo, statement)
    expect([rows.length, rows[0]?.control, rows.at(-1)?.control]).toEqual([38, 'iso42001:A.2.2', 'iso42001:A.10.4'])
    await fine(milo.asks('POST', `/statements-of-applicability/${statement.id}/draw`))
    expect(await rowsOf(milo, statement)).toEqual(rows)
  })

  test('it is not reviewed before every row says whether it applies and why, how far it has come, by whom, and what shows it', async () => {
    const { milo, pat } = house
    const statement = await drawn(house)
    await pat.cannot('review', statement).because('soa_undecided', 'soa_unjustified', 'soa_guidance_missing')
    await answered(house, statement, {
      'A.2.2': { status: null },
      'A.2.3': { justification: ' ' },
      'A.2.4': { guidance: null },
      'A.3.2': { owner: null },
      'A.3.3': { status: 'implemented' },
      'A.4.2': { ...out(''), justification: null },
    })
    const answer = await pat
      .cannot('review', statement)
      .because('soa_status_missing', 'soa_unjustified', 'soa_guidance_missing', 'soa_owner_missing', 'soa_unshown')
    const said = answer.body.refusals?.find(({ code }) => code === 'soa_unjustified')?.sentence
    expect(said).toBe('No reason is given why it applies or does not: A.2.3, A.4.2.')
    await pat
      .cannot('review', statement, { scope: '', basis: null })
      .because(
        ...['soa_status_missing', 'soa_unjustified', 'soa_guidance_missing', 'soa_owner_missing', 'soa_unshown'],
        ...['soa_scope_missing', 'soa_basis_missing'],
      )
    await milo.edits(statement, { owner: null })
    expect((await pat.tries('review', statement)).body.refusals?.map(({ code }) => code)).toContain('owner_missing')
  })

  test('a control that is left out although a treatment relies on it is a conflict, and shown as one', async () => {
    const { milo, pat } = house
    const risk = await milo.among('tasks').raises({ title: 'Treat: check data on arrival', owner: pat.id })
    const statement = await drawn(house)
    await answered(house, statement, { 'A.7.4': { ...out('We buy models'), treats: [risk.id] } })
    expect((await rowOf(milo, statement, 'A.7.4')).records).toMatchObject([{ id: risk.id, as: 'treats' }])
    const answer = await pat.cannot('review', statement).because('soa_conflict')
    expect(answer.body.refusals?.[0]?.sentence).toContain('A.7.4')
    await says(milo, statement, await rowOf(milo, statement, 'A.7.4'), whole(house, { treats: [risk.id] }))
    expect((await pat.makes('review', statement)).state).toBe('reviewed')
  })

  test('each row has a version of its own: two people on two rows never meet, and nobody overwrites unseen', async () => {
    const { milo, olga } = house
    const statement = await drawn(house, { owner: olga.id })
    const [one, two] = [await rowOf(milo, statement, 'A.2.2'), await rowOf(milo, statement, 'A.2.3')]
    const before = (await milo.reads(statement)).version
    expect((await says(milo, statement, one, whole(house))).status).toBe(200)
    expect((await says(olga, statement, two, whole(house))).status).toBe(200)
    const late = await says(olga, statement, one, whole(house, { status: 'planned' }))
    expect([late.status, late.body.code]).toEqual([412, 'version_stale'])
    expect(late.body.current).toMatchObject({ status: 'partial', version: one.version + 1 })
    const again = await says(milo, statement, one, whole(house))
    expect([again.status, again.body.version]).toEqual([200, one.version + 1])
    expect((await milo.reads(statement)).version).toBe(before)
    const outcomes = await sends(milo, statement, [
      { ...whole(house), row: one.id, version: one.version + 1, status: 'planned' },
      { ...whole(house), row: one.id, version: one.version + 1 },
      { ...whole(house), row: two.id, version: 9, status: 'planned' },
      { ...whole(house), row: '00000000-0000-4000-8000-000000000000', version: 1 },
    ])
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['written', 'conflict', 'conflict', 'refused'])
  })

  test('only its authors write in it; who answers for a control says how far it has come, and does not verify it', async () => {
    const { milo, olga, pat } = house
    const statement = await drawn(house)
    const row = await rowOf(milo, statement, 'A.6.2.5')
    const saying = whole(house, { owner: olga.id })
    expect((await says(olga, statement, row, saying)).body.code).toBe('not_allowed')
    await fine(says(milo, statement, row, saying))
    const mine = await rowOf(olga, statement, 'A.6.2.5')
    await fine(
      says(olga, statement, mine, { ...saying, status: 'implemented', evidence: 'Release checklist of 1 March' }),
    )
    const done = await rowOf(olga, statement, 'A.6.2.5')
    const sure = { ...saying, status: 'verified', evidence: 'Release checklist of 1 March' }
    expect((await says(olga, statement, done, sure)).body.code).toBe('soa_own_verification')
    expect((await says(olga, statement, done, { ...sure, justification: 'Other' })).body.code).toBe('not_allowed')
    expect((await says(pat, statement, done, sure)).body.code).toBe('not_allowed')
    expect((await says(milo, statement, done, { ...sure, evidence: null })).body.code).toBe('soa_evidence_missing')
    await fine(says(milo, statement, done, sure))
  })

  test('controls of one’s own stand beside those of the standard', async () => {
    const { milo } = house
    const statement = await drawn(house)
    const at = `/statements-of-applicability/${statement.id}/rows`
    const own = { ref: 'L.1', title: 'Two people look at every declined claim' }
    await fine(milo.asks('POST', at, { body: own }), 201)
    expect((await milo.asks('POST', at, { body: own })).body.code).toBe('soa_drawn')
    expect((await rowsOf(milo, statement)).at(-1)).toMatchObject({ control: 'own:L.1', title: own.title })
  })
})

describe('approval', () => {
  test('SOD-11 whoever wrote it, in any row, does not approve it; an exception by top management is kept on it', async () => {
    const { milo, tess, tom, pat } = house
    const statement = await drawn(house, { owner: tom.id })
    await answered(house, statement)
    await fine(says(tom, statement, await rowOf(tom, statement, 'A.2.2'), whole(house, { status: 'planned' })))
    await milo.edits(statement, { owner: milo.id })
    await pat.makes('review', statement)
    await tom.cannot('approve', statement).because('sod_11')
    await milo.cannot('approve', statement).because('move_not_yours')
    const exception = {
      duty: 'SOD-11',
      compensatingControl: 'The external verifier reads it as well',
      fromDay: '2026-03-01',
      untilDay: '2026-04-01',
    }
    const excepted = await fine(tess.asks('POST', '/duty-exceptions', { body: exception }), 201)
    expect((await tom.makes('approve', statement)).fields.dutiesExcepted).toBe('SOD-11')
    await tess.asks('POST', `/duty-exceptions/${excepted.id}/end`, { body: {} })
  })

  test('SOD-11 whoever wrote what it covers does not approve it, after handing it over either', async () => {
    const { milo, tom, pat } = house
    const statement = await drawn(house, { owner: tom.id })
    await answered(house, statement)
    await tom.edits(statement, { scope: 'All systems in use', owner: milo.id })
    await pat.makes('review', statement)
    await tom.cannot('approve', statement).because('sod_11')
  })

  test('a record somebody may not see is neither told to whoever answers the row nor unlinked by them', async () => {
    const { milo, olga, pat } = house
    const training = await milo.among('trainings').raises({ title: 'Bias, for Pat alone', person: pat.id })
    const statement = await drawn(house, { owner: olga.id })
    const linked = whole(house, { shows: [training.id] })
    await fine(says(milo, statement, await rowOf(milo, statement, 'A.4.6'), linked))
    const row = await rowOf(olga, statement, 'A.4.6')
    expect(row.records).toEqual([])
    const answer = await fine(says(olga, statement, row, whole(house, { justification: 'People need it' })))
    expect(answer).toMatchObject({ justification: 'People need it', records: [] })
    const { records } = await rowOf(milo, statement, 'A.4.6')
    expect((records as readonly { id: string }[]).map(({ id }) => id)).toEqual([training.id])
  })

  test('reviewed, what it says is fixed; how far its controls have come goes on, until it is superseded', async () => {
    const { milo, pat, tess } = house
    const statement = await drawn(house)
    await answered(house, statement)
    await pat.makes('review', statement)
    const row = await rowOf(milo, statement, 'A.2.2')
    expect((await says(milo, statement, row, whole(house, { justification: 'Other' }))).body.code).toBe('soa_fixed')
    await fine(says(milo, statement, row, whole(house, { status: 'planned' })))
    const refused = await milo.asks('PATCH', `/statements-of-applicability/${statement.id}`, {
      body: { scope: 'Less' },
      headers: { 'if-match': `"${(await milo.reads(statement)).version}"` },
    })
    expect(refused.body.code).toBe('soa_fixed')
    await tess.makes('returnStatement', statement, {}, 'The justification of A.6 is thin')
    await fine(says(milo, statement, await rowOf(milo, statement, 'A.2.2'), whole(house, { justification: 'Other' })))
    expect((await milo.reads(statement)).fields).toMatchObject({ reviewedBy: null, reviewedAt: null })
  })

  test('one is in force: the next takes its place in the same step, and says what changed', async () => {
    const { milo, tess } = house
    const first = await drawn(house)
    await answered(house, first, { 'A.7.2': out('Nothing is trained here') })
    await inForce(house, first)
    const second = await drawn(house, { basedOn: first.id, title: 'Statement of applicability, second version' })
    const copied = await rowsOf(milo, second)
    expect(copied.map(({ applicable }) => applicable)).toEqual((await rowsOf(milo, first)).map((row) => row.applicable))
    await fine(
      says(
        milo,
        second,
        await rowOf(milo, second, 'A.7.2'),
        whole(house, { justification: 'FraudLens is trained here' }),
      ),
    )
    const compared = await fine(tess.asks('GET', `/statements-of-applicability/${second.id}/differences`))
    expect(compared.items).toEqual([
      { control: 'iso42001:A.7.2', title: null, part: 'applicable', system: null, before: false, after: true },
      {
        control: 'iso42001:A.7.2',
        title: null,
        part: 'justification',
        system: null,
        before: 'Nothing is trained here',
        after: 'FraudLens is trained here',
      },
      { control: 'iso42001:A.7.2', title: null, part: 'status', system: null, before: null, after: 'partial' },
      { control: 'iso42001:A.7.2', title: null, part: 'owner', system: null, before: null, after: 'Pat' },
    ])
    await inForce(house, second)
    expect((await milo.reads(first)).state).toBe('superseded')
    const late = await says(milo, first, await rowOf(milo, first, 'A.2.2'), whole(house, { status: 'planned' }))
    expect(late.body.code).toBe('soa_superseded')
    const { body } = await milo.asks('GET', '/statements-of-applicability?state=current')
    expect(body.items?.map(({ id }) => id)).toEqual([second.id])
  })
})
