import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeSurveys } from '#app/culture/closeSurveys.ts'
import { votes } from '#test/culture/voting.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { type Seekers, seekers } from './selecting.ts'
import { stage2Days, theirAudit } from './staging.ts'

let house: Seekers
beforeAll(async () => {
  house = await seekers()
})
afterAll(() => house.world.close())

test('after an audit those audited are asked, anonymously, how it was', async () => {
  const { world } = house
  const audit = await theirAudit(house, stage2Days)
  const audited: Person[] = []
  for (const name of ['Ann', 'Ben', 'Cem', 'Dot', 'Eva']) audited.push(await world.person(name, 'employee'))
  const cora = (await world.person('Cora', 'improvementCoordinator')).among('pulse-surveys')
  const { body: survey } = await cora.asks('POST', `/audits/${audit.id}/raise/pulse-surveys`, {
    body: {
      title: 'How was the audit?',
      closesOn: '2026-03-12',
      asked: audited.map(({ id }) => ({ id: '', person: id })),
    },
  })
  expect(survey.fields).toMatchObject({ kind: 'afterAudit', about: audit.id })
  await cora.makes('open', survey)
  for (const person of audited) await votes(world, person, survey, { prepared: 4, fair: 5, useful: 3 })
  world.itIs('2026-03-13')
  await closeSurveys(world.app, world.organization)
  const { body: outcome } = await cora.asks('GET', `/pulse-surveys/${survey.id}/results`)
  expect(outcome.results).toContainEqual({ question: 'fair', answers: 5, mean: 5 })
})
