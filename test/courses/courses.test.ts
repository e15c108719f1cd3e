import { afterAll, beforeAll, expect, test } from 'vitest'
import { courses } from '#domain/courses/courses.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let manager: Person
let ann: Person
let bo: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  manager = await world.person('Milo', 'aimsManager')
  ann = await world.person('Ann', 'employee')
  bo = await world.person('Bo', 'employee')
})
afterAll(() => world.close())

interface Told {
  readonly key: string
  readonly standing: { underWay: number; completed: number; effective: number; ineffective: number } | null
  readonly mine: { id: string; state: string; dueOn: string } | null
}
const catalogue = async (who: Person) =>
  ((await who.asks('GET', '/courses')).body as unknown as { items: Told[] }).items
const course = async (who: Person, key = 'policy') => (await catalogue(who)).find((one) => one.key === key)!
const assign = (who: Person, people: readonly Person[], key = 'policy') =>
  who.asks('POST', `/courses/${key}/assignments`, { body: { people: people.map(({ id }) => id) } })
const right = (key: string) => courses[key]!.questions.map((question) => question.right)
const answer = (who: Person, answers: readonly number[], key = 'policy') =>
  who.asks('POST', `/courses/${key}/answers`, { body: { answers } })

test('C-337 courses are assigned, completed by those who learn, and their effect is seen by somebody else', async () => {
  expect((await catalogue(ann)).map(({ key }) => key)).toEqual(['policy', 'aimsBasics', 'auditor', 'oversight'])
  expect((await assign(manager, [ann, bo])).body).toEqual({ assigned: 2 })
  expect((await assign(manager, [ann, bo])).body).toEqual({ assigned: 0 })
  expect(await course(ann)).toMatchObject({ mine: { state: 'assigned', dueOn: '2026-04-01' } })
  const wrong = right('policy').map((option) => (option + 1) % 3)
  expect((await answer(ann, wrong)).body).toMatchObject({ passed: false, right: 0, of: 4 })
  expect((await course(ann)).mine).toMatchObject({ state: 'assigned' })
  const passed = await answer(ann, right('policy'))
  expect(passed.body).toMatchObject({ passed: true, right: 4 })
  const { mine } = await course(ann)
  expect(mine).toMatchObject({ state: 'completed' })
  expect(await course(manager)).toMatchObject({ standing: { underWay: 1, completed: 1, effective: 0 } })
  const trainings = manager.among('trainings')
  expect((await trainings.reads(mine!.id)).fields.evidence).toContain('4 of 4')
  await ann.among('trainings').seesTrail(mine!.id).as(['create by Milo', 'start by Ann', 'complete by Ann'])
  await trainings.makes('checkEffect', mine!.id, {
    effective: { answer: 'yes', why: 'She told the policy in her own words.' },
  })
  expect(await course(manager)).toMatchObject({ standing: { completed: 0, effective: 1 } })
  expect((await course(ann)).mine).toMatchObject({ state: 'valid' })
})

test('a course is answered once it is assigned, whole, and by whoever it is assigned to', async () => {
  expect((await answer(ann, right('oversight'), 'oversight')).body.refusals).toMatchObject([
    { code: 'course_not_assigned' },
  ])
  expect((await answer(bo, [1])).body.refusals).toMatchObject([{ code: 'course_answers_missing', field: 'answers' }])
  expect((await answer(ann, right('policy'))).status).toBe(409)
  expect((await assign(ann, [ann])).status).toBe(403)
  expect((await assign(manager, [])).status).toBe(400)
  expect((await assign(manager, [ann], 'magic')).status).toBe(404)
  expect((await ann.asks('GET', '/courses/policy')).body).not.toHaveProperty('questions.0.right')
})

test('two who assign at once assign each person once', async () => {
  const answers = await Promise.all([assign(manager, [bo], 'aimsBasics'), assign(manager, [bo], 'aimsBasics')])
  expect(answers.map(({ body }) => (body as unknown as { assigned: number }).assigned).sort()).toEqual([0, 1])
})
