import { afterAll, beforeAll, expect, test } from 'vitest'
import { activeModels } from '#store/scoringModels.ts'
import { Browser, bearer } from './browser.ts'
import { member, openWorld, organization, personOf, type World } from './world.ts'

let world: World
let acme: Awaited<ReturnType<typeof organization>>
let ada: Browser

beforeAll(async () => {
  world = await openWorld()
  acme = await organization(world, 'Acme', 'ada@acme.test', ['administrator', 'improvementCoordinator'])
  ada = new Browser(world)
  await ada.signIn('ada@acme.test')
})
afterAll(() => world.close())

/** An improvement assigned to someone, with one open action of theirs. */
async function assigned(owner: string): Promise<string> {
  const at = '/api/v1/improvements'
  const made = (await ada.ask('POST', at, { title: 'Reset passwords faster', description: 'One person has the key.' }))
    .body
  const move = async (name: string, input: object) => {
    const { version } = (await ada.ask('GET', `${at}/${made.id}`)).body
    const answer = await ada.ask('POST', `${at}/${made.id}/moves/${name}`, { input }, { 'if-match': `"${version}"` })
    expect([name, answer.status, answer.body.refusals]).toEqual([name, 200, undefined])
  }
  await move('register', {
    sourceType: 'staffSuggestion',
    category: 'serviceDelivery',
    dimensions: ['effectiveness'],
    frameworkReference: '20000-1 10.2',
  })
  await move('evaluate', { potentialImpact: 'high', feasibility: 'high', resourceNeed: 'low', risk: 'low' })
  const models = await world.store.inside(acme.caller, (tx) => activeModels(tx))
  const ratings = models.flatMap((model) =>
    model.dimensions.map(({ key }) => ({ id: '', model: model.id, dimension: key, rating: 2, note: 'Agreed.' })),
  )
  await move('prioritize', { ratings })
  await move('assign', { owner, targetDate: '2030-01-31' })
  const { version } = (await ada.ask('GET', `${at}/${made.id}`)).body
  const action = {
    id: '',
    what: 'Grant the right',
    responsible: owner,
    starts: '2029-01-01',
    ends: '2029-02-01',
    done: false,
    evidence: null,
    evidenceFile: null,
  }
  expect(
    (
      await ada.ask(
        'PATCH',
        `${at}/${made.id}`,
        { actions: [action, { ...action, what: 'Done long ago', done: true, evidence: 'Minutes' }] },
        { 'if-match': `"${version}"` },
      )
    ).status,
  ).toBe(200)
  return made.id
}

test('whoever leaves hands over in one step; sessions and tokens end at once; history keeps the name', async () => {
  const leaver = await member(world, acme.organization.id, {
    name: 'Bo Berg',
    email: 'bo@acme.test',
    roles: ['employee'],
  })
  const heir = await member(world, acme.organization.id, { name: 'Cy', roles: ['employee'] })
  const [boId, cyId] = [personOf(leaver), personOf(heir)]
  const record = await assigned(boId)
  const bo = new Browser(world)
  await bo.signIn('bo@acme.test')
  const token = (await bo.ask('POST', '/api/v1/tokens', { name: 'script', scopes: ['read'] })).body.secret

  const held = (await ada.ask('GET', `/api/v1/people/${boId}/holdings`)).body.items
  expect(held.map(({ as, what }: { as: string; what: string | null }) => [as, what])).toEqual([
    ['owner', null],
    ['action', 'Grant the right'],
  ])
  const leave = (reassignTo?: string) =>
    ada.ask('POST', `/api/v1/people/${boId}/deactivate`, reassignTo ? { reassignTo } : {})
  const without = await leave()
  expect([without.status, without.body.code, without.body.holdings.length]).toEqual([409, 'holdings_remain', 2])
  expect((await leave(boId)).body.code).toBe('successor_not_active')
  expect((await bo.ask('GET', '/api/v1/me')).status).toBe(200)

  expect((await leave(cyId)).body).toMatchObject({ active: false, name: 'Bo Berg' })
  const after = (await ada.ask('GET', `/api/v1/improvements/${record}`)).body
  expect(after.owner).toEqual({ id: cyId, name: 'Cy' })
  expect(after.fields.actions.map(({ responsible }: { responsible: string }) => responsible)).toEqual([cyId, boId])
  expect(after.names[boId] ?? 'Bo Berg').toBe('Bo Berg')
  expect((await bo.ask('GET', '/api/v1/me')).status).toBe(401)
  expect((await bo.ask('GET', '/api/v1/people', undefined, bearer(token))).status).toBe(401)
  const trail = (await ada.ask('GET', `/api/v1/improvements/${record}/trail`)).body.items
  expect(trail[0]).toMatchObject({ verb: 'reassign', reason: null, actor: { id: acme.person.id } })
  expect((await ada.ask('GET', `/api/v1/people/${cyId}/holdings`)).body.items).toHaveLength(2)
  expect((await leave(cyId)).body.code).toBe('person_not_active')

  expect((await ada.ask('POST', `/api/v1/people/${boId}/reactivate`)).body.active).toBe(true)
  expect((await new Browser(world).signIn('bo@acme.test')).status).toBe(200)
  expect((await bo.ask('GET', '/api/v1/people', undefined, bearer(token))).status).toBe(401)
})

test('leaving one organization leaves the session in another alone', async () => {
  const other = await organization(world, 'Other', 'olga@other.test')
  const inAcme = await member(world, acme.organization.id, { name: 'Olga', roles: ['employee'] })
  const { body } = await ada.ask('POST', '/api/v1/invitations', { email: 'olga@other.test', person: personOf(inAcme) })
  const olga = new Browser(world)
  await olga.signIn('olga@other.test')
  expect((await olga.ask('POST', '/api/v1/invitations/accept', { token: body.secret })).status).toBe(201)
  expect((await olga.ask('GET', '/api/v1/organization')).body.code).toBe('organization_missing')
  olga.organization = 'acme'
  expect((await olga.ask('GET', '/api/v1/organization')).body.slug).toBe('acme')
  expect((await ada.ask('POST', `/api/v1/people/${personOf(inAcme)}/deactivate`, {})).status).toBe(200)
  expect((await olga.ask('GET', '/api/v1/organization')).status).toBe(404)
  olga.organization = other.organization.slug
  expect((await olga.ask('GET', '/api/v1/organization')).status).toBe(200)
})
