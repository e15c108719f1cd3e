import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { links } from '#test/conformity/asking.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { aGuestIn, aRoom, type Guest } from './guest.ts'

/** What the plain instructions name, on Linux. */
const plainly = 'sha256sum'
const until = '2026-03-20T18:00:00.000Z'
let world: World
let milo: Person
let room: string
let nora: Guest
let improvement: Page
let folder: string

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  milo = await world.person('Milo', 'aimsManager')
  improvement = await milo.raises({
    title: 'Clearer notices',
    sourceType: 'customerComplaint',
    description: 'In plain words',
  })
  await milo.raises({ title: 'Secret plans', sourceType: 'staffSuggestion' })
  await milo.asks('POST', `/improvements/${improvement.id}/comments`, {
    body: { text: 'The auditor will not like it' },
  })
  const file = { kind: 'file', label: 'Policy', fileId: await upload('Policy.txt', 'We use AI with care') }
  const shown = await links(milo, 'iso42001:5.2', { piece: file })
  await milo.asks('POST', `/conformity/showings/${shown.body.id}/release`)
  room = await aRoom(milo, { closesAt: until, requirements: ['iso42001:5.2', 'iso42001:10.1'] })
  await milo.asks('POST', `/rooms/${room}/items`, { body: { record: improvement.id, requirement: 'iso42001:10.1' } })
  nora = await aGuestIn(world, milo, room)
  folder = mkdtempSync(join(tmpdir(), 'meliora-pack-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await world.close()
})

async function upload(name: string, content: string): Promise<string> {
  const answer = await fetch(`${world.address}/api/v1/files`, {
    method: 'POST',
    headers: { authorization: `Bearer ${milo.token}`, 'meliora-file-name': encodeURIComponent(name) },
    body: content,
  })
  return ((await answer.json()) as { id: string }).id
}

type Files = Record<string, Uint8Array>

const unpacked = async (answer: Response): Promise<Files> => unzipSync(new Uint8Array(await answer.arrayBuffer()))
const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8')

function lays(files: Files): void {
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
}

/** What the verifier of the unpacked folder says; any Node runs it. */
function verifies(...more: string[]): { readonly code: number | null; readonly said: string } {
  const run = spawnSync(process.execPath, [join(folder, 'verify.mjs'), ...more], { encoding: 'utf8' })
  return { code: run.status, said: `${run.stdout}${run.stderr}` }
}

test('a guest takes a pack that proves itself; one byte changed in any file of the folder and it says no', async () => {
  const answer = await nora.fetches('GET', '/pack')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip'])
  const files = await unpacked(answer)
  const page = `records/${improvement.number ?? improvement.id}.html`
  const policy = Object.keys(files).find((name) => name.endsWith('Policy.txt')) ?? ''
  expect(Object.keys(files).sort()).toEqual(
    ['README.txt', 'SHA256SUMS', policy, 'index.html', 'index.json', page, 'trail.jsonl', 'verify.mjs'].sort(),
  )
  expect(text(files[page])).toContain('In plain words')
  const all = Object.values(files).map(text).join('\n')
  expect(all).not.toMatch(/Secret plans|will not like it/)
  lays(files)
  const head = answer.headers.get('meliora-trail-head') ?? ''
  const fine = verifies('--anchor', head)
  expect(fine.said).toMatch(/YES {2}nothing/)
  expect(fine.code).toBe(0)
  expect(spawnSync(plainly, ['-c', 'SHA256SUMS'], { cwd: folder }).status).toBe(0)
  for (const name of Object.keys(files)) {
    const right = readFileSync(join(folder, name))
    const wrong = Buffer.from(right)
    const at = Math.floor(wrong.length / 2)
    wrong[at] = wrong[at]! ^ 1
    writeFileSync(join(folder, name), wrong)
    expect([name, verifies().code]).not.toEqual([name, 0])
    writeFileSync(join(folder, name), right)
  }
  writeFileSync(join(folder, 'more.txt'), 'put in')
  expect(verifies().said).toContain('not of this pack: more.txt')
  rmSync(join(folder, 'more.txt'))
  rmSync(join(folder, policy))
  expect(verifies().said).toContain(`missing: ${policy}`)
  lays(files)
  expect(
    verifies(
      '--anchor',
      head.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    ).code,
  ).toBe(1)
})

test('a trail changed and summed anew is still found: its values and its links no longer fit', async () => {
  const files = await unpacked(await nora.fetches('GET', '/pack'))
  const sums = (of: Files) =>
    Object.entries(of)
      .filter(([name]) => name !== 'SHA256SUMS')
      .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
      .join('')
  const resummed = (change: (trail: string) => string) => {
    const changed = { ...files, 'trail.jsonl': Buffer.from(change(text(files['trail.jsonl']))) }
    lays({ ...changed, SHA256SUMS: Buffer.from(sums(changed)) })
    return verifies()
  }
  expect(resummed((trail) => trail).code).toBe(0)
  const reworded = resummed((trail) => trail.replace('In plain words', 'In other words'))
  expect([reworded.code, reworded.said]).toEqual([1, expect.stringContaining('did not say this of description')])
  const without = resummed((trail) =>
    trail
      .split('\n')
      .filter((_, at) => at !== 3)
      .join('\n'),
  )
  expect([without.code, without.said]).toEqual([1, expect.stringMatching(/breaks at entry 3/)])
  const cut = resummed((trail) => trail.split('\n').slice(0, -3).join('\n'))
  expect([cut.code, cut.said]).toEqual([1, expect.stringContaining('does not end where it says')])
})

test('the print of a pack is in the trail, so that the house can say what it handed out', async () => {
  const answer = await nora.fetches('GET', '/pack')
  const files = await unpacked(answer)
  const print = createHash('sha256')
    .update(files.SHA256SUMS ?? '')
    .digest('hex')
  const trail = (await milo.asks('GET', '/trail?verb=room.download&limit=1')).body.items as unknown as {
    actor: { kind: string }
    changes: { after: string }[]
  }[]
  expect([trail[0]?.actor.kind, trail[0]?.changes[0]?.after]).toEqual(['guest', print])
  const own = await fetch(`${world.address}/api/v1/rooms/${room}/pack`, {
    headers: { authorization: `Bearer ${milo.token}` },
  })
  expect(Object.keys(await unpacked(own)).sort()).toEqual(Object.keys(files).sort())
})

test('C-239 a pack by audience is made of released evidence: a customer’s questionnaire, a regulator, an investor, a partner', async () => {
  const rolf = await world.person('Rolf', 'employee')
  const take = (who: Person, audience: string) =>
    fetch(`${world.address}/api/v1/packs/${audience}`, { headers: { authorization: `Bearer ${who.token}` } })
  for (const audience of ['customer', 'regulator', 'investor', 'partner']) {
    const files = await unpacked(await take(milo, audience))
    const index = JSON.parse(text(files['index.json'])) as {
      requirements: { ref: string; items: { label: string }[] }[]
      questionnaire: { question: string; items: { label: string }[] }[]
    }
    expect(index.requirements.map(({ ref, items }) => [ref, items.map(({ label }) => label)])).toEqual([
      ['5.2', ['Policy']],
    ])
    const policy = index.questionnaire.find(({ question }) => question.startsWith('Is there an AI policy'))
    const isAsked = audience !== 'regulator'
    expect([audience, policy?.items.map(({ label }) => label)]).toEqual([audience, isAsked ? ['Policy'] : undefined])
    expect(text(files['index.html'])).toContain('does not show that a law is complied with')
    rmSync(folder, { recursive: true })
    lays(files)
    expect(verifies().code).toBe(0)
  }
  expect((await take(rolf, 'customer')).status).toBe(403)
  expect((await take(milo, 'everyone')).status).toBe(400)
})
