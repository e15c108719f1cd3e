import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let milo: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  milo = await world.person('Milo', 'aimsManager')
})
afterAll(() => world.close())

test('C-354 sites and departments filter, standards stand beside each other, and another language keeps the data', async () => {
  const systems = milo.among('ai-systems')
  for (const [title, site, department] of [
    ['ClaimSight', 'Berlin', 'Claims'],
    ['AskLys', 'Oslo', 'Claims'],
    ['TalentSift', 'Oslo', 'People'],
  ])
    await systems.raises({ title, site, department, owner: milo.id })
  const titles = async (query: string) =>
    ((await milo.asks('GET', `/ai-systems?sort=title&${query}`)).body.items ?? []).map(({ title }) => title)
  expect(await titles('site=Oslo')).toEqual(['AskLys', 'TalentSift'])
  expect(await titles('site=Oslo&department=Claims')).toEqual(['AskLys'])
  const departments = async (query: string) =>
    (await milo.asks('GET', `/aims/departments${query}`)).body.items as unknown as {
      department: string
      systems: number
    }[]
  expect((await departments('?site=Oslo')).map(({ department, systems: count }) => [department, count])).toEqual([
    ['Claims', 1],
    ['People', 1],
  ])
  const said = async (language: string) => {
    const { body } = await milo.asks('GET', '/conformity', { headers: { 'accept-language': language } })
    return body as unknown as Conformity
  }
  const [english, german] = [await said('en'), await said('de')]
  const clause = ({ standards }: Conformity) => standards[0]?.requirements.find(({ ref }) => ref === '8.2')
  expect([clause(english)?.title, clause(german)?.title]).toEqual([
    'Perform risk assessments',
    'Risikobeurteilungen durchführen',
  ])
  const bare = ({ standards }: Conformity) =>
    standards.map((one) => ({ ...one, requirements: one.requirements.map((each) => ({ ...each, title: '' })) }))
  expect(bare(german)).toEqual(bare(english))
})

interface Conformity {
  readonly standards: readonly { readonly requirements: readonly { readonly ref: string; readonly title: string }[] }[]
}
