import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeSurveys } from '#app/culture/closeSurveys.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { casts, takesBallot, votes } from './voting.ts'

let world: World
let coordinator: Person
let staff: Person[]

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  coordinator = (await world.person('Cora', 'improvementCoordinator')).among('pulse-surveys')
  staff = []
  for (const name of ['Ann', 'Ben', 'Cem', 'Dot', 'Eva', 'Fay']) staff.push(await world.person(name, 'employee'))
})
afterAll(() => world.close())

const all = (level: number) => ({ safety: level, learning: level, empowerment: level, time: level, leadership: level })

async function opened(input: Readonly<Record<string, unknown>>): Promise<Page> {
  const survey = await coordinator.raises({ title: 'How we improve', closesOn: plus(7), ...input })
  return coordinator.makes('open', survey)
}

const plus = (days: number) =>
  new Date(Date.parse(`${world.today()}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

async function ended(survey: Page): Promise<void> {
  world.daysPass(8)
  expect(await closeSurveys(world.app, world.organization)).toBe(1)
  expect((await coordinator.reads(survey)).state).toBe('closed')
}

const results = async (survey: Page) => (await coordinator.asks('GET', `/pulse-surveys/${survey.id}/results`)).body

/** Everything the database holds of a survey, by table; system columns too, where they could tell an order. */
async function everythingKept(id: string) {
  return world.app.store.inside({ organization: world.organization }, async (tx) => {
    const rows = async (table: string) =>
      (
        await sql<
          Record<string, unknown>
        >`select t.*, t.xmin::text as xmin from ${sql.table(table)} t where survey_id = ${id}`.execute(tx)
      ).rows
    return {
      press: await rows('survey_press'),
      voters: await rows('survey_voter'),
      urn: await rows('survey_urn'),
      results: await rows('survey_result'),
    }
  })
}

test('C-138 a culture pulse in five dimensions: anonymous, from five answers on, with its trend', async () => {
  const first = await opened({ kind: 'pulse' })
  for (const [at, person] of staff.entries()) await votes(world, person, first, { ...all(3), safety: at < 3 ? 3 : 4 })
  expect(await results(first)).toEqual({ isOver: false, invited: 8, results: [] })
  await ended(first)
  const shown = await results(first)
  expect(shown.results).toContainEqual({ question: 'safety', answers: 6, mean: 3.5 })
  expect(shown.results).toHaveLength(5)
  const second = await opened({ kind: 'pulse' })
  for (const person of staff.slice(0, 5)) await votes(world, person, second, all(4))
  await ended(second)
  const { pulses } = (await coordinator.asks('GET', '/culture')).body as unknown as {
    pulses: { results: { question: string; mean: number }[] }[]
  }
  const trend = pulses.map((pulse) => pulse.results.find(({ question }) => question === 'safety')?.mean)
  expect(trend).toEqual([3.5, 4])
})

test('four answers are shown to nobody, and a question that four answered is left out', async () => {
  const few = await opened({ kind: 'pulse' })
  for (const person of staff.slice(0, 4)) await votes(world, person, few, all(5))
  await ended(few)
  expect(await results(few)).toEqual({ isOver: true, invited: 8, results: [] })
  expect(await everythingKept(few.id)).toEqual({ press: [], voters: [], urn: [], results: [] })
  const mixed = await opened({ kind: 'pulse' })
  for (const [at, person] of staff.entries()) await votes(world, person, mixed, at < 4 ? all(2) : { safety: 5 })
  await ended(mixed)
  expect((await results(mixed)).results).toEqual([{ question: 'safety', answers: 6, mean: 3 }])
})

test('nothing that is kept ties an answer to a person, a time or another answer', async () => {
  const survey = await opened({ kind: 'pulse' })
  const before = await trailLength()
  const ballots = []
  for (const person of staff) ballots.push(await takesBallot(person, survey))
  await casts(world, ballots[3]!, { ...all(1), time: 5 })
  await casts(world, ballots[0]!, all(2))
  const { press, voters, urn } = await everythingKept(survey.id)
  expect(Object.keys(urn[0]!).sort()).toEqual([
    'answers',
    'cast_marks',
    'organization_id',
    'survey_id',
    'tally',
    'xmin',
  ])
  expect(urn[0]!.tally).toEqual([1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0])
  expect(urn[0]!.cast_marks).toEqual([...(urn[0]!.cast_marks as string[])].sort())
  expect(Object.keys(voters[0]!).sort()).toEqual(['organization_id', 'person_id', 'survey_id', 'veil', 'xmin'])
  expect(new Set(voters.map(({ xmin }) => xmin)).size, 'no order of coming').toBe(1)
  expect(JSON.stringify({ press, voters, urn })).not.toContain(ballots[3]!.secret)
  expect(await trailLength(), 'neither taking nor casting is told').toBe(before)
  expect(JSON.stringify(await coordinator.reads(survey))).not.toContain('veil')
  await coordinator.makes('cancel', survey, {}, 'Asked too early')
  expect(await everythingKept(survey.id)).toEqual({ press: [], voters: [], urn: [], results: [] })
  expect((await results(survey)).results).toEqual([])
})

async function trailLength(): Promise<number> {
  const counted = await world.app.store.inside({ organization: world.organization }, (tx) =>
    sql<{ count: number }>`select count(*)::int as count from trail_entry`.execute(tx),
  )
  return counted.rows[0]!.count
}

test('one ballot each: a second veil, a second cast, a forged or foreign ballot, wrong answers are refused', async () => {
  const survey = await opened({ kind: 'pulse' })
  const [ann, ben] = [staff[0]!, staff[1]!]
  const ballot = await takesBallot(ann, survey)
  const again = await ann.asks('POST', `/pulse-surveys/${survey.id}/ballot`, { body: { veil: ballot.veil } })
  expect(again.status, 'an answer lost on the way loses nobody their vote').toBe(200)
  const other = await ann.asks('POST', `/pulse-surveys/${survey.id}/ballot`, { body: { veil: 'ab12' } })
  expect(other.body.refusals?.map(({ code }) => code)).toEqual(['ballot_given'])
  expect(await casts(world, ballot, { safety: 6 })).toMatchObject({ status: 400 })
  expect(await casts(world, ballot, { happiness: 5 })).toEqual({ status: 400, codes: ['ballot_answers_wrong'] })
  expect(await casts(world, ballot, {})).toEqual({ status: 400, codes: ['ballot_answers_wrong'] })
  expect(await casts(world, ballot, all(5))).toEqual({ status: 204, codes: [] })
  expect(await casts(world, ballot, all(5))).toEqual({ status: 409, codes: ['ballot_cast'] })
  const forged = { ...ballot, secret: 'f'.repeat(64) }
  expect(await casts(world, forged, all(1))).toEqual({ status: 400, codes: ['ballot_not_ours'] })
  await ended(survey)
  expect(await casts(world, ballot, all(5))).toEqual({ status: 409, codes: ['survey_not_open'] })
  const next = await opened({ kind: 'pulse' })
  const stolen = { ...(await takesBallot(ben, next)), survey: survey.id }
  expect(await casts(world, stolen, all(5))).toEqual({ status: 409, codes: ['survey_not_open'] })
  const auditor = await world.person('Vera', 'viewer')
  expect((await auditor.asks('GET', `/pulse-surveys/${next.id}/ballot`)).status).toBe(403)
  await coordinator.makes('cancel', next, {}, 'Over')
})

test('attacked: a ballot of another open survey, cast in another house, cast by many hands at once', async () => {
  const about = await coordinator.among('improvements').raises({ title: 'Quieter hall' })
  const asked = staff.map(({ id }) => ({ person: id }))
  const pulse = await opened({ kind: 'pulse' })
  const effect = await opened({ kind: 'effect', about: about.id, asked })
  const ballot = await takesBallot(staff[0]!, pulse)
  expect(await casts(world, { ...ballot, survey: effect.id }, { effect: 5 })).toEqual({
    status: 400,
    codes: ['ballot_not_ours'],
  })
  expect(await casts(world, { ...ballot, survey: pulse.id.toUpperCase() }, all(5))).not.toMatchObject({ status: 204 })
  const elsewhere = '01890000-0000-7000-8000-000000000000'
  expect(await casts(world, { ...ballot, organization: elsewhere }, all(5))).toEqual({
    status: 409,
    codes: ['survey_not_open'],
  })
  const spellings = [ballot.signature, ballot.signature.toUpperCase(), `0${ballot.signature}`, ballot.signature]
  const many = await Promise.all(spellings.map((signature) => casts(world, { ...ballot, signature }, all(5))))
  expect(many.map(({ status }) => status).sort()).toEqual([204, 409, 409, 409])
  // Two veils at once, from two windows: one is signed.
  const veils = ['ab12', 'cd34'].map((veil) =>
    staff[1]!.asks('POST', `/pulse-surveys/${pulse.id}/ballot`, { body: { veil } }),
  )
  expect((await Promise.all(veils)).map(({ status }) => status).sort()).toEqual([200, 409])
  const { urn } = await everythingKept(pulse.id)
  expect(urn[0]).toMatchObject({ answers: 1 })
  await coordinator.makes('cancel', pulse, {}, 'Test over')
  await coordinator.makes('cancel', effect, {}, 'Test over')
})

test('no two looks to compare: one pulse at a time, nothing before the end, no second survey of nearly the same people', async () => {
  const about = await coordinator.among('improvements').raises({ title: 'Shorter queue' })
  const asked = (people: readonly Person[]) => people.map(({ id }) => ({ person: id }))
  const survey = await opened({ kind: 'effect', about: about.id, asked: asked(staff) })
  await coordinator.cannot('close', survey).because('survey_runs')
  const nearly = await coordinator.raises({
    title: 'Again',
    kind: 'effect',
    about: about.id,
    asked: asked(staff.slice(1)),
    closesOn: plus(7),
  })
  await coordinator.cannot('open', nearly).because('survey_nearly_asked')
  const few = await coordinator.raises({
    title: 'Few',
    kind: 'effect',
    about: about.id,
    asked: asked(staff.slice(2)),
    closesOn: plus(7),
  })
  await coordinator.cannot('open', few).because('survey_too_few', 'survey_nearly_asked')
  const pulse = await opened({ kind: 'pulse' })
  const second = await coordinator.raises({ title: 'And again', kind: 'pulse', closesOn: plus(7) })
  await coordinator.cannot('open', second).because('survey_another_open')
  await coordinator.makes('cancel', pulse, {}, 'Test over')
  await coordinator.makes('cancel', survey, {}, 'Test over')
})
