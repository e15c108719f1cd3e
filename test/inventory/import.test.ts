import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'
import { hands, looksAt, takes } from './bringing.ts'

let world: World
let amara: Person
let ada: Person
let resources: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  amara = (await world.person('Amara Nwosu', 'aimsManager')).among('ai-systems')
  ada = (await world.person('Ada Winter', 'employee')).among('ai-systems')
  resources = amara.among('resources')
})
afterAll(() => world.close())

const csv = [
  'AI system,Owner,Origin,Risk class,Site,Department,Status',
  'ClaimSight,Ada Winter,in-house,minimal,Harbour House,Claims,in operation',
  'TalentSift,Somebody Else,bought,high risk,Northgate,HR,pilot',
  'TalentSift,Ada Winter,bought,high,,,',
  ',Ada Winter,bought,,,,',
].join('\n')

test('C-006 the inventory: listed, changed, filtered, brought in by a table; nobody lists a system without an owner', async () => {
  const shown = await looksAt(amara, csv)
  expect(shown.systems.map(({ title, fate, owner }) => [title, fate, owner])).toEqual([
    ['ClaimSight', 'new', 'Ada Winter'],
    ['TalentSift', 'new', 'Amara Nwosu'],
    ['TalentSift', 'refused', 'Ada Winter'],
    ['', 'refused', 'Ada Winter'],
  ])
  expect(shown.systems.map(({ notes, refusals }) => [...notes, ...refusals].map(({ code }) => code))).toEqual([
    ['inventory_in_operation'],
    ['inventory_owner_unknown'],
    ['inventory_twice'],
    ['title_missing'],
  ])
  expect(await amara.lists()).toHaveLength(0)
  const taken = await takes(amara, csv, shown.digest)
  expect([taken.status, taken.body.systems]).toMatchObject([201, [{ title: 'ClaimSight' }, { title: 'TalentSift' }]])

  const [talent] = await amara.lists('?origin=thirdParty')
  expect(await amara.reads(talent!)).toMatchObject({
    title: 'TalentSift',
    state: 'identified',
    number: 'AIS-2026-0002',
    fields: { tier: 'high', site: 'Northgate', department: 'HR' },
  })
  const called = async (query: string) => (await amara.lists(query)).map(({ title }) => title)
  expect(await called(`?owner=${ada.id}`)).toEqual(['ClaimSight'])
  expect(await called('?state=identified&tier=high')).toEqual(['TalentSift'])
  expect(await called('?department=Claims')).toEqual(['ClaimSight'])
  expect(await called('?site=Nowhere')).toEqual([])

  const made = await ada.raises({ title: 'FraudLens', owner: ada.id, origin: 'inHouse', role: ['provider', 'user'] })
  expect(await ada.edits(made, { purpose: 'Finds odd claims' })).toMatchObject({
    fields: { purpose: 'Finds odd claims' },
  })
  const nobody = await ada.asks('POST', '/ai-systems', { body: { title: 'Nobody’s' } })
  expect([nobody.status, nobody.body.refusals?.map(({ code }) => code)]).toEqual([400, ['owner_missing']])
  expect((await ada.tries('edit', made)).status).toBeGreaterThan(399)
  const left = await ada.asks('PATCH', `/ai-systems/${made.id}`, {
    body: { owner: null },
    headers: { 'if-match': '"2"' },
  })
  expect([left.status, left.body.refusals?.map(({ code }) => code)]).toEqual([409, ['owner_missing']])
})

test('what was shown and is no more so is not taken; what is there already stays as it is', async () => {
  const again = await looksAt(amara, csv)
  expect(again.systems.slice(0, 2).map(({ fate, known }) => [fate, known?.number])).toEqual([
    ['known', 'AIS-2026-0001'],
    ['known', 'AIS-2026-0002'],
  ])
  const none = await takes(amara, csv, again.digest)
  expect([none.status, none.body.refusals?.[0]?.code]).toEqual([409, 'inventory_none_new'])
  const changed = await takes(amara, 'System\nNew one', again.digest)
  expect([changed.status, changed.body.refusals?.[0]?.code]).toEqual([409, 'inventory_changed_since'])
})

const bill = (system: string) =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { type: 'application', 'bom-ref': 'app', name: system } },
    components: [
      {
        type: 'machine-learning-model',
        name: 'ranker',
        version: '2',
        purl: 'pkg:generic/ranker@2',
        modelCard: { modelParameters: { datasets: [{ type: 'dataset', name: 'CVs of 2024' }, { ref: 'gone' }] } },
      },
    ],
  })

test('a bill of materials brings a system with its resources; the next that shares them adds itself to them', async () => {
  const one = await looksAt(amara, bill('JobMatch'))
  expect(one.notes.map(({ sentence }) => sentence)).toEqual([
    'ranker refers to the data set “gone”, which is not in the file.',
  ])
  expect(one.resources.map(({ title, fate }) => [title, fate])).toEqual([
    ['ranker', 'new'],
    ['CVs of 2024', 'new'],
  ])
  expect((await takes(amara, bill('JobMatch'), one.digest)).status).toBe(201)
  const other = await looksAt(amara, bill('JobMatch Nord'))
  expect(other.resources.map(({ fate, known }) => [fate, known?.number])).toEqual([
    ['shared', 'RES-2026-0001'],
    ['shared', 'RES-2026-0002'],
  ])
  const taken = await takes(amara, bill('JobMatch Nord'), other.digest)
  expect([taken.status, taken.body.shared]).toEqual([201, 2])
  expect(await resources.lists()).toHaveLength(2)
  const model = await resources.reads('RES-2026-0001')
  expect(model.fields).toMatchObject({ kind: 'tooling', nature: 'model', identifier: 'pkg:generic/ranker@2' })
  expect((model.fields.systems as unknown[]).length).toBe(2)
  await resources.seesTrail(model).as(['create by Amara Nwosu', 'edit by Amara Nwosu'])
})

test('a model card can describe a system that is listed already', async () => {
  const card =
    '---\nlicense: mit\ndatasets: squad\npipeline_tag: question-answering\n---\n# harbour/answers\n\nAnswers.\n'
  const shown = await looksAt(amara, card, { system: 'AIS-2026-0001' })
  expect([shown.format, ...shown.systems.map(({ fate, known }) => [fate, known?.number])]).toEqual([
    'modelCard',
    ['known', 'AIS-2026-0001'],
  ])
  const taken = await takes(amara, card, shown.digest, { system: 'AIS-2026-0001' })
  expect([taken.status, taken.body.systems]).toEqual([201, []])
  const [system] = await amara.lists('?sort=title&state=identified')
  const serving = await resources.lists(`?aiSystem=${system!.id}`)
  expect(serving.map(({ title }) => title).sort()).toEqual(['harbour/answers', 'squad'])
})

test('whatever the file, the answer is a clear sentence; only those who answer for the inventory bring one in', async () => {
  const sentences = async (content: string, decisions = {}) => {
    const { status, body } = await hands(amara, content, decisions)
    return [status, body.refusals?.[0]?.sentence]
  }
  expect(await sentences('{"bomFormat": ')).toEqual([400, expect.stringMatching(/begins like JSON but is not/)])
  expect(await sentences('---\nlicense: [a\n---\n')).toEqual([400, expect.stringMatching(/cannot be read, line \d/)])
  expect(await sentences('Colour,Size\nred,4')).toEqual([400, expect.stringMatching(/one column must be headed Name/)])
  expect(await sentences('')).toEqual([400, expect.any(String)])
  expect(await sentences('PK\u0003\u0004 no archive')).toEqual([400, expect.any(String)])
  expect(await sentences('System\nA', { owner: 'nobody' })).toEqual([400, expect.any(String)])
  expect(await sentences('System\nA', { owner: world.organization })).toEqual([400, expect.any(String)])
  expect((await hands(amara, 'System\nA', { system: 'AIS-2026-9999' })).status).toBe(404)
  expect(
    (await hands(amara, `System\n${Array.from({ length: 2001 }, (_, at) => `S${at}`).join('\n')}`)).body.code,
  ).toBe('inventory_too_many')
  expect((await hands(ada, csv)).status).toBe(403)
})
