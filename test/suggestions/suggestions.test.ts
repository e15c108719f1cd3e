import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Caller } from '#app/caller.ts'
import { deliverNotices } from '#app/notices/deliver.ts'
import { giveLogin } from '#app/people/giveLogin.ts'
import { registration } from '#test/journeys/driver/improving.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { footprint, newRows } from './footprint.ts'

let world: World
let coordinator: Person
let ada: Person
let token: string

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  coordinator = await world.person('Felix Brandt', 'improvementCoordinator')
  ada = await world.person('Ada', 'employee')
  const made = await coordinator.asks('POST', '/suggestion-link')
  token = (made.body.link as { token: string }).token
})
afterAll(() => world.close())

interface Given {
  readonly status: number
  readonly body: Record<string, unknown>
  readonly headers: Headers
}

async function asks(
  method: string,
  path: string,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Given> {
  const answer = await fetch(`${world.address}/api/public/${path}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: JSON.parse(await answer.text()), headers: answer.headers }
}

async function suggests(title: string): Promise<string> {
  const { status, body } = await asks('POST', `${token}/suggestions`, { body: { title } })
  expect(status).toBe(201)
  return String(body.follow)
}

/** A session and a token of someone, both good. */
async function signsIn(person: Person): Promise<{ token: string; cookie: string }> {
  const made = await person.asks('POST', '/tokens', { body: { name: 'mine', scopes: ['read', 'write'] } })
  const [email, password] = ['bea@harbour.example', 'a quiet tram at noon']
  const system: Caller = { organization: world.organization, actor: { kind: 'system' }, channel: 'cli', language: 'en' }
  await giveLogin(world.app, system, { person: person.id, email, password })
  const signed = await fetch(`${world.address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const cookie = signed.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const me = await fetch(`${world.address}/api/v1/me`, { headers: { cookie } })
  expect([made.status, signed.status, me.status]).toEqual([201, 200, 200])
  return { token: String(made.body.secret), cookie }
}

const candidate = async (title: string) =>
  (await coordinator.lists('?state=candidate')).find((item) => item.title === title) ?? { id: '' }

test('C-049 a suggestion takes three fields at most, with an account and without one', async () => {
  const said = { title: 'Label the shelves', description: 'Nobody finds the toner.', sourceType: 'staffSuggestion' }
  expect(await ada.raises(said)).toMatchObject({ state: 'candidate', number: null, createdBy: { name: 'Ada' } })
  expect((await asks('POST', `${token}/suggestions`, { body: { ...said, title: 'Label the doors' } })).status).toBe(201)
  const anonymous = await coordinator.reads(await candidate('Label the doors'))
  expect(anonymous).toMatchObject({
    state: 'candidate',
    createdBy: null,
    fields: { description: said.description, sourceType: said.sourceType },
  })
  const tooMuch = await asks('POST', `${token}/suggestions`, { body: { ...said, cost: 5 } })
  expect(tooMuch).toMatchObject({ status: 400, body: { refusals: [{ code: 'field_unknown', field: 'cost' }] } })
})

test('C-136 an anonymous suggestion leaves no trace of who sent it, not even when they are signed in, and can be followed', async () => {
  const bea = await world.person('Bea', 'employee')
  const { token: secret, cookie } = await signsIn(bea)
  const address = '203.0.113.77'
  const written: string[] = []
  const outputs = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')]
  for (const output of outputs) output.mockImplementation((text) => Boolean(written.push(String(text))))
  const before = await footprint(world)
  const sent = await asks('POST', `${token}/suggestions`, {
    body: { title: 'The door is propped open at night' },
    headers: {
      authorization: `Bearer ${secret}`,
      cookie,
      'x-forwarded-for': address,
      'user-agent': 'Browser of Bea',
      'idempotency-key': 'bea-was-here',
    },
  })
  const after = await footprint(world)
  for (const output of outputs) output.mockRestore()

  expect(sent.status).toBe(201)
  expect(sent.headers.get('set-cookie')).toBeNull()
  expect(sent.headers.get('cache-control')).toBe('no-store')
  const fresh = newRows(before, after)
  expect([...fresh.keys()].sort()).toEqual([
    'improvement',
    'record',
    'search_document',
    'secret_lookup',
    'trail_entry',
    'trail_head',
    'trail_value',
  ])
  const left = [...fresh.values()].flat().concat(written).join('\n')
  for (const trace of [bea.id, secret, cookie, address, 'bea-was-here', 'Browser of Bea', String(sent.body.follow)])
    expect(left).not.toContain(trace)
  const it = await candidate('The door is propped open at night')
  const { body } = await coordinator.asks('GET', `/improvements/${it.id}/trail`)
  expect(body.items).toMatchObject([{ verb: 'create', actor: { kind: 'anonymous' }, channel: 'public' }])
  expect((await asks('GET', `follow/${sent.body.follow}`)).body).toMatchObject({
    title: 'The door is propped open at night',
    state: 'candidate',
    sentOn: '2026-03-02',
  })
})

test('C-100 the raiser hears what became of it at each disposition: by notice, and without a name by the token', async () => {
  const named = await Promise.all(['A', 'B', 'C', 'D'].map((title) => ada.raises({ title })))
  const follows = await Promise.all(['E', 'F', 'G', 'H'].map(suggests))
  const nameless = await Promise.all(['E', 'F', 'G', 'H'].map(candidate))
  const kept = await ada.raises({ title: 'Kept' })
  for (const [toDismiss, toMerge, toRegister, toCancel] of [named, nameless] as const) {
    await coordinator.makes('dismiss', toDismiss!, {}, 'Felix Brandt tried that in 2024.')
    await coordinator.makes('merge', toMerge!, { mergedInto: kept.id }, 'The same wish.')
    await coordinator.makes('register', toRegister!, registration)
    await coordinator.makes('register', toCancel!, registration)
    await coordinator.makes('cancel', toCancel!, { decisionReference: 'Forum' }, 'No budget, says Brandt.')
  }
  await deliverNotices(world.app, world.organization)
  const { body } = await ada.asks('GET', '/inbox?limit=100')
  const heard = (body.items as unknown as { code: string; record: { title: string } }[]).map(
    ({ code, record }) => `${record.title} ${code}`,
  )
  expect(heard.sort()).toEqual([
    'A raised_dismissed',
    'B raised_merged',
    'C raised_registered',
    'D raised_cancelled',
    'D raised_registered',
  ])

  const fates = await Promise.all(follows.map(async (follow) => (await asks('GET', `follow/${follow}`)).body))
  expect(fates).toMatchObject([
    { title: 'E', state: 'dismissed', sentence: 'It was not taken up.', reason: '… tried that in 2024.' },
    {
      title: 'F',
      state: 'merged',
      sentence: 'It goes on together with another entry. Where that stands: Candidate.',
      reason: 'The same wish.',
    },
    { title: 'G', state: 'registered', sentence: 'It was taken up. Where it stands: Registered.', reason: null },
    { title: 'H', state: 'cancelled', sentence: 'It was taken up and later cancelled.', reason: 'No budget, says ….' },
  ])
  expect(JSON.stringify(fates)).not.toMatch(/Felix|Brandt|Ada/)
  const german = await asks('GET', `follow/${follows[0]}`, { headers: { 'accept-language': 'de' } })
  expect(german.body.sentence).toBe('Er wurde nicht aufgenommen.')
})

test('a wrong token is nothing at all; a wrong suggestion is named', async () => {
  expect(await asks('GET', token)).toMatchObject({
    status: 200,
    body: { organization: 'Harbour Test', language: 'en' },
  })
  for (const path of ['wrong', 'follow/wrong', `follow/${token}`]) expect((await asks('GET', path)).status).toBe(404)
  expect((await asks('POST', 'wrong/suggestions', { body: { title: 'x' } })).status).toBe(404)
  const wrong = async (body: unknown) => {
    const { status, body: answered } = await asks('POST', `${token}/suggestions`, { body })
    return [status, (answered.refusals as { code: string }[])[0]?.code]
  }
  expect(await wrong({})).toEqual([400, 'field_required'])
  expect(await wrong({ title: '   ' })).toEqual([400, 'title_missing'])
  expect(await wrong({ title: 'a\u0000b' })).toEqual([400, 'text_forbidden_character'])
  expect(await wrong({ title: 'x', sourceType: 'gossip' })).toEqual([400, 'not_a_choice'])
})

test('the address is shown to members, replaced and ended by administrators and coordinators, and what is ended opens nothing', async () => {
  expect((await ada.asks('GET', '/suggestion-link')).body.link).toMatchObject({ token, path: `/s/${token}` })
  expect((await ada.asks('POST', '/suggestion-link')).status).toBe(403)
  expect((await ada.asks('DELETE', '/suggestion-link')).status).toBe(403)
  const follow = await suggests('Sent before the change')
  const next = ((await coordinator.asks('POST', '/suggestion-link')).body.link as { token: string }).token
  expect((await asks('GET', token)).status).toBe(404)
  expect((await asks('GET', next)).status).toBe(200)
  expect((await coordinator.asks('DELETE', '/suggestion-link')).status).toBe(204)
  expect((await asks('POST', `${next}/suggestions`, { body: { title: 'x' } })).body).toMatchObject({
    code: 'suggestion_link_ended',
  })
  expect((await ada.asks('GET', '/suggestion-link')).body.link).toBeNull()
  expect((await coordinator.asks('DELETE', '/suggestion-link')).status).toBe(404)
  expect((await asks('GET', `follow/${follow}`)).status).toBe(200)
})

test('whoever sends too often waits', async () => {
  token = ((await coordinator.asks('POST', '/suggestion-link')).body.link as { token: string }).token
  const from = { headers: { 'x-forwarded-for': '198.51.100.9' }, body: { title: '' } }
  const statuses = []
  for (let visit = 0; visit < 21; visit++) statuses.push((await asks('POST', `${token}/suggestions`, from)).status)
  expect(statuses).toEqual([...Array<number>(20).fill(400), 429])
  expect((await asks('GET', token, from.headers && { headers: from.headers })).status).toBe(200)
})
