import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aBody, candidate, comparison, lookedUp, row, type Seekers, seekers, seeking, selecting } from './selecting.ts'

let house: Seekers
beforeAll(async () => {
  house = await seekers()
})
afterAll(() => house.world.close())

const three = async () => {
  const coverage = [row({ country: 'Germany' }), row({ country: 'Denmark' })]
  const northlight = await aBody(house, 'Northlight Certification', { coverage })
  const assura = await aBody(house, 'Assura Cert')
  const blueQuay = await aBody(house, 'BlueQuay', {
    coverage: [row({ country: 'germany ' }), row({ country: 'Denmark' })],
    found: { accreditedFor: ['iso27001'] },
  })
  return { northlight, assura, blueQuay }
}
const threeSites = [
  row({ site: 'Harbour House', country: 'Germany' }),
  row({ site: 'Northgate', country: 'Germany' }),
  row({ site: 'Weir Street', country: 'Denmark' }),
]
const scored = ({ northlight, assura, blueQuay }: Record<'northlight' | 'assura' | 'blueQuay', Page>) => [
  candidate(blueQuay, [0, 5, 3, 4, 5, 5], { quoteInitial: 9_000 }),
  candidate(assura, [5, 3, 5, 3, 4, 4], { earliestStage1: '2026-05-15' }),
  candidate(northlight, [5, 4, 4, 5, 3, 4], { quoteExtra: 1_500 }),
]

test('C-232 accreditation is looked up, with its body, scope, day and recognition, and what is older than twelve months is flagged', async () => {
  const { nia, world } = house
  const bodies = nia.among('certification-bodies')
  const body = await bodies.raises({ title: 'Just Heard Of' })
  expect(body).toMatchObject({ state: 'known', due: null })
  await bodies
    .cannot('lookUp', body, { accredited: 'yes', checkedOn: '2026-03-03' })
    .because(
      'accreditation_body_missing',
      'accredited_for_missing',
      'recognition_unsaid',
      'looked_up_ahead',
      'looked_up_where_missing',
    )
  const found = await bodies.makes('lookUp', body, { ...lookedUp, checkedOn: '2026-03-02' })
  expect(found).toMatchObject({ state: 'lookedUp', due: '2027-03-02', overdue: false })
  const selections = nia.among('body-selections')
  const selection = await selections.raises(selecting([candidate(body, [5, 3, 3, 5, 3, 3])]))
  const standing = async () => (await comparison(house, selection)).items[0]?.accreditation
  world.itIs('2027-03-02')
  expect([(await bodies.reads(body)).overdue, await standing()]).toEqual([false, 'accredited'])
  world.itIs('2027-03-03')
  expect([(await bodies.reads(body)).overdue, await standing()]).toEqual([true, 'stale'])
  const again = await bodies.makes('lookUp', body, { ...lookedUp, checkedOn: '2027-03-03' })
  expect(again).toMatchObject({ due: '2028-03-03', overdue: false })
  expect(again.fields.checks).toMatchObject([{ on: '2026-03-02' }, { on: '2027-03-03', by: nia.id }])
  world.itIs('2026-03-02')
})

test('C-341 a body whose accreditation is not recognized, has ended or was never looked up is knocked out', async () => {
  const { nia } = house
  const selections = nia.among('body-selections')
  const beyond = await aBody(house, 'Far Off Certs', { found: { recognition: 'notSignatory' } })
  const over = await aBody(house, 'Late Certs', { found: { accreditedUntil: '2026-03-01' } })
  const unseen = await nia.among('certification-bodies').raises({ title: 'Unseen Certs' })
  const candidates = [beyond, over, unseen].map((one) => candidate(one, [0, 3, 3, 0, 3, 3]))
  const selection = await selections.raises(selecting(candidates))
  const { items } = await comparison(house, selection)
  expect(items.map(({ accreditation, isKnockedOut }) => [accreditation, isKnockedOut])).toEqual([
    ['notRecognized', true],
    ['ended', true],
    ['unchecked', true],
  ])
  const because = { chosenBecause: 'Cheap' }
  await selections.cannot('choose', selection, { chosen: beyond.id, ...because }).because('body_not_recognized')
  await selections.cannot('choose', selection, { chosen: over.id, ...because }).because('body_accreditation_ended')
  await selections
    .cannot('choose', selection, { chosen: unseen.id, ...because })
    .because('body_accreditation_unchecked')
})

test('C-257 weights that sum to 100 rank the candidates, the same each time, and the decision keeps the ranking it rests on', async () => {
  const { nia } = house
  const bodies = await three()
  const selections = nia.among('body-selections')
  const open = { weightAccreditation: 20, candidates: scored(bodies), sites: threeSites }
  const selection = await selections.raises(selecting(scored(bodies), open))
  const chosen = { chosen: bodies.northlight.id, chosenBecause: 'Best of three, and knows AI' }
  await selections.cannot('choose', selection, chosen).because('weights_not_100')
  expect((await comparison(house, selection)).items.map(({ score }) => score)).toEqual([null, null, null])
  await selections.edits(selection, { weightAccreditation: 25 })
  const ranked = async () =>
    (await comparison(house, selection)).items.map(({ body, rank, score, isKnockedOut, cost, stage1Late }) => ({
      body,
      rank,
      score,
      isKnockedOut,
      cost,
      stage1Late,
    }))
  const first = await ranked()
  expect(first).toEqual([
    { body: bodies.northlight.id, rank: 1, score: 86, isKnockedOut: false, cost: 21_500, stage1Late: -2 },
    { body: bodies.assura.id, rank: 2, score: 80, isKnockedOut: false, cost: 20_000, stage1Late: 30 },
    { body: bodies.blueQuay.id, rank: 3, score: 66, isKnockedOut: true, cost: 17_000, stage1Late: -2 },
  ])
  expect(await ranked()).toEqual(first)
  const decided = await selections.makes('choose', selection, chosen)
  expect(decided.fields).toMatchObject({
    decidedBy: nia.id,
    ranking: [
      { body: bodies.northlight.id, rank: 1, score: 86, accreditation: 'accredited' },
      { body: bodies.assura.id, rank: 2, score: 80 },
      { body: bodies.blueQuay.id, rank: 3, score: 66, accreditation: 'notAccredited' },
    ],
  })
  await selections.seesTrail(selection).as(['create by Nia', 'edit by Nia', 'choose by Nia'])
})

test('C-251 a body that is not accredited cannot be chosen without the sponsor’s recorded override', async () => {
  const { nia, ingrid, world } = house
  const otto = await world.person('Otto', 'topManagement')
  const certification = await seeking(house)
  const blueQuay = await aBody(house, 'BlueQuay South', { found: { accreditedFor: ['iso9001'] } })
  const other = await aBody(house, 'Assura South')
  const selections = nia.among('body-selections')
  const candidates = [candidate(blueQuay, [1, 5, 3, 4, 5, 5]), candidate(other, [5, 3, 3, 5, 3, 3])]
  const selection = await selections.raises(selecting(candidates, { certification: certification.id }))
  const chosen = { chosen: blueQuay.id, chosenBecause: 'Nobody else knows our models' }
  await selections.cannot('choose', selection, chosen).because('accreditation_overscored', 'body_not_accredited')
  await selections.edits(selection, { candidates: [candidate(blueQuay, [0, 5, 3, 4, 5, 5]), candidates[1]!] })
  await selections.cannot('choose', selection, chosen).because('body_not_accredited')
  const why = 'It will be accredited by June; we take the risk until then.'
  await selections.cannot('override', selection, { overridden: blueQuay.id }, why).because('move_not_yours')
  const top = (person = ingrid) => person.among('body-selections')
  await top(otto).cannot('override', selection, { overridden: blueQuay.id }, why).because('override_not_sponsor')
  await top().cannot('override', selection, { overridden: other.id }, why).because('body_not_knocked_out')
  await top().cannot('override', selection, { overridden: blueQuay.id }).because('reason_missing')
  const overridden = await top().makes('override', selection, { overridden: blueQuay.id }, why)
  expect(overridden.fields.overrides).toMatchObject([{ body: blueQuay.id, because: why, by: ingrid.id }])
  expect((await selections.makes('choose', selection, chosen)).state).toBe('decided')
})

test('C-252 C-253 C-255 C-256 expertise, experience, cost over three years and timeline are rated with what they rest on', async () => {
  const { nia } = house
  const [one, two] = [await aBody(house, 'One'), await aBody(house, 'Two')]
  const selections = nia.among('body-selections')
  const bare = { expertiseWhy: null, industry: null, quoteSurveillance2: null, earliestStage1: null }
  const selection = await selections.raises(
    selecting([candidate(one, [5, 4, 4, 5, 3, 4], bare), candidate(two, [5, 3, 3, 5, 3, 3])]),
  )
  const answer = await selections
    .cannot('choose', selection, { chosen: two.id, chosenBecause: 'x' })
    .because('candidate_score_unfounded', 'candidate_score_missing', 'quote_missing', 'earliest_day_missing')
  expect(answer.body.refusals?.map(({ field }) => field).sort()).toEqual([
    'candidates/0/earliestStage1',
    'candidates/0/expertiseWhy',
    'candidates/0/industry',
    'candidates/0/quoteSurveillance2',
  ])
  const tooMuch = await selections.tries('choose', selection, { chosen: two.id })
  expect(tooMuch.status).toBe(409)
  const six = await nia.asks('POST', '/body-selections', { body: selecting([candidate(one, [6, 4, 4, 5, 3, 4])]) })
  expect([six.status, six.body.refusals?.[0]?.field]).toEqual([400, 'candidates/0/accreditation'])
})

test('C-254 coverage is computed from the countries of all sites, and bounds its score', async () => {
  const { nia } = house
  const far = [...threeSites.slice(0, 2), row({ site: 'Oslo', country: 'Norway' })]
  const [one, two] = [await aBody(house, 'Near'), await aBody(house, 'Nearer')]
  const selections = nia.among('body-selections')
  const candidates = [candidate(one, [5, 4, 4, 4, 3, 4]), candidate(two, [5, 3, 3, 3, 3, 3])]
  const selection = await selections.raises(selecting(candidates, { sites: far }))
  const { items } = await comparison(house, selection)
  expect(items.map(({ uncovered, mostForCoverage }) => [uncovered, mostForCoverage])).toEqual([
    [['Oslo'], 3],
    [['Oslo'], 3],
  ])
  const answer = await selections
    .cannot('choose', selection, { chosen: two.id, chosenBecause: 'x' })
    .because('coverage_overscored')
  expect(answer.body.refusals?.[0]?.sentence).toContain('Oslo')
})

test('one is no choice; a choice can be made anew until the body is contracted, and is not edited', async () => {
  const { nia } = house
  const [one, two] = [await aBody(house, 'Alone'), await aBody(house, 'Company')]
  const selections = nia.among('body-selections')
  const selection = await selections.raises(selecting([candidate(one, [5, 4, 4, 5, 3, 4])]))
  await selections.cannot('choose', selection).because('candidates_too_few', 'chosen_missing')
  const both = [candidate(one, [5, 4, 4, 5, 3, 4]), candidate(two, [5, 3, 3, 5, 3, 3])]
  await selections.edits(selection, { candidates: both })
  await selections.makes('choose', selection, { chosen: two.id, chosenBecause: 'Both will do' })
  const { version } = await selections.reads(selection)
  const edited = await nia.asks('PATCH', `/body-selections/${selection.id}`, {
    body: { weightCost: 20 },
    headers: { 'if-match': `"${version}"` },
  })
  expect(edited.body.code).toBe('selection_decided')
  const open = await selections.makes('reopen', selection, {}, 'They withdrew their offer.')
  expect(open.fields).toMatchObject({ chosen: null, ranking: [] })
  expect((await selections.makes('cancel', selection, {}, 'Another year.')).status).toBe('cancelled')
})

test('a body that is struck off stays readable, is not edited and not chosen', async () => {
  const { nia } = house
  const bodies = nia.among('certification-bodies')
  const [gone, other] = [await aBody(house, 'Gone'), await aBody(house, 'Still There')]
  const both = [candidate(gone, [5, 4, 4, 5, 3, 4]), candidate(other, [5, 3, 3, 5, 3, 3])]
  const selection = await nia.among('body-selections').raises(selecting(both))
  await bodies.cannot('retire', gone).because('reason_missing')
  expect((await bodies.makes('retire', gone, {}, 'They were bought.')).status).toBe('completed')
  await bodies.cannot('lookUp', gone, lookedUp).because('move_out_of_order')
  await nia
    .among('body-selections')
    .cannot('choose', selection, { chosen: gone.id, chosenBecause: 'x' })
    .because('body_retired')
  const { version } = await bodies.reads(gone)
  const headers = { 'if-match': `"${version}"` }
  const edited = await nia.asks('PATCH', `/certification-bodies/${gone.id}`, { body: { website: 'x' }, headers })
  expect(edited.body.code).toBe('body_retired')
  const looked = await nia.asks('PATCH', `/certification-bodies/${other.id}`, {
    body: { accredited: 'no' },
    headers: { 'if-match': `"${(await bodies.reads(other)).version}"` },
  })
  expect(looked.body.code).toBe('changed_by_move')
})

/** The words of a file as DOCX. */
async function printed(person: Person, path: string): Promise<string> {
  const answer = await fetch(`${house.world.address}/api/v1${path}?format=docx`, {
    headers: { authorization: `Bearer ${person.token}` },
  })
  expect(answer.status).toBe(200)
  const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  return strFromU8(parts['word/document.xml']!).replace(/<[^>]+>/g, ' ')
}

test('what bodies ask for is masked on every way for those who do not see money: page, comparison, trail, paper', async () => {
  const { nia, world } = house
  const bodies = await three()
  const selections = nia.among('body-selections')
  const selection = await selections.raises(selecting(scored(bodies), { sites: threeSites }))
  await selections.makes('choose', selection, { chosen: bodies.northlight.id, chosenBecause: 'Best of three' })
  const costs = async (person: Person) => {
    const { items } = (await person.asks('GET', `/body-selections/${selection.id}/comparison`)).body
    return (items as unknown as { rank: number; cost: number | null }[]).map(({ rank, cost }) => [rank, cost])
  }
  for (const role of ['viewer', 'consultant'] as const) {
    const outside = (await world.person(`A ${role}`, role)).among('body-selections')
    const seen = await outside.reads(selection)
    expect([seen.masked, seen.fields.candidates, seen.fields.ranking]).toEqual([['candidates', 'ranking'], [], []])
    expect(await costs(outside)).toEqual([
      [1, null],
      [2, null],
      [3, null],
    ])
    const trail = await outside.asks('GET', `/body-selections/${selection.id}/trail?limit=100`)
    expect(JSON.stringify(trail.body)).not.toMatch(/12000|21500|17000/)
    const said = await printed(outside, `/body-selections/${selection.id}/file`)
    expect(said).toContain('stay among those who work here')
    expect(said).not.toMatch(/12[,. ]?000|21[,. ]?500|17[,. ]?000/)
  }
  expect(await printed(nia, `/body-selections/${selection.id}/file`)).toContain('21500')
  expect(await costs(nia)).toEqual([
    [1, 21_500],
    [2, 20_000],
    [3, 17_000],
  ])
})
