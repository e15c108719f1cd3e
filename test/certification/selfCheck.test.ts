import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDocument, aDraft, versions } from '#test/documentControl/house.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { aCertifyingHouse, documented, fine, type House, row } from './certifying.ts'
import { putAt } from './selecting.ts'

let house: House
let certification: Page
let scope: Page

beforeAll(async () => {
  house = await aCertifyingHouse()
  const { milo, cara, world } = house
  scope = await milo.among('scope-statements').raises({ title: 'Scope', owner: milo.id, statement: 'Claims' })
  certification = await cara.raises({ title: 'ISO/IEC 42001', standard: 'iso42001', scope: scope.id })
  await putAt(world, certification, 'contracted')
})
afterAll(() => house.world.close())

interface Line {
  readonly key: string
  readonly question: string
  readonly isMet: boolean
  readonly missing: readonly string[]
  readonly records: readonly { readonly title: string }[]
}

const lines = async (): Promise<Record<string, Line>> => {
  const { status, body } = await house.cara.asks('GET', `/certifications/${certification.id}/stages`)
  expect(status, JSON.stringify(body)).toBe(200)
  return Object.fromEntries((body as unknown as { selfCheck: Line[] }).selfCheck.map((line) => [line.key, line]))
}

test('C-259 the self-check asks whether the scope is approved, bounded, and fits what the body is told', async () => {
  const { cara, milo, tess } = house
  const asked = async () =>
    Object.values(await lines()).flatMap(({ question, key, isMet }) => (question === 'scope' ? [[key, isMet]] : []))
  const all = ['scopeApproved', 'scopeBounded', 'scopeRoles', 'sitesNamed']
  expect(await asked()).toEqual(all.map((key) => [key, false]))
  await milo.among('context-issues').raises({ title: 'A market', side: 'external' })
  await milo.among('interested-parties').raises({ title: 'Supervisor', kind: 'regulator' })
  await tess.among('scope-statements').makes('approve', scope, {
    activities: 'Triage of claims',
    boundaries: 'Harbour House',
    aiRoles: ['deployer'],
    climate: { answer: 'no', why: 'Small models' },
    reviewOn: '2027-01-01',
  })
  const sites = [row({ site: 'Harbour House', country: 'Germany', central: true })]
  await cara.edits(certification, { auditedSites: sites, aiRoles: ['deployer', 'developer'] })
  // A role the scope does not know is one the body would ask about.
  expect(await asked()).toEqual(all.map((key) => [key, key !== 'scopeRoles']))
  await cara.edits(certification, { aiRoles: ['deployer'] })
  expect(await asked()).toEqual(all.map((key) => [key, true]))
})

test('C-260 what is documented is computed from the nineteen pieces and the statement of applicability', async () => {
  const before = await lines()
  expect(before.documented?.missing).toContain('DI-06')
  // That a task shows the clause of the policy does not write the policy down; a released version of it does.
  const { milo, pat } = house
  const task = await milo.among('tasks').raises({ title: 'Write the policy', owner: pat.id, dueOn: '2026-03-05' })
  await pat.among('tasks').makes('complete', task, { result: 'Done' })
  const path = '/conformity/requirements/iso42001:5.2/showings'
  await fine(milo.asks('POST', path, { body: { record: task.id } }), 201)
  expect((await lines()).documented?.missing).toContain('DI-02')
  expect([before.statementInForce?.isMet, before.controlsShown?.missing.length]).toEqual([false, 38])
  await documented(house)
  const after = await lines()
  expect(after.documented).toMatchObject({ isMet: true, missing: [] })
  expect([after.statementInForce, after.statementFounded, after.controlsShown].map((line) => line?.isMet)).toEqual([
    true,
    true,
    true,
  ])
})

test('the package for stage 1 holds the nineteen pieces, each with its version, edition by edition', async () => {
  const { cara, milo, pat } = house
  const packed = await cara.makes('packStage1', certification)
  const rows = (page: Page) =>
    page.fields.packages as readonly { edition: number; item: string; what: string | null; version: number | null }[]
  expect(new Set(rows(packed).map(({ item }) => item)).size).toBe(19)
  expect(rows(packed).find(({ item }) => item === 'DI-02')).toMatchObject({
    edition: 1,
    what: 'DOC-2026-0001 Manual',
    version: 1,
  })
  expect(rows(packed).find(({ item, what }) => item === 'DI-06' && what?.startsWith('SOA'))).toBeDefined()
  const manual = (await pat.among('documents').lists())[0]!
  const draft = await aDraft(pat, manual, { changeNote: 'Roles made clear' })
  await versions(pat).makes('submit', draft)
  await versions(milo).makes('approve', draft)
  await versions(milo).makes('release', draft)
  const again = rows(await cara.makes('packStage1', certification)).filter(({ item }) => item === 'DI-02')
  expect(again.map(({ edition, version }) => [edition, version])).toEqual([
    [1, 1],
    [2, 2],
  ])
})

test('C-261 documentation is adequate for stage 2 while nothing is a draft and no review is overdue', async () => {
  const { pat, world } = house
  expect((await lines()).noDraft).toMatchObject({ isMet: true, question: 'adequate' })
  await aDocument(pat, { title: 'Unfinished', requirements: ['iso42001:5.2'] })
  expect((await lines()).noDraft).toMatchObject({ isMet: false, records: [{ title: 'Unfinished' }] })
  expect((await lines()).noneOverdue?.isMet).toBe(true)
  // Documents are reviewed after a year where nothing else is said; tokens of journeys last as long.
  world.itIs('2027-03-03')
  expect((await lines()).noneOverdue).toMatchObject({ isMet: false, records: [{ title: 'Manual' }] })
})
