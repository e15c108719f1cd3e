import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDocument, aDraft, someWriters, type Writers } from '#test/documentControl/house.ts'
import {
  type AssessingTeam,
  anAssessingTeam,
  approvedAssessment,
  approvedCriteria,
} from '#test/journeys/driver/assessing.ts'
import { currentImpact } from '#test/journeys/driver/impacting.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let team: AssessingTeam
let writers: Writers
let admin: Person
let policy: Page

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await anAssessingTeam(world)
  writers = await someWriters(world)
  admin = await world.person('Ada', 'administrator')
  const document = await aDocument(writers.author, { title: 'AI policy', kind: 'policy', mustRead: ['everyone'] })
  const draft = await aDraft(writers.author, document)
  await writers.author.among('document-versions').makes('submit', draft)
  await writers.keeper.among('document-versions').makes('review', draft, { reviewNote: 'Clear and complete' })
  await writers.top.among('document-versions').makes('approve', draft)
  policy = await writers.keeper.among('document-versions').makes('release', draft)
})
afterAll(() => world.close())

interface Department {
  readonly department: string | null
  readonly systems: number
  readonly riskCurrent: number
  readonly impactCurrent: number
  readonly people: number
  readonly readingsAsked: number
  readonly readingsDone: number
}

const departments = async (query = '') =>
  (await team.manager.asks('GET', `/aims/departments${query}`)).body.items as unknown as Department[]

async function belongs(person: Person, unit: string): Promise<void> {
  const { body } = await admin.asks('GET', `/people/${person.id}`)
  const changed = await admin.asks('PATCH', `/people/${person.id}`, {
    body: { unit },
    headers: { 'if-match': `"${body.version}"` },
  })
  expect(changed.status, JSON.stringify(changed.body)).toBe(200)
}

test('C-014 the same rules across departments: systems with current risk and impact assessment and read policies, by department', async () => {
  const unit = await admin.asks('POST', '/units', { body: { name: 'Claims', kind: 'department' } })
  for (const person of [team.analyst, team.owner]) await belongs(person, unit.body.id)
  await approvedCriteria(team)
  const systems = team.owner.among('ai-systems')
  const claims = await systems.raises({
    title: 'ClaimSight',
    owner: team.owner.id,
    department: 'Claims',
    site: 'Berlin',
  })
  await systems.raises({ title: 'Chat', owner: team.owner.id, department: 'Claims', site: 'Oslo' })
  const own = async (query = '') => (await departments(query)).find(({ department }) => department === 'Claims')
  expect(await own()).toMatchObject({
    systems: 2,
    riskCurrent: 0,
    impactCurrent: 0,
    people: 2,
    readingsAsked: 2,
    readingsDone: 0,
  })
  await approvedAssessment(team, claims.id)
  await currentImpact(team, claims.id)
  await team.analyst.asks('POST', `/document-versions/${policy.id}/acknowledgements`)
  expect(await own()).toMatchObject({ riskCurrent: 1, impactCurrent: 1, readingsAsked: 2, readingsDone: 1 })
  expect(await own('?site=Berlin')).toMatchObject({ systems: 1, riskCurrent: 1 })
})

test('C-028 what top management approved, reviewed and sponsored stands in a log, counted by quarter', async () => {
  const acts = async () => (await team.manager.asks('GET', '/aims/leadership')).body as unknown as Leadership
  const { quarters } = await acts()
  expect(quarters.map(({ quarter }) => quarter)).toEqual(['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1'])
  const before = quarters[3]!
  await team.top.among('improvements').raises({ title: 'Ask customers each quarter' })
  await team.owner.among('improvements').raises({ title: 'Not by top management' })
  const after = await acts()
  expect(after.quarters[3]).toEqual({ ...before, sponsorship: before.sponsorship + 1 })
  expect(after.items[0]).toMatchObject({
    act: 'sponsorship',
    by: { name: 'Tess' },
    record: { title: 'Ask customers each quarter' },
  })
  expect(after.items.map(({ act, by }) => `${act} ${by.name}`)).toContain('approval Ingrid')
})

interface Leadership {
  readonly quarters: readonly { quarter: string; approval: number; review: number; sponsorship: number }[]
  readonly items: readonly { act: string; by: { name: string }; record: { title: string } }[]
}

test('C-029 suggestions, participants and read policies per 100 people, by quarter', async () => {
  const now = async () => {
    const { items } = (await team.manager.asks('GET', '/aims/engagement')).body as unknown as { items: Engaged[] }
    return items.at(-1)!
  }
  const before = await now()
  expect(before.quarter).toBe('2026-Q1')
  const rolf = await world.person('Rolf the second', 'employee')
  const staffed = await now()
  expect(staffed.staff).toBe(before.staff + 1)
  await rolf.among('improvements').raises({ title: 'Shorter forms', sourceType: 'staffSuggestion' })
  const after = await now()
  expect(after.suggestions).toBe(before.suggestions + 1)
  expect(after.participants).toBe(before.participants + 1)
  expect(after.suggestionsPer100).toBeCloseTo((after.suggestions * 100) / after.staff, 9)
  const { readingsAsked, readingsDone, readShare } = after
  expect(readingsAsked).toBe(after.staff)
  await rolf.asks('POST', `/document-versions/${policy.id}/acknowledgements`)
  expect(await now()).toMatchObject({ readingsAsked, readingsDone: readingsDone + 1 })
  expect(readShare).toBeCloseTo(readingsDone / readingsAsked, 9)
})

test('assessments that ran out count no more for their department', async () => {
  world.itIs('2028-03-02')
  const later = await world.person('Lena', 'aimsManager')
  const { items } = (await later.asks('GET', '/aims/departments')).body as unknown as { items: Department[] }
  expect(items.find(({ department }) => department === 'Claims')).toMatchObject({ riskCurrent: 0, impactCurrent: 0 })
})

interface Engaged {
  readonly quarter: string
  readonly staff: number
  readonly suggestions: number
  readonly participants: number
  readonly suggestionsPer100: number
  readonly readingsAsked: number
  readonly readingsDone: number
  readonly readShare: number
}
