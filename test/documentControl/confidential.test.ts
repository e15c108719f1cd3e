import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { aDocument, aDraft, aFile, documents, inForce, says, someWriters, versions, type Writers } from './house.ts'

let world: World
let team: Writers
let peer: Person
let auditor: Person
let evaluator: Person

const narrow = { title: 'Test of our defences', classification: 'confidential' }

beforeAll(async () => {
  world = await aWorld()
  team = await someWriters(world)
  peer = await world.person('Pia', 'employee', 'processOwner', 'administrator')
  auditor = await world.person('Ines', 'internalAuditor')
  evaluator = await world.person('Kai', 'evaluator')
})
afterAll(() => world.close())

/** Some of these answer with a file. */
const status = async ({ token }: Person, path: string) =>
  (await fetch(`${world.address}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } })).status
const statuses = (person: Person, paths: readonly string[]) => Promise.all(paths.map((path) => status(person, path)))
const listed = async (person: Person, query = '') =>
  (await person.asks('GET', `/documents?limit=100${query}`)).body.items?.map(({ id }) => id)
const everywhere = (it: Page, version: Page) => [
  `/documents/${it.id}`,
  `/documents/${it.number}`,
  `/documents/${it.id}/trail`,
  `/documents/${it.id}/links`,
  `/document-versions/${version.id}`,
  `/document-versions/${version.id}/content`,
  `/document-versions/${version.id}/trail`,
  `/document-versions/${version.id}/acknowledgements`,
  `/document-versions/${version.id}/file?format=docx`,
]
const hidden = (it: Page, version: Page) => everywhere(it, version).map(() => 404)

test('a confidential document and its versions are for those it is for: not there for anybody else, by whatever way they ask', async () => {
  const { author, keeper, top, reader } = team
  const it = await aDocument(author, {
    ...narrow,
    mayRead: ['evaluator'],
    readers: [{ id: '', person: reader.id }],
  })
  const file = await aFile(author)
  const first = await inForce(team, await aDraft(author, it, { ...narrow, classification: undefined, file }))
  const open = everywhere(it, first).map(() => 200)
  for (const person of [author, keeper, top, auditor, evaluator, reader])
    expect(await statuses(person, everywhere(it, first)), person.name).toEqual(open)
  expect(await statuses(peer, everywhere(it, first))).toEqual(hidden(it, first))
  expect(await status(peer, `/files/${file}`)).toBe(404)
  expect(await status(reader, `/files/${file}`)).toBe(200)
  expect(await listed(peer)).not.toContain(it.id)
  expect(await listed(reader, '&q=defences')).toEqual([it.id])
  expect(await listed(peer, '&q=defences')).toEqual([])
  const begun = await peer.asks('POST', '/document-versions', {
    body: { title: 'Mine', owner: peer.id, document: it.id },
  })
  expect(begun.body.refusals?.map(({ code }) => code)).toEqual(['record_unknown'])
})

test('nothing the house answers names it to who may not see it: every question without an address, and all around records it hangs on', async () => {
  const { author, keeper } = team
  const secret = {
    ...narrow,
    title: 'Xylophone',
    purpose: 'xylophone',
    kind: 'policy',
    requirements: ['iso42001:7.5.3'],
  }
  const it = await aDocument(author, secret)
  const named = { title: 'Xylophone', text: says('xylophone'), changeNote: 'xylophone' }
  await aDraft(author, it, named)
  const idea = await author.among('improvements').raises({ title: 'Ring twice' })
  await linked(author, `/improvements/${idea.id}`, it)
  const skill = await keeper.among('competences').raises({ title: 'Ringing', material: it.id })
  const api = (await (await fetch(`${world.address}/api/openapi.json`)).json()) as {
    paths: Record<string, Record<string, unknown>>
  }
  const reading = Object.keys(api.paths).filter((path) => 'get' in api.paths[path]!)
  const around = (plural: string, { id }: Page) =>
    reading.filter((path) => path.startsWith(`/api/v1/${plural}/{ref}`)).map((path) => path.replace('{ref}', id))
  const asked = [
    ...reading,
    ...around('improvements', idea),
    ...around('competences', skill),
    '/api/v1/conformity/requirements/iso42001:7.5.3',
    '/api/v1/records?q=xylophone',
    `/api/v1/records/${it.id}`,
  ].filter((path) => path.startsWith('/api/v1') && !path.includes('{') && !packed.test(path))
  expect(asked.length).toBeGreaterThan(100)
  expect(await naming(peer, asked)).toEqual([])
  const there = ['/api/v1/documents', '/api/v1/document-versions', '/api/v1/records?q=xylophone']
  expect(await naming(auditor, there), 'the questions do find it').toEqual(there)
})

async function linked(person: Person, path: string, { id }: Page): Promise<void> {
  const answer = await person.asks('POST', `${path}/links`, { body: { relation: 'relatesTo', to: id } })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
}

/** Nobody reads words in an archive by looking at its bytes; what goes into them is tested where they are made. */
const packed = /toolkit|pack|workbook|file$/

/** Which of these answers hold the secret word. */
async function naming({ token }: Person, paths: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    const answer = await fetch(`${world.address}${path}`, { headers: { authorization: `Bearer ${token}` } })
    expect(answer.status, path).toBeLessThan(500)
    if (/xylophone/i.test(Buffer.from(await answer.arrayBuffer()).toString('utf8'))) found.push(path)
  }
  return found
}

test('called confidential later it disappears with every version, called internal again it is back; the trail says so', async () => {
  const { author, keeper } = team
  const it = await aDocument(author, { title: 'Supplier prices' })
  const first = await inForce(team, await aDraft(author, it))
  const draft = await aDraft(author, it)
  expect(await statuses(peer, everywhere(it, first))).toEqual(everywhere(it, first).map(() => 200))
  await documents(keeper).edits(it, { classification: 'confidential' })
  expect(await statuses(peer, everywhere(it, first))).toEqual(hidden(it, first))
  expect(await statuses(peer, everywhere(it, draft))).toEqual(hidden(it, draft))
  await documents(keeper).edits(it, { purpose: 'What we pay.' })
  await versions(author).edits(draft, { changeNote: 'Another year.' })
  await versions(keeper)
    .seesTrail(first)
    .as([
      'create by Elena',
      'writeContent by Elena',
      'submit by Elena',
      'approve by Dora',
      'release by Dora',
      'edit by system',
    ])
  await documents(keeper).edits(it, { classification: 'internal' })
  expect(await statuses(peer, everywhere(it, draft))).toEqual(everywhere(it, draft).map(() => 200))
  await documents(keeper)
    .seesTrail(it)
    .as(['create by Elena', 'comeIntoForce by system', 'edit by Dora', 'edit by Dora', 'edit by Dora'])
})

test('who takes it over sees it with its versions, by a move or because somebody left', async () => {
  const { author, keeper } = team
  const leaving = await world.person('Lena', 'employee')
  const next = await world.person('Nils', 'employee')
  const it = await aDocument(author, narrow)
  const first = await inForce(team, await aDraft(author, it))
  await documents(keeper).makes('reassign', it, { owner: leaving.id })
  expect(await statuses(leaving, everywhere(it, first))).toEqual(everywhere(it, first).map(() => 200))
  const away = await peer.asks('POST', `/people/${leaving.id}/deactivate`, { body: { reassignTo: next.id } })
  expect(away.status, JSON.stringify(away.body)).toBe(200)
  expect(await statuses(next, everywhere(it, first))).toEqual(everywhere(it, first).map(() => 200))
  expect(await statuses(peer, everywhere(it, first))).toEqual(hidden(it, first))
})

test('whoever writes a version sees it; the house puts it into force and asks those who must read', async () => {
  const { author, keeper } = team
  const writer = await world.person('Wim', 'employee')
  const it = await aDocument(author, { ...narrow, mustRead: ['evaluator'] })
  const draft = await aDraft(author, it)
  await versions(author).edits(draft, { owner: writer.id })
  expect(await statuses(writer, [`/document-versions/${draft.id}`, `/documents/${it.id}`])).toEqual([200, 404])
  expect(await status(writer, `/document-versions/${draft.id}/file?format=docx`)).toBe(200)
  await versions(writer).makes('submit', draft)
  await versions(keeper).makes('approve', draft)
  expect(await versions(writer).makes('release', draft)).toMatchObject({ state: 'effective' })
  const toRead = await evaluator.asks('GET', '/reading')
  expect((toRead.body.items as unknown as { document: string }[]).map(({ document }) => document)).toContain(it.id)
})

test('what everyone must read or the public may is not confidential, and the refusal says what to change', async () => {
  const { author, keeper } = team
  const it = await aDocument(author, { ...narrow, mustRead: ['everyone'], publication: 'same' })
  const draft = await aDraft(author, it)
  await versions(author).cannot('submit', draft).because('confidential_for_everyone', 'confidential_published')
  const version = async () => ({ 'if-match': `"${(await documents(keeper).reads(it)).version}"` })
  const patched = async (body: object) =>
    (await keeper.asks('PATCH', `/documents/${it.id}`, { body, headers: await version() })).body.refusals?.map(
      ({ code, field }) => [code, field],
    )
  expect(await patched({ mustRead: ['employee'] })).toEqual([['confidential_published', 'publication']])
  expect(await patched({ mustRead: ['employee'], publication: 'none' })).toBeUndefined()
  expect(await patched({ publication: 'own' })).toEqual([['confidential_published', 'publication']])
  await versions(author).makes('submit', draft)
})
