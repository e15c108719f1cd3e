import { afterAll, beforeAll, expect, test } from 'vitest'
import { figureIn } from '#domain/overview/figure.ts'
import { views } from '#domain/overview/views.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let manager: Person
let top: Person
let auditor: Person
let ann: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  top = await world.person('Tess', 'topManagement')
  manager = await world.person('Milo', 'aimsManager', 'improvementCoordinator')
  auditor = await world.person('Ivo', 'internalAuditor')
  ann = await world.person('Ann', 'employee')
  await furnish()
})
afterAll(() => world.close())

/** A small house in which something is new, something late, and something nobody but few may see. */
async function furnish(): Promise<void> {
  for (const title of ['Shorter forms', 'Fewer mails']) await ann.raises({ title })
  await ann.among('nonconformities').raises({ title: 'Not assessed', description: 'It went live as it was.' })
  await manager
    .among('incidents')
    .raises({ title: 'Wrong letter', kind: 'incident', occurredAt: '2026-03-01T08:00:00Z' })
  await ann.among('incidents').raises({ title: 'I am worried', kind: 'concern' })
  await manager.among('ai-systems').raises({ title: 'Chat', owner: ann.id, origin: 'thirdParty' })
  for (const [title, dueOn] of [
    ['Late', '2026-02-20'],
    ['Later', '2026-03-20'],
  ])
    await manager.among('tasks').raises({ title, owner: ann.id, dueOn })
  await manager.among('context-issues').raises({ title: 'Law', owner: manager.id, side: 'external' })
}

interface Told {
  readonly panels: readonly {
    key: string
    figures: readonly { key: string; value: number | string | null; api: string; page: string; tone: string }[]
  }[]
}
const overview = async (who: Person, view: string) =>
  (await who.asks('GET', `/overview?view=${view}`)).body as unknown as Told

/** Every item of a list, page by page. */
async function walked(who: Person, path: string): Promise<number> {
  let count = 0
  let cursor: string | null | undefined = ''
  while (cursor !== null && cursor !== undefined) {
    const { status, body } = await who.asks(
      'GET',
      `${path}&limit=2${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    )
    expect(status, `${path}: ${JSON.stringify(body)}`).toBe(200)
    count += body.items!.length
    cursor = body.next
  }
  return count
}

const figures = Object.values(views)
  .flat()
  .flatMap((panel) => panel.figures)

test('C-351 every number of the four views is what the API answers at the address it names, for each pair of eyes', async () => {
  for (const who of [top, manager, auditor, ann])
    for (const view of Object.keys(views))
      for (const { key, value, api } of (await overview(who, view)).panels.flatMap((panel) => panel.figures)) {
        const figure = figures.find((one) => one.key === key)!
        const said = 'type' in figure ? await walked(who, api) : figureIn((await who.asks('GET', api)).body, figure)
        expect([who.name, view, key, value]).toEqual([who.name, view, key, said])
      }
})

test('C-244 top management sees three panels of live figures: the system works, the AI can be trusted, others trust us', async () => {
  const before = await overview(top, 'executive')
  expect(before.panels.map(({ key }) => key)).toEqual(['effective', 'trustworthy', 'confident'])
  const stopped = (told: Told) =>
    told.panels.flatMap((panel) => panel.figures).find(({ key }) => key === 'incidentsOpen')!
  expect(stopped(before)).toMatchObject({
    value: 1,
    tone: 'watch',
    page: expect.stringMatching(/^overview\/records\/incidents\?/),
  })
  await manager.among('incidents').raises({ title: 'Another', kind: 'incident', occurredAt: '2026-03-01T09:00:00Z' })
  expect(stopped(await overview(top, 'executive')).value).toBe(2)
})

test('a concern is counted for those who may see it and for nobody else', async () => {
  const voices = async (who: Person) =>
    (await overview(who, 'executive')).panels.flatMap((panel) => panel.figures).find(({ key }) => key === 'voicesOpen')!
      .value
  const list = async (who: Person) => (await who.among('incidents').lists('?kind=concern')).length
  for (const who of [top, manager, auditor, ann])
    expect([who.name, await voices(who)]).toEqual([who.name, await list(who)])
})

interface Needs {
  readonly next: readonly {
    record: Page & { title: string; plural: string }
    move: string
    label: string
    missing: { code: string }[]
    because: string
  }[]
  readonly others: Needs['next']
  readonly more: boolean
}
const needs = async (who: Person) => (await who.asks('GET', '/overview/next')).body as unknown as Needs

test('what needs me: the most urgent first, with its next move and what is missing for it', async () => {
  const { next } = await needs(ann)
  expect(next.map(({ record, move }) => `${record.title}: ${move}`)).toEqual([
    'Late: complete',
    'Later: complete',
    'Chat: startDesign',
  ])
  expect(next[0]).toMatchObject({
    label: 'Report as done',
    because: 'own',
    record: { overdue: true, plural: 'tasks' },
    missing: [{ code: 'result_missing' }],
  })
})

test('what waits for an office stands with whoever holds it, and with nobody else', async () => {
  const waiting = (await needs(manager)).next.map(
    ({ record, move, because }) => `${record.title}: ${move} (${because})`,
  )
  expect(waiting).toEqual(
    expect.arrayContaining([
      'Shorter forms: register (office)',
      'Not assessed: confirm (office)',
      'Wrong letter: triage (office)',
    ]),
  )
  const seen = (await needs(ann)).next.map(({ record }) => record.title)
  expect(seen).not.toContain('Not assessed')
  expect(seen).not.toContain('Wrong letter')
})

test('what is mine and waits for somebody else says for whom', async () => {
  const scopes = manager.among('scope-statements')
  const scope = await scopes.raises({ title: 'Scope', owner: manager.id })
  const { others } = await needs(manager)
  expect(others).toMatchObject([{ record: { id: scope.id }, move: 'approve', missing: [{ code: 'move_not_yours' }] }])
  expect((await needs(top)).next.map(({ record }) => record.id)).toContain(scope.id)
})

test('C-245 each pillar and clause says how mature it is and what takes it a step further', async () => {
  const path = async () =>
    (await manager.asks('GET', '/overview/path')).body as unknown as {
      groups: {
        kind: string
        key: string
        maturity: number | null
        rated: number
        next: { ref: string; step: string; sentence: string }[]
      }[]
    }
  const group = async (kind: string, key: string) =>
    (await path()).groups.find((one) => one.kind === kind && one.key === key)
  expect(await group('pillar', 'direction')).toMatchObject({ maturity: null, rated: 0 })
  expect((await group('pillar', 'direction'))!.next[0]).toMatchObject({
    step: 'show',
    sentence: expect.stringContaining('first record'),
  })
  const rate = (level: number) =>
    manager.asks('POST', '/context/maturity', {
      body: { requirement: 'iso42001:5.2', level, because: 'The policy is read and lived.' },
    })
  expect((await rate(1)).status).toBe(201)
  expect((await rate(3)).status).toBe(201)
  expect(await group('pillar', 'direction')).toMatchObject({ maturity: 3, rated: 1 })
  expect(await group('clause', '5')).toMatchObject({ maturity: 3, rated: 1 })
  expect(
    (await path()).groups
      .filter(({ kind }) => kind === 'clause')
      .map(({ key }) => key)
      .slice(0, 7),
  ).toEqual(['4', '5', '6', '7', '8', '9', '10'])
})
