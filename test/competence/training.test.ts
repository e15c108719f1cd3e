import { afterAll, beforeAll, expect, test } from 'vitest'
import { lookAfterTraining } from '#app/competence/lookAfter.ts'
import { draftNonconformities } from '#app/nonconformities/draftNonconformities.ts'
import type { CompetenceRole } from '#domain/records/competence/roles.ts'
import { competent } from '#store/competence/competent.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let keeper: Person

beforeAll(async () => {
  world = await aWorld()
  keeper = await world.person('Dora', 'documentOwner')
})
afterAll(() => world.close())

const competences = (person: Person) => person.among('competences')
const trainings = (person: Person) => person.among('trainings')
const yes = (why: string) => ({ answer: 'yes', why })
const no = (why: string) => ({ answer: 'no', why })

async function required(input: Readonly<Record<string, unknown>>): Promise<Page> {
  const it = await competences(keeper).raises({
    title: 'AI basics',
    need: 'Knows what our AI systems do and whom to tell when they do something else.',
    way: 'course',
    mandatory: true,
    effectivenessBy: 'test',
    ...input,
  })
  return competences(keeper).makes('enact', it)
}

const of = (person: Pick<Person, 'id'>, competence: Page) =>
  trainings(keeper).lists(`?person=${person.id}&competence=${competence.id}`)

const mayHold = (role: CompetenceRole, ...people: readonly Person[]) =>
  world.app.store.inside({ organization: world.organization }, async (tx) => {
    const ids = people.map(({ id }) => id)
    const able = await competent(tx, ids, role, world.today())
    return people.filter(({ id }) => able.has(id)).map(({ name }) => name)
  })

async function learns(person: Person, it: Page): Promise<Page> {
  await trainings(person).makes('start', it)
  return trainings(person).makes('complete', it, { evidence: 'Certificate 17' })
}

test('C-345 a competence is required of a role; its training is assigned, done with evidence, its effect seen by somebody else, valid and out again', async () => {
  const vera = await world.person('Vera', 'verifier')
  expect(await mayHold('verifier', vera)).toEqual(['Vera'])
  const it = await required({ title: 'Judging outcomes', forRole: 'verifier', withinDays: 20, validMonths: 12 })
  const [assigned] = await of(vera, it)
  expect(assigned).toMatchObject({ state: 'assigned', because: 'role', dueOn: '2026-03-22', title: 'Judging outcomes' })
  expect(await mayHold('verifier', vera)).toEqual([])

  await trainings(vera).makes('start', assigned!)
  await trainings(vera).cannot('complete', assigned!).because('training_evidence_missing')
  await trainings(vera).makes('complete', assigned!, { evidence: 'Test passed with 18 of 20' })
  await trainings(vera)
    .cannot('checkEffect', assigned!, { effective: yes('I can') })
    .because('move_not_yours')
  await trainings(keeper)
    .cannot('checkEffect', assigned!, { effective: yes('') })
    .because('effect_unanswered')
  await trainings(keeper).makes('checkEffect', assigned!, { effective: no('Mixed up before and after') })
  await trainings(keeper).cannot('confirm', assigned!).because('training_not_effective')
  await trainings(keeper).makes('repeat', assigned!)
  await learns(vera, assigned!)
  await trainings(keeper).makes('checkEffect', assigned!, { effective: yes('Judged three old ones like the experts') })
  const valid = await trainings(vera).reads(assigned!)
  expect(valid).toMatchObject({ state: 'valid', fields: { validFrom: '2026-03-02', validUntil: '2027-03-02' } })
  expect(await mayHold('verifier', vera)).toEqual(['Vera'])

  world.itIs('2027-01-10')
  await lookAfterTraining(world.app, world.organization)
  const [renewal] = (await of(vera, it)).filter(({ state }) => state === 'assigned')
  expect(renewal).toMatchObject({ because: 'renewal', dueOn: '2027-03-02' })
  world.itIs('2027-03-03')
  await lookAfterTraining(world.app, world.organization)
  expect((await trainings(vera).reads(assigned!)).state).toBe('expired')
  expect(await mayHold('verifier', vera)).toEqual([])
  world.itIs('2026-03-03')
})

test('C-189 whoever joins is assigned the training of new people and of their role by itself, within the days set', async () => {
  const everyones = await required({ title: 'House rules', forRole: 'newHire', withinDays: 10 })
  const auditors = await required({ title: 'Auditing', forRole: 'internalAuditor', withinDays: 45 })
  expect(await of(keeper, everyones)).toEqual([])
  world.daysPass(3)
  const nina = await world.person('Nina', 'internalAuditor')
  expect([await of(nina, everyones), await of(nina, auditors)]).toEqual([
    [expect.objectContaining({ state: 'assigned', because: 'joined', dueOn: '2026-03-16' })],
    [expect.objectContaining({ state: 'assigned', because: 'joined', dueOn: '2026-04-20' })],
  ])
  await lookAfterTraining(world.app, world.organization)
  expect(await of(nina, everyones)).toHaveLength(1)
})

test('somebody’s learning is for their own eyes and those who look after it', async () => {
  const [theo, olga] = [await world.person('Theo', 'employee'), await world.person('Olga', 'employee')]
  const it = await required({ title: 'Night shift', forRole: 'employee' })
  const [his] = await of(theo, it)
  expect((await trainings(theo).reads(his!)).state).toBe('assigned')
  expect((await olga.asks('GET', `/trainings/${his!.id}`)).status).toBe(404)
  expect((await trainings(olga).lists()).map(({ person }) => person)).toEqual([olga.id, olga.id])
})

test('content that changed is learned again, and the old one holds until the new one does', async () => {
  const udo = await world.person('Udo', 'processOwner')
  const it = await required({ title: 'Running a process', forRole: 'processOwner' })
  const [first] = await of(udo, it)
  await learns(udo, first!)
  await trainings(keeper).makes('checkEffect', first!, { effective: yes('Seen at work') })
  await competences(keeper).makes('retrain', it, {}, 'The law changed')
  const [again] = (await of(udo, it)).filter(({ state }) => state === 'assigned')
  expect(again).toMatchObject({ because: 'revised' })
  expect(await mayHold('processOwner', udo)).toEqual(['Udo'])
  await learns(udo, again!)
  await trainings(keeper).makes('checkEffect', again!, { effective: yes('Seen at work') })
  expect((await trainings(keeper).reads(first!)).state).toBe('expired')
  await competences(keeper).makes('retire', it, {}, 'Nobody runs one any more')
})

test('C-163 mandatory training that is overdue drafts one nonconformity of 7.2 a competence, naming nobody', async () => {
  const people = [await world.person('Pia', 'aimsManager'), await world.person('Max', 'aimsManager')]
  const it = await required({ title: 'Running the management system', forRole: 'aimsManager', withinDays: 5 })
  await required({ title: 'Nice to have', forRole: 'aimsManager', withinDays: 5, mandatory: false })
  const drafts = async () =>
    (await keeper.among('nonconformities').lists('?requirement=iso42001:7.2')).map(({ title }) => title)
  await draftNonconformities(world.app, world.organization)
  const before = await drafts()
  world.daysPass(6)
  await draftNonconformities(world.app, world.organization)
  const after = await drafts()
  const fresh = after.filter((title) => !before.includes(title))
  expect(fresh).toEqual([expect.stringContaining(`${it.number}`)])
  for (const { name } of people) expect(fresh[0]).not.toContain(name)
  await draftNonconformities(world.app, world.organization)
  expect(await drafts()).toEqual(after)
})
