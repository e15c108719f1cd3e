import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeSurveys } from '#app/culture/closeSurveys.ts'
import {
  aCorrectingTeam,
  type CorrectingTeam,
  confirmed,
  evaluated,
  implemented,
  judgedEffective,
} from '#test/journeys/driver/correcting.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { heard } from '#test/nonconformities/heard.ts'
import { votes } from './voting.ts'

let world: World
let team: CorrectingTeam

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aCorrectingTeam(world)
})
afterAll(() => world.close())

test('C-211 those a corrective action affects are asked, anonymously, whether it worked; their answers are what shows it', async () => {
  const { verifier } = team
  const it = await confirmed(team, { severity: 'minor' })
  await evaluated(team, it)
  await implemented(team, it, { verificationBy: ['survey'] })
  const affected: Person[] = []
  for (const name of ['Ann', 'Ben', 'Cem', 'Dot', 'Eva']) affected.push(await world.person(name, 'employee'))
  const other = await world.person('Olga', 'employee')
  const cora = (await world.person('Cora', 'improvementCoordinator')).among('pulse-surveys')
  world.itIs('2026-04-01')
  const { body: survey } = await cora.asks('POST', `/nonconformities/${it.id}/raise/pulse-surveys`, {
    body: { title: 'Did it help?', closesOn: '2026-04-10', asked: affected.map(({ id }) => ({ id: '', person: id })) },
  })
  expect(survey.fields).toMatchObject({ kind: 'effect', about: it.id })
  await cora.makes('open', survey)
  expect(await heard(world, affected[0]!, survey)).toEqual(['survey_open'])
  expect(await heard(world, other, survey)).toEqual([])
  expect((await other.asks('GET', '/culture/surveys')).body.items).toEqual([])
  expect((await affected[0]!.asks('GET', '/culture/surveys')).body.items).toMatchObject([{ title: 'Did it help?' }])
  expect((await other.asks('GET', `/pulse-surveys/${survey.id}/ballot`)).status).toBe(403)
  for (const person of affected) await votes(world, person, survey, { noticed: 5, better: 4, lasting: 3 })
  world.itIs('2026-04-11')
  await closeSurveys(world.app, world.organization)
  const { body: outcome } = await verifier.asks('GET', `/pulse-surveys/${survey.id}/results`)
  expect(outcome.results).toContainEqual({ question: 'better', answers: 5, mean: 4 })
  const { number } = await cora.reads(survey)
  const checks = [{ id: '', method: 'survey', found: 'Better by 4 of 5', evidence: String(number) }]
  const verified = await verifier.makes('verify', it, {
    ...judgedEffective,
    checks,
    recurrencesExplained: 'Reported in the same week',
  })
  expect(verified.fields.checks).toMatchObject([{ method: 'survey', evidence: number }])
})
