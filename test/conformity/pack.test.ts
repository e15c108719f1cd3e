import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { codes, links } from './asking.ts'

let world: World
let milo: Person
let rolf: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  milo = await world.person('Milo', 'aimsManager')
  rolf = await world.person('Rolf', 'employee')
})
afterAll(() => world.close())

async function upload(name: string, content: string): Promise<string> {
  const answer = await fetch(`${world.address}/api/v1/files`, {
    method: 'POST',
    headers: { authorization: `Bearer ${milo.token}`, 'meliora-file-name': encodeURIComponent(name) },
    body: content,
  })
  return ((await answer.json()) as { id: string }).id
}

const pack = (person: Person, query = '') =>
  fetch(`${world.address}/api/v1/evidence-pack${query}`, { headers: { authorization: `Bearer ${person.token}` } })

async function opened(answer: Response): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]))
}

const release = async (id: unknown) =>
  expect((await milo.asks('POST', `/conformity/showings/${id}/release`)).status).toBe(200)

test('C-016 the evidence pack is a ZIP with an index and hashes that holds released evidence and nothing else', async () => {
  const none = await pack(milo)
  expect([none.status, ((await none.json()) as { refusals: { code: string }[] }).refusals[0]?.code]).toEqual([
    409,
    'pack_empty',
  ])
  const minutes = await upload('Minutes <March>.txt', 'Minutes of the meeting')
  const file = { kind: 'file', label: 'Minutes & list', fileId: minutes }
  const first = await links(milo, 'iso42001:7.4', { piece: file, note: 'Page 2' })
  const { evidence } = first.body as unknown as { evidence: { id: string } }
  const again = await links(milo, 'iso42001:7.3', { evidence: evidence.id })
  const secret = await upload('secret.txt', 'Salaries')
  await links(milo, 'iso42001:7.2', { piece: { kind: 'file', label: 'Salaries', fileId: secret } })
  const old = await links(milo, 'iso42001:7.1', {
    piece: { kind: 'words', label: 'Budget 2025', text: 'Spent', validUntil: '2026-03-01' },
  })
  for (const { body } of [first, again, old]) await release(body.id)
  const answer = await pack(milo)
  expect(answer.headers.get('content-type')).toBe('application/zip')
  const files = await opened(answer)
  const path = `files/${createHash('sha256').update('Minutes of the meeting').digest('hex').slice(0, 12)}-Minutes _March_.txt`
  expect(Object.keys(files)).toEqual(['index.html', 'index.json', path, 'SHA256SUMS'])
  expect(files[path]).toBe('Minutes of the meeting')
  expect(JSON.stringify(files)).not.toMatch(/Salaries|Budget 2025/)
  const index = JSON.parse(files['index.json'] ?? '') as { trailHead: string; items: Record<string, unknown>[] }
  expect(index.trailHead).toBe(answer.headers.get('meliora-trail-head'))
  expect(index.items.map(({ ref, label, note }) => [ref, label, note])).toEqual([
    ['7.3', 'Minutes & list', null],
    ['7.4', 'Minutes & list', 'Page 2'],
  ])
  expect(files['index.html']).toContain('Minutes &amp; list')
  for (const line of files.SHA256SUMS?.trim().split('\n') ?? []) {
    const [sum, name] = line.split('  ') as [string, string]
    expect([
      name,
      createHash('sha256')
        .update(files[name] ?? '')
        .digest('hex'),
    ]).toEqual([name, sum])
  }
})

test('a pack of one standard holds that one alone; a release taken back leaves it; not everyone makes one', async () => {
  const { body } = await links(milo, 'iso27001:7.4', { piece: { kind: 'words', label: 'Security plan', text: 'Seen' } })
  await release(body.id)
  const own = JSON.parse((await opened(await pack(milo, '?standard=iso27001')))['index.json'] ?? '')
  expect(own.items.map(({ label }: { label: string }) => label)).toEqual(['Security plan'])
  expect(codes(await milo.asks('POST', `/conformity/showings/${body.id}/release`))).toEqual(['already_released'])
  expect((await rolf.asks('DELETE', `/conformity/showings/${body.id}/release`)).status).toBe(403)
  await milo.asks('DELETE', `/conformity/showings/${body.id}/release`)
  expect((await pack(milo, '?standard=iso27001')).status).toBe(409)
  expect((await pack(rolf)).status).toBe(403)
})
