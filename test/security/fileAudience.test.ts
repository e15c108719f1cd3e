import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '#app/caller.ts'
import { createToken } from '#app/people/tokens.ts'
import type { Role } from '#domain/people/roles.ts'
import { scopeNames } from '#domain/people/scopes.ts'
import { member, openWorld, organization, personOf, type World } from '../people/world.ts'

let world: World
let acme: Awaited<ReturnType<typeof organization>>

beforeAll(async () => {
  world = await openWorld()
  acme = await organization(world, 'Acme', 'ada@acme.test')
})
afterAll(() => world.close())

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever JSON came
type Asks = (method: string, path: string, body?: string, headers?: object) => Promise<{ status: number; body: any }>

async function person(name: string, ...roles: readonly Role[]): Promise<{ caller: Caller; asks: Asks }> {
  const caller = await member(world, acme.organization.id, { name, roles })
  const asked = { name: 'test', scopes: scopeNames, person: personOf(caller) }
  const { secret } = await createToken(world.app, acme.caller, asked)
  const asks: Asks = async (method, path, body, headers = {}) => {
    const answer = await world.server.request(`http://127.0.0.1:4210/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${secret}`, ...headers },
      ...(body !== undefined && { body }),
    })
    const text = await answer.text()
    const kind = answer.headers.get('content-type') ?? ''
    return { status: answer.status, body: /json\b(?!l)/.test(kind) ? JSON.parse(text) : text }
  }
  return { caller, asks }
}

const named = (name: string) => ({ 'meliora-file-name': name })

test('a file is read where what holds it is seen, and nobody reads it by holding it too', async () => {
  const [ines, jo] = [await person('Ines', 'internalAuditor'), await person('Jo', 'employee')]
  const file = (await ines.asks('POST', '/files', 'named in confidence', named('concern.txt'))).body.id
  const concern = (await ines.asks('POST', '/improvements', '{"title":"Concern"}')).body.id
  const own = (await jo.asks('POST', '/improvements', '{"title":"Mine"}')).body.id
  const evidence = JSON.stringify({ kind: 'file', label: 'Statement', fileId: file })
  expect((await ines.asks('POST', `/improvements/${concern}/evidence`, evidence)).status).toBe(201)
  expect((await jo.asks('GET', `/files/${file}`)).status).toBe(200)

  const narrow = { organization: acme.organization.id }
  await world.store.inside(narrow, async (tx) => {
    await sql`update record set audience = '{role:internalAuditor}' where id = ${concern}`.execute(tx)
  })
  expect((await jo.asks('GET', `/files/${file}`)).status).toBe(404)
  const taken = await jo.asks('POST', `/improvements/${own}/evidence`, evidence)
  expect([taken.status, taken.body.code]).toEqual([400, 'file_unknown'])
  expect((await ines.asks('GET', `/files/${file}`)).status).toBe(200)

  const [tom, dora] = [await person('Tom', 'topManagement'), await person('Dora', 'dataProtection', 'internalAuditor')]
  expect(JSON.stringify((await tom.asks('GET', '/trail?limit=200')).body)).not.toContain('concern.txt')
  expect(JSON.stringify((await ines.asks('GET', '/trail?limit=200')).body)).toContain('concern.txt')
  expect((await tom.asks('GET', '/trail/export')).body).not.toContain('concern.txt')
  expect((await ines.asks('GET', '/trail/export')).body).toContain('concern.txt')
  const proposal = JSON.stringify({ record: concern, paths: ['title'], reason: 'Names a person' })
  expect((await dora.asks('POST', '/trail/redactions', proposal)).status).toBe(201)
  expect((await tom.asks('GET', '/trail/redactions')).body.items).toEqual([])
  expect((await ines.asks('GET', '/trail/redactions')).body.items).toHaveLength(1)
})

test('the file of an import that was not accepted is for those who may look at it', async () => {
  const [cora, jo] = [await person('Cora', 'improvementCoordinator'), await person('Joan', 'employee')]
  const started = await cora.asks('POST', '/imports', 'ID;Description;Status\n1;Secret plan;open\n', named('old.csv'))
  expect(started.status).toBe(201)
  expect((await jo.asks('GET', `/files/${started.body.file.id}`)).status).toBe(404)
  expect((await cora.asks('GET', `/files/${started.body.file.id}`)).status).toBe(200)
})
