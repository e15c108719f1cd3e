import { afterAll, beforeAll, expect, test } from 'vitest'
import { gridOf } from '#app/applicability/rows.ts'
import { courseCatalogue } from '#app/courses/catalogue.ts'
import { fastStartOf } from '#app/fastStart/start.ts'
import { dutyExceptions } from '#app/people/dutyExceptions.ts'
import { verifyOwnTrail } from '#app/trail/verify.ts'
import { refOf } from '#domain/applicability/controls.ts'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { scopeStatement } from '#domain/records/scopeStatement/scopeStatement.ts'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import { openStore, type Store } from '#store/open.ts'
import { type TestDatabase, testDatabase } from '#test/database.ts'
import { inOrder } from '../agenda.ts'
import { calendar } from '../calendar.ts'
import { demoClock } from '../demoClock.ts'
import { callerOf, type Founded } from '../found.ts'
import { readAll } from '../reading.ts'
import { ternScenes } from './scenes.ts'
import type { TernWho } from './ternAndCo.ts'

const today = '2026-11-20'
let database: TestDatabase
let store: Store
let tern: Founded<TernWho>
const app = () => ({ store, now: () => `${today}T17:00:00.000Z`, clock: 'demo' }) as const
const maren = () => callerOf(tern.id, tern.people.maren)

beforeAll(async () => {
  database = await testDatabase()
  store = await openStore({ url: database.url, filling: true })
  const clock = demoClock(store, '2026-04-01T05:00:00.000Z')
  const { scenes, founded } = ternScenes(clock, calendar(today))
  for (const { at, play } of inOrder(scenes, `${today}T17:00:00.000Z`)) {
    clock.setTo(at)
    await play()
  }
  tern = founded()
})
afterAll(async () => {
  await store.close()
  await database.drop()
})

test('twelve people, and one from outside who verifies', () => {
  const all = Object.values(tern.people)
  expect(all.filter(({ name }) => !name.includes('Fenwick'))).toHaveLength(12)
  expect(all.filter(({ roles }) => (roles as readonly string[]).includes('verifier'))).toHaveLength(1)
})

test('the statement leaves out what concerns those who develop, each with its reason, approved under an exception', async () => {
  const [statement] = await readAll(app(), maren(), statementOfApplicability)
  expect(statement).toMatchObject({ state: 'current', dutiesExcepted: 'SOD-11' })
  const { items } = await gridOf(app(), maren(), statement!.id)
  expect(items).toHaveLength(38)
  const left = items.filter(({ applicable }) => applicable === false)
  const development = ['A.6.1.2', 'A.6.1.3', 'A.6.2.2', 'A.6.2.3', 'A.6.2.4']
  expect(left.map(({ control }) => refOf(control))).toEqual([
    ...development,
    'A.7.2',
    'A.7.3',
    'A.7.4',
    'A.7.5',
    'A.7.6',
  ])
  expect(left.every(({ justification }) => justification?.includes('We develop no AI'))).toBe(true)
})

test('duties are excepted for less than a year, and somebody from outside looks', async () => {
  const exceptions = await dutyExceptions(app(), maren())
  expect(exceptions.map(({ duty }) => duty).sort()).toEqual(['SOD-01', 'SOD-10', 'SOD-11'])
  expect(exceptions.every(({ compensatingControl }) => compensatingControl.includes('Fenwick'))).toBe(true)
})

test('it only uses AI it buys, and its trail holds', async () => {
  const systems = await readAll(app(), maren(), aiSystem)
  expect(systems).toMatchObject([
    { origin: 'thirdParty', state: 'live' },
    { origin: 'thirdParty', state: 'live' },
  ])
  expect(systems.every(({ supplier }) => typeof supplier === 'string')).toBe(true)
  const [scope] = await readAll(app(), maren(), scopeStatement)
  expect(scope).toMatchObject({ state: 'approved', aiRoles: ['deployer', 'user', 'customer'] })
  expect(await verifyOwnTrail(app(), maren())).toMatchObject({ faults: [] })
})

test('it began with the fast start: a policy in force that its leader approved, and a course nine of twelve have done', async () => {
  const { pieces } = await fastStartOf(app(), maren())
  const states = Object.fromEntries(pieces.map(({ piece, record }) => [piece, record.state]))
  expect(states).toMatchObject({ scope: 'approved', criteria: 'approved', 'document:policy': 'effective' })
  expect(states['task:audit']).toBe('open')
  const course = (await courseCatalogue(app(), maren())).find(({ key }) => key === 'policy')
  expect(course?.standing).toMatchObject({ underWay: 3, completed: 9 })
})
