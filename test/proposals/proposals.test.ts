import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deliverNotices } from '#app/notices/deliver.ts'
import { Browser, bearer } from '../people/browser.ts'
import { member, openWorld, organization, type World } from '../people/world.ts'

let world: World
let ada: Browser
let bo: Browser
let organizationId: string
let reading: string
let writing: string

beforeAll(async () => {
  world = await openWorld()
  const acme = await organization(world, 'Acme', 'ada@acme.test', ['administrator', 'improvementCoordinator'])
  organizationId = acme.organization.id
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
/** What lies in somebody's inbox by now, newest first. */
async function inbox(person: Browser): Promise<readonly { code: string; sentence: string; link: string }[]> {
  await deliverNotices(world.app, organizationId)
  return (await person.ask('GET', '/api/v1/inbox')).body.items
}

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
  const challenged = async (headers: Record<string, string>) => {
    const url = 'http://127.0.0.1:4210/api/v1/mcp'
    const answer = await world.server.request(url, { method: 'POST', headers: { host: '127.0.0.1:4210', ...headers } })
    return [answer.status, answer.headers.get('www-authenticate')]
  }
  expect(await challenged({})).toEqual([401, 'Bearer realm="meliora"'])
  expect(await challenged(bearer('mel_wrong'))).toEqual([401, 'Bearer realm="meliora", error="invalid_token"'])
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
  expect(trail.map(({ verb, channel }: Record<string, string>) => [verb, channel])).toEqual([
    ['proposal.accept', 'web'],
    ['create', 'web'],
  ])
  const [{ person }] = (await ada.ask('GET', '/api/v1/me')).body.memberships
  expect(trail[0].changes.map(({ after }: { after: unknown }) => after)).toEqual([person.id, 'IMP says so.'])

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

const caseworker = async (name: string, ...roles: string[]) => {
  const email = `${name.toLowerCase()}@acme.test`
  await member(world, organizationId, { name, email, roles: roles as never })
  const browser = new Browser(world)
  await browser.signIn(email)
  const [{ person }] = (await browser.ask('GET', '/api/v1/me')).body.memberships
  return { browser, id: person.id as string }
}

test('whoever may decide hears of a proposal, and nobody else: the owner of the record, or whose assistant it is', async () => {
  const owner = await caseworker('Olu', 'employee')
  const client = await assistant(writing)
  await call(client, 'propose_record', { type: 'improvement', input: idea, why: 'Seen twice.' })
  expect((await inbox(ada))[0]).toMatchObject({
    sentence: 'An assistant proposes something new (Improvement); it waits for your decision.',
    link: '/proposals',
  })
  expect(await inbox(bo)).toEqual([])
  const asks = { title: 'Mask names', owner: owner.id, dueOn: '2099-03-01' }
  const { body: task } = await ada.ask('POST', '/api/v1/tasks', asks)
  const about = { type: 'task', ref: task.id, why: 'The issue is closed.' }
  await call(client, 'propose_move', { ...about, move: 'complete', input: { result: 'Masked' } })
  expect((await inbox(owner.browser))[0]).toMatchObject({
    sentence: `An assistant proposes a step of ${task.number} “Mask names”: Report as done. It waits for your decision.`,
    link: '/proposals',
  })
  expect((await inbox(ada)).filter(({ sentence }) => sentence.includes('Mask names'))).toEqual([])
  const trail = (await owner.browser.ask('GET', `/api/v1/tasks/${task.id}/trail`)).body.items
  expect(trail.map(({ verb, channel }: Record<string, string>) => [verb, channel])).toEqual([
    ['proposal.make', 'api'],
    ['create', 'web'],
  ])
})

test('a proposal is accepted with a change; its history says what was changed, and by whom it was proposed', async () => {
  const client = await assistant(writing)
  const input = { title: 'Shorter letters', description: 'Two pages are too many.' }
  const { told } = await call(client, 'propose_record', { type: 'improvement', input, why: 'Complaints.' })
  const path = `/api/v1/proposals/${told.id}/accept`
  const wrong = await ada.ask('POST', path, { version: null, input: { ...input, nonsense: 1 } })
  expect(wrong.status).toBe(400)
  const otherwise = { ...input, title: 'Letters of one page' }
  const { body: accepted } = await ada.ask('POST', path, { version: null, input: otherwise })
  expect([accepted.input, accepted.acceptedInput]).toEqual([input, otherwise])
  const [entry] = (await ada.ask('GET', `/api/v1/improvements/${accepted.result}/trail`)).body.items
  expect(entry.changes.at(-1)).toMatchObject({ path: `proposals/${told.id}/changed`, after: ['title'] })
  expect((await ada.ask('GET', `/api/v1/improvements/${accepted.result}`)).body.title).toBe('Letters of one page')
})

test('links and evidence are proposed: by the number of the other record, by the id of an uploaded file', async () => {
  const client = await assistant(writing)
  const made = async (title: string) => (await ada.ask('POST', '/api/v1/tasks', { ...work, title })).body
  const [{ person }] = (await ada.ask('GET', '/api/v1/me')).body.memberships
  const work = { owner: person.id, dueOn: '2099-03-01' }
  const [one, two] = [await made('One'), await made('Two')]
  const about = { type: 'task', ref: one.number, why: 'They belong together.' }
  const astray = await call(client, 'propose_link', { ...about, relation: 'follows', to: 'TSK-1999-0001' })
  expect(astray.isError).toBe(true)
  const link = (await call(client, 'propose_link', { ...about, relation: 'follows', to: two.number })).told
  const [shown] = (await waiting()).filter(({ id }: { id: string }) => id === link.id)
  expect(shown.other).toEqual({ type: 'task', number: two.number, title: 'Two' })
  expect((await ada.ask('POST', `/api/v1/proposals/${link.id}/accept`, { version: one.version })).status).toBe(200)
  const links = (await ada.ask('GET', `/api/v1/tasks/${one.id}/links`)).body.items
  expect(
    links.map(({ relation, record }: { relation: string; record: { id: string } }) => [relation, record.id]),
  ).toEqual([['follows', two.id]])

  const nowhere = { kind: 'file', label: 'Log', fileId: '01890000-0000-7000-8000-000000000000' }
  expect((await call(client, 'propose_evidence', { ...about, evidence: nowhere })).isError).toBe(true)
  const name = { 'meliora-file-name': 'log.txt', 'content-type': 'application/octet-stream', ...bearer(writing) }
  const uploaded = await world.server.request('http://127.0.0.1:4210/api/v1/files', {
    method: 'POST',
    headers: { ...name, host: '127.0.0.1:4210' },
    body: 'All runs passed.',
  })
  const { id: fileId } = (await uploaded.json()) as { id: string }
  const piece = { ...nowhere, fileId }
  const evidence = (await call(client, 'propose_evidence', { ...about, evidence: piece })).told
  const seen = (await waiting()).find(({ id }: { id: string }) => id === evidence.id)
  expect(seen.fileName).toBe('log.txt')
  expect((await ada.ask('POST', `/api/v1/proposals/${evidence.id}/accept`, { version: null })).status).toBe(200)
  const pieces = (await ada.ask('GET', `/api/v1/tasks/${one.id}/evidence`)).body.items
  expect(pieces.map(({ label, file }: Record<string, string>) => [label, file])).toEqual([['Log', fileId]])
})

test('a proposed record that would be for narrow eyes is shown to those alone, and masked fields stay masked', async () => {
  const mia = await caseworker('Mia', 'aimsManager')
  const client = await assistant(writing)
  const concern = { title: 'A quiet word', description: 'About a colleague.', kind: 'concern' }
  const { told, text } = await call(client, 'propose_record', { type: 'incident', input: concern, why: 'Heard.' })
  expect(told?.state, text).toBe('waiting')
  const seenBy = async (browser: Browser) =>
    (await browser.ask('GET', '/api/v1/proposals')).body.items.map(({ id }: { id: string }) => id).includes(told.id)
  expect([await seenBy(ada), await seenBy(bo), await seenBy(mia.browser)]).toEqual([true, false, true])

  const [{ id: ref }] = (await ada.ask('GET', '/api/v1/improvements')).body.items
  const cost = await call(client, 'propose_edit', { type: 'improvement', ref, input: { cost: 1200 }, why: 'Offer.' })
  expect(cost.isError, cost.text).toBe(false)
  const costFor = async (browser: Browser) =>
    (await browser.ask('GET', '/api/v1/proposals')).body.items.find(({ id }: { id: string }) => id === cost.told.id)
      .input
  expect([await costFor(ada), await costFor(bo)]).toEqual([{ cost: 1200 }, { cost: null }])
})
