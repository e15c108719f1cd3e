import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { codes, links, statusOf } from './asking.ts'

let world: World
let milo: Person
let ines: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  milo = await world.person('Milo', 'aimsManager')
  ines = await world.person('Ines', 'internalAuditor')
})
afterAll(() => world.close())

async function upload(person: Person, name: string, content: string): Promise<string> {
  const answer = await fetch(`${world.address}/api/v1/files`, {
    method: 'POST',
    headers: { authorization: `Bearer ${person.token}`, 'meliora-file-name': name },
    body: content,
  })
  return ((await answer.json()) as { id: string }).id
}

interface Piece {
  readonly id: string
  readonly label: string
  readonly file: { hash: string } | null
  readonly requirements: readonly string[]
  readonly copies: number
  readonly record: { number: string } | null
}

const listed = async (query = '') =>
  ((await milo.asks('GET', `/evidence${query}`)).body as unknown as { items: Piece[] }).items

test('C-349 files, links and words with hash, validity and the requirements they show: what expires degrades what it showed', async () => {
  const fileId = await upload(milo, 'minutes.txt', 'Minutes of 2 March')
  const made = await milo.asks('POST', '/evidence', {
    body: { kind: 'file', label: 'Minutes', fileId, validUntil: '2026-06-30' },
  })
  expect(made.status).toBe(201)
  const { id } = made.body
  for (const key of ['iso42001:7.4', 'iso42001:7.3']) await links(milo, key, { evidence: id })
  const [piece] = await listed()
  expect(piece).toMatchObject({
    label: 'Minutes',
    file: { hash: '4d65306e8cc20b188e2288dbe39f22cf2e51870afeaa61b71ad94de149407a77' },
    requirements: ['iso42001:7.3', 'iso42001:7.4'],
    copies: 0,
    record: null,
  })
  expect([await statusOf(milo, 'iso42001:7.3'), await statusOf(milo, 'iso42001:7.4')]).toMatchObject([
    { status: 'evidenced' },
    { status: 'evidenced' },
  ])
  world.itIs('2026-07-01')
  expect((await statusOf(milo, 'iso42001:7.3'))?.status).toBe('expired')
  expect((await listed('?standing=expired')).map(({ label }) => label)).toEqual(['Minutes'])
  world.itIs('2026-03-02')
})

test('a piece on a record is in the library with its record, and shows requirements from there', async () => {
  const task = await milo.among('tasks').raises({ title: 'Train the team', owner: milo.id })
  const evidence = await milo.asks('POST', `/tasks/${task.id}/evidence`, {
    body: { kind: 'words', label: 'Who was there', text: 'All nine' },
  })
  expect((await links(milo, 'iso42001:7.2', { evidence: evidence.body.id })).status).toBe(201)
  expect((await listed('?requirement=iso42001:7.2')).map(({ record }) => record?.number)).toEqual([task.number])
  const shown = await ines.asks('GET', `/conformity/shown-by/${task.number}`)
  expect(shown.body.items).toMatchObject([{ requirement: 'iso42001:7.2', because: 'linked', stands: 'done' }])
  expect((await listed('?standing=unused')).length).toBe(0)
  expect((await listed('?q=team')).map(({ label }) => label)).toEqual(['Who was there'])
  await milo.asks('DELETE', `/tasks/${task.id}/evidence/${evidence.body.id}`, { body: { reason: 'Wrong list' } })
  expect((await statusOf(milo, 'iso42001:7.2'))?.status).toBe('notShown')
})

test('evidence on a record not everyone may see is not in the library of others, and is never released', async () => {
  const { concern, piece } = await aConcern()
  expect((await listed('?q=Screenshot')).length).toBe(1)
  const others = await ines.asks('GET', '/evidence?q=Screenshot')
  expect(others.body.items).toEqual([])
  expect((await links(ines, 'iso42001:A.3.3', { evidence: piece })).status).toBe(404)
  const linked = await links(milo, 'iso42001:A.3.3', { evidence: piece })
  expect((await statusOf(ines, 'iso42001:A.3.3'))?.status).toBe('evidenced')
  const seen = await ines.asks('GET', '/conformity/requirements/iso42001:A.3.3')
  expect((seen.body as unknown as { showings: unknown[] }).showings).toEqual([])
  const released = await milo.asks('POST', `/conformity/showings/${linked.body.id}/release`)
  expect(codes(released)).toEqual(['release_hidden'])
  expect(concern.number).toBeTruthy()
})

/** A concern that its handlers alone see, with a piece of evidence. */
async function aConcern() {
  const concern = await milo
    .among('incidents')
    .raises({ title: 'Pressure to skip a test', kind: 'concern', description: 'Heard in a meeting' })
  const piece = await milo.asks('POST', `/incidents/${concern.id}/evidence`, {
    body: { kind: 'words', label: 'Screenshot', text: 'Of the chat' },
  })
  return { concern, piece: piece.body.id }
}
