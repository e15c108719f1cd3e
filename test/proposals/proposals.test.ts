import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser, bearer } from '../people/browser.ts'
import { member, openWorld, organization, type World } from '../people/world.ts'

let world: World
let ada: Browser
let bo: Browser
let reading: string
let writing: string

beforeAll(async () => {
  world = await openWorld()
  const acme = await organization(world, 'Acme', 'ada@acme.test', ['administrator', 'improvementCoordinator'])
  await member(world, acme.organization.id, { name: 'Bo', email: 'bo@acme.test', roles: ['viewer'] })
  ada = new Browser(world)
  await ada.signIn('ada@acme.test')
  bo = new Browser(world)
  await bo.signIn('bo@acme.test')
  const token = async (...scopes: string[]) =>
    (await ada.ask('POST', '/api/v1/tokens', { name: scopes.join(' '), scopes })).body.secret as string
  reading = await token('read')
  writing = await token('read', 'write')
})
afterAll(() => world.close())

/** An assistant of somebody else's making, speaking the protocol with its own client over our HTTP. */
async function assistant(token: string): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' })
  const asked = (url: string | URL, init?: RequestInit) => world.server.request(String(url), init)
  const transport = new StreamableHTTPClientTransport(new URL('http://127.0.0.1:4210/api/v1/mcp'), {
    fetch: asked as typeof fetch,
    requestInit: { headers: { ...bearer(token), host: '127.0.0.1:4210' } },
  })
  await client.connect(transport)
  return client
}

async function call(client: Client, name: string, given: Record<string, unknown> = {}) {
  const { content, isError = false } = await client.callTool({ name, arguments: given })
  const [{ text } = { text: '' }] = content as { text: string }[]
  return { isError, text, told: isError ? null : JSON.parse(text) }
}

const waiting = async () => (await ada.ask('GET', '/api/v1/proposals')).body.items
const idea = { title: 'Ask less often', description: 'Every claim is asked twice.' }

test('assistants are kept out until the organization lets them in', async () => {
  await expect(assistant(reading)).rejects.toThrow()
  const asked = new Browser(world)
  const refused = await asked.ask('POST', '/api/v1/mcp', {}, bearer(reading))
  expect([refused.status, refused.body.code]).toEqual([403, 'assistants_off'])
  const { body: before } = await ada.ask('GET', '/api/v1/organization')
  const changed = await ada.ask(
    'PATCH',
    '/api/v1/organization',
    { assistantsAllowed: true },
    { 'if-match': `"${before.version}"` },
  )
  expect(changed.body.assistantsAllowed).toBe(true)
  expect((await ada.ask('POST', '/api/v1/mcp', {})).body.code).toBe('assistant_needs_token')
})

test('an assistant reads what its token reads, and proposes nothing without the scope to write', async () => {
  const client = await assistant(reading)
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toContain('propose_move')
  await ada.ask('POST', '/api/v1/improvements', idea)
  const { told } = await call(client, 'list_records', { type: 'improvement' })
  expect(told.items.map(({ title }: { title: string }) => title)).toEqual(['Ask less often'])
  const described = (await call(client, 'record_types', { type: 'improvement' })).told
  expect(described.moves.map(({ name }: { name: string }) => name)).toContain('register')
  const page = (await call(client, 'read_record', { type: 'improvement', ref: told.items[0].id })).told
  expect(page.moves.length).toBeGreaterThan(0)
  expect((await call(client, 'conformity')).told.standards.length).toBeGreaterThan(0)
  expect(await call(client, 'read_record', { type: 'improvement', ref: 'IMP-1999-0001' })).toMatchObject({
    isError: true,
    text: 'There is nothing here that you can see.',
  })
  const refused = await call(client, 'propose_record', { type: 'improvement', input: idea, why: 'Seen twice.' })
  expect(refused).toMatchObject({ isError: true, text: 'This token lacks the scope write.' })
})

test('what it proposes is not done; a person accepts on the screen and it is theirs, or says no with a reason', async () => {
  const client = await assistant(writing)
  const proposed = { type: 'improvement', input: { title: 'Draft letters by template' }, why: 'IMP says so.' }
  expect((await call(client, 'propose_record', { ...proposed, input: { nonsense: 1 } })).isError).toBe(true)
  const { told } = await call(client, 'propose_record', proposed)
  expect(told.state).toBe('waiting')
  const titles = async () =>
    (await ada.ask('GET', '/api/v1/improvements')).body.items.map(({ title }: { title: string }) => title)
  expect(await titles()).not.toContain('Draft letters by template')
  const path = `/api/v1/proposals/${told.id}`
  const byProgram = await new Browser(world).ask('POST', `${path}/accept`, { version: null }, bearer(writing))
  expect([byProgram.status, byProgram.body.code]).toEqual([403, 'proposal_needs_person'])
  expect((await bo.ask('POST', `${path}/accept`, { version: null })).status).toBe(403)
  const { body: accepted } = await ada.ask('POST', `${path}/accept`, { version: null })
  expect(accepted.state).toBe('accepted')
  expect(await titles()).toContain('Draft letters by template')
  expect((await ada.ask('POST', `${path}/accept`, { version: null })).body.code).toBe('proposal_decided')
  const trail = (await ada.ask('GET', `/api/v1/improvements/${accepted.result}/trail`)).body.items
  expect(trail.map(({ verb, channel }: Record<string, string>) => [verb, channel])).toEqual([['create', 'web']])

  const comment = (
    await call(client, 'propose_comment', { type: 'improvement', ref: accepted.result, text: 'Hm', why: 'x' })
  ).told
  expect((await ada.ask('POST', `/api/v1/proposals/${comment.id}/reject`, { reason: ' ' })).body.code).toBe(
    'reason_missing',
  )
  const { body: no } = await ada.ask('POST', `/api/v1/proposals/${comment.id}/reject`, { reason: 'Says nothing' })
  expect([no.state, no.decisionReason]).toEqual(['rejected', 'Says nothing'])
  expect(await waiting()).toEqual([])
})

test('a step it proposes meets the guards of the person who accepts; refused, the proposal waits on', async () => {
  const client = await assistant(writing)
  const [{ id, version }] = (await ada.ask('GET', '/api/v1/improvements?q=letters')).body.items
  expect((await call(client, 'propose_move', { type: 'improvement', ref: id, move: 'fly', why: 'x' })).text).toBe(
    'There is no move "fly" here.',
  )
  const { told } = await call(client, 'propose_move', {
    type: 'improvement',
    ref: id,
    move: 'prioritize',
    why: 'All is ready.',
  })
  const path = `/api/v1/proposals/${told.id}/accept`
  const notNow = await ada.ask('POST', path, { version })
  expect(notNow.status).toBe(409)
  expect(notNow.body.refusals.length).toBeGreaterThan(0)
  expect((await ada.ask('POST', path, { version: version + 7 })).status).toBe(412)
  expect((await waiting()).map((each: { about: { title: string } }) => each.about.title)).toEqual([
    'Draft letters by template',
  ])
})
