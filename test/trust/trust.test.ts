import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { OpenAPIHono } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Env } from '#http/env.ts'
import { readLanguage } from '#http/language.ts'
import { servePages } from '#http/pages.ts'
import { held } from '#test/certification/holding.ts'
import { type Seekers, seekers } from '#test/certification/selecting.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'

let house: Seekers
let certificate: Page
let scope: Page

const text = {
  address: 'harbour',
  headline: 'How we use AI',
  introduction: 'What we do and what you may ask.',
  takesMessages: true,
}

beforeAll(async () => {
  house = await seekers()
  const scopeText = 'AI systems for motor insurance'
  certificate = await held(house, { certificateScope: scopeText, edition: 'ISO/IEC 42001:2023' })
  scope = await house.amara.among('scope-statements').raises({ title: 'Our scope', statement: scopeText })
})
afterAll(() => house.world.close())

const own = (person: Person, method: string, path = '', body?: unknown, headers = {}) =>
  person.asks(method, `/trust-page${path}`, { ...(body !== undefined && { body }), headers })
const outside = async (path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${house.world.address}/api/public/trust/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> }
}
const release = (input: Record<string, unknown>, person = house.nia) => own(person, 'POST', '/facts', input)
const put = async (state: string, { id }: Page) =>
  house.world.app.store.inside({ organization: house.world.organization }, (tx) =>
    sql`update record set state = ${state} where organization_id = current_organization() and id = ${id}`.execute(tx),
  )

test('C-233, C-234, C-235 a page is written by few, claims nothing that cannot be kept, and is nobody’s to see before it is published', async () => {
  const staff = await house.world.person('Ada', 'employee')
  expect((await own(staff, 'GET')).status).toBe(403)
  expect((await own(staff, 'PUT', '', text)).status).toBe(403)
  const boast = {
    ...text,
    headline: 'Our AI is risk-free',
    introduction: 'Wir sind besser als unsere Wettbewerber.',
    contact: 'x',
  }
  const refused = await own(house.nia, 'PUT', '', boast)
  expect([refused.status, refused.body.refusals?.map(({ code }) => code)]).toEqual([
    400,
    ['trust_contact_wrong', 'claim_perfect_ai', 'claim_better_than_others'],
  ])
  const harmless = await own(house.nia, 'PUT', '', { ...text, headline: 'No incidents will occur with our AI' })
  expect(harmless.body.refusals).toMatchObject([{ code: 'claim_no_incidents', field: 'headline' }])
  expect((await own(house.nia, 'PUT', '', { ...text, address: '../etc' })).status).toBe(400)
  expect((await own(house.nia, 'PUT', '', text)).status).toBe(200)
  expect((await own(house.nia, 'POST', '/publish')).status).toBe(403)
  expect((await own(house.amara, 'POST', '/publish')).body.refusals).toMatchObject([{ code: 'trust_nothing_released' }])
  expect((await outside('harbour')).status).toBe(404)
})

test('C-003 without an account one sees only what was released, and nothing any more once it is taken down', async () => {
  const facts = [
    { kind: 'certificate', record: certificate.id },
    { kind: 'statement', record: certificate.id, audiences: ['customers', 'partners'] },
    { kind: 'text', title: 'A person decides', body: 'You can always ask a person.', audiences: ['customers'] },
  ]
  for (const fact of facts) expect((await release(fact)).status, JSON.stringify(fact)).toBe(201)
  expect((await release({ kind: 'scope', record: scope.id })).body.refusals).toMatchObject([
    { code: 'trust_not_releasable' },
  ])
  await put('approved', scope)
  expect((await release({ kind: 'scope', record: scope.id })).status).toBe(201)
  expect((await own(house.amara, 'POST', '/publish')).status).toBe(200)
  const { status, body, headers } = await outside('harbour')
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(Object.keys(body).sort()).toEqual(
    [
      'certificates',
      'color',
      'contact',
      'facts',
      'headline',
      'introduction',
      'isDemo',
      'logo',
      'organization',
      'takesMessages',
      'today',
    ].sort(),
  )
  expect(body.certificates).toEqual([
    {
      status: 'valid',
      standard: 'iso27001',
      edition: 'ISO/IEC 42001:2023',
      number: 'NL-AI-0042',
      scope: 'AI systems for motor insurance',
      sites: 'Harbour House',
      body: 'Old Mark Ltd',
      accreditedBy: 'Example Accreditation Service',
      accreditationMark: 'EX-42',
      verificationLink: 'https://register.northlight.example/NL-AI-0042',
      decidedOn: '2026-03-02',
      expiresOn: '2029-03-02',
      audiences: [],
    },
  ])
  expect((body.facts as { kind: string }[]).map(({ kind }) => kind)).toEqual(['statement', 'text', 'scope'])
  expect(JSON.stringify(body)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
  expect(JSON.stringify(body)).not.toContain('Nia')
  expect((await own(house.nia, 'POST', '/unpublish')).status).toBe(200)
  const gone = await outside('harbour')
  const never = await outside('no-such-house')
  expect([gone.status, gone.body.code, gone.body.detail]).toEqual([never.status, never.body.code, never.body.detail])
  expect((await outside('harbour/enquiries', { kind: 'question', message: 'Still there?' })).status).toBe(404)
  await own(house.amara, 'POST', '/publish')
})

test('a text of one’s own is held to the same words, and a fact is taken off with the next request', async () => {
  const boast = await release({ kind: 'text', title: 'Trust us', body: 'Certification guarantees fair decisions.' })
  expect([boast.status, boast.body.refusals?.map(({ code, field }) => [code, field])]).toEqual([
    400,
    [['claim_guaranteed_outcome', 'body']],
  ])
  await house.amara.among('ai-systems').raises({ title: 'ClaimSight', owner: house.amara.id })
  const product = await release({ kind: 'text', title: 'ClaimSight', body: 'Certified to ISO/IEC 42001 since July.' })
  expect([product.status, product.body.refusals]).toMatchObject([
    400,
    [{ code: 'claim_product_certified', field: 'body' }],
  ])
  const headline = await own(house.nia, 'PUT', '', { ...text, headline: 'ClaimSight is ISO 42001 certified' })
  expect(headline.body.refusals).toMatchObject([{ code: 'claim_product_certified', field: 'headline' }])
  const made = await release({ kind: 'text', title: 'For a moment' })
  const titles = async () => ((await outside('harbour')).body.facts as { title: string }[]).map(({ title }) => title)
  expect(await titles()).toContain('For a moment')
  const staff = await house.world.person('Eve', 'employee')
  expect((await own(staff, 'DELETE', `/facts/${made.body.id}`)).status).toBe(403)
  expect((await own(house.nia, 'DELETE', '/facts/not-an-id')).status).toBe(404)
  expect((await own(house.nia, 'DELETE', `/facts/${made.body.id}`)).status).toBe(204)
  expect(await titles()).not.toContain('For a moment')
  await put('superseded', scope)
  expect(((await outside('harbour')).body.facts as { kind: string }[]).map(({ kind }) => kind)).toEqual([
    'statement',
    'text',
  ])
})

test('while the certificate is suspended the page shows that and no mark', async () => {
  const nia = house.nia.among('certifications')
  await nia.makes('suspend', certificate, {}, 'A surveillance was refused.')
  const { body } = await outside('harbour')
  expect(body.certificates).toMatchObject([{ status: 'suspended', number: null, accreditationMark: null, scope: null }])
  expect((body.facts as { kind: string }[]).map(({ kind }) => kind)).toEqual(['text'])
  expect(JSON.stringify(body)).not.toMatch(/NL-AI-0042|EX-42/)
  expect((await release({ kind: 'certificate', record: certificate.id })).status).toBe(409)
  await nia.makes('restore', certificate)
  expect((await outside('harbour')).body.certificates).toMatchObject([{ status: 'valid', number: 'NL-AI-0042' }])
})

test('C-338 anyone writes through the public form; it becomes an enquiry for few eyes, and they hear what became of it', async () => {
  const message = {
    kind: 'decision',
    message: 'Why was my claim refused?\nI think a machine did it.',
    contact: 'lena@example.org',
  }
  const sent = await outside('harbour/enquiries', message, { cookie: 'x=y' })
  expect(sent.status).toBe(201)
  const [enquiry] = await house.amara.among('enquiries').lists()
  expect(enquiry).toMatchObject({ title: 'Why was my claim refused?', state: 'received', due: '2026-03-16' })
  const staff = await house.world.person('Sam', 'employee')
  expect(await staff.among('enquiries').lists()).toEqual([])
  const amara = house.amara.among('enquiries')
  await amara.makes('handOut', enquiry!, { owner: staff.id })
  const read = await staff.among('enquiries').reads(enquiry!)
  expect(read.fields).toMatchObject({
    message: message.message,
    contact: 'lena@example.org',
    cameBy: 'trustPage',
    sender: null,
  })
  await staff.among('enquiries').cannot('reply', enquiry!).because('enquiry_answer_missing')
  await staff.among('enquiries').makes('reply', enquiry!, { reply: 'A person decided; here is why.' })
  await amara.seesTrail(enquiry!).as(['create by anonymous', 'handOut by Amara', 'reply by Sam'])
  const followed = await fetch(`${house.world.address}/api/public/follow/${sent.body.follow}`)
  expect(await followed.json()).toMatchObject({
    type: 'enquiry',
    title: null,
    state: 'answered',
    reason: 'A person decided; here is why.',
  })
})

test('strangers who send too much, too long or something else are refused, and never with a fault of ours', async () => {
  const tries: [unknown, number][] = [
    [{ kind: 'question', message: '   ' }, 400],
    [{ kind: 'question', message: 'x'.repeat(10_001) }, 400],
    [{ kind: 'question' }, 400],
    [{ kind: 'spam', message: 'x' }, 400],
  ]
  for (const [body, status] of tries) expect((await outside('harbour/enquiries', body)).status).toBe(status)
  const flood = []
  for (let at = 0; at < 3; at += 1)
    flood.push((await outside('harbour/enquiries', { kind: 'question', message: 'Hello' })).status)
  expect(flood).toContain(429)
  for (const path of ['%00', '..%2f..', 'a'.repeat(3000), 'HARBOUR', "'or'1"])
    expect([400, 404], path).toContain((await outside(path)).status)
})

test('the page is read without scripts: the address answers its words, escaped, and nothing where nothing is published', async () => {
  const screens = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'screens-'))}/`)
  const screen = '<html lang="en"><head><title>Meliora</title></head><body><div id="root"></div></body></html>'
  await writeFile(new URL('index.html', screens), screen)
  const server = new OpenAPIHono<Env>()
  server.use('*', readLanguage)
  servePages(server, house.world.app, screens)
  const read = async (address: string, language = 'en') => {
    const answer = await server.request(`/trust/${address}`, { headers: { 'accept-language': language } })
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    return answer.text()
  }
  await release({ kind: 'text', title: 'Fish & <b>chips</b>', body: 'Costs $& and $1.' })
  const page = await read('harbour')
  for (const said of [
    text.headline,
    'ISO/IEC 42001:2023',
    'NL-AI-0042',
    'Fish &amp; &lt;b&gt;chips',
    'Costs $&amp; and $1.',
  ])
    expect(page).toContain(said)
  expect(page).toMatch(/<div id="root"><noscript>/)
  expect(page).not.toContain('<b>chips')
  expect(await read('harbour', 'de-DE')).toMatch(/<html lang="de"[\s\S]*Es umfasst/)
  expect(await read('elsewhere')).toContain('There is nothing here')
  expect(await read('elsewhere')).not.toContain(text.headline)
})
