import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deliverNotices } from '#app/notices/deliver.ts'
import { registration } from '#test/journeys/driver/improving.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { closing, no, yes } from './usual.ts'

let world: World
let ada: Person
let maya: Person
let felix: Person

beforeAll(async () => {
  world = await aWorld('2026-11-02')
  ada = (await world.person('Ada', 'employee')).among('incidents')
  maya = (await world.person('Maya', 'aimsManager')).among('incidents')
  felix = (await world.person('Felix', 'improvementCoordinator')).among('incidents')
})
afterAll(() => world.close())

const heard = async (person: Person) => {
  await deliverNotices(world.app, world.organization)
  const { body } = await person.asks('GET', '/inbox?limit=100')
  return body.items as unknown as { code: string; sentence: string; record: { id: string } }[]
}

describe('C-040 what stakeholders say can raise a candidate, and whoever passed it on hears the answer', () => {
  test.each([
    ['complaint', 'direct', 'customerComplaint'],
    ['feedback', 'survey', 'stakeholderSurvey'],
    ['feedback', 'engagement', 'engagement'],
  ])('%s by %s', async (kind, channel, sourceType) => {
    const it = await ada.raises({ title: `Letters nobody understands, ${channel}`, kind, channel })
    const raised = await felix.asks('POST', `/incidents/${it.id}/raise/improvements`, {
      body: { title: 'Plain words', sourceType },
    })
    expect(raised.status, JSON.stringify(raised.body)).toBe(201)
    expect(raised.body).toMatchObject({ state: 'candidate', fields: { sourceType } })
    await felix.among('improvements').makes('register', raised.body, registration)
    await felix.makesTogether(it, [
      { move: 'resolve' },
      { move: 'analyse' },
      { move: 'shareLessons', input: { lessonShared: no } },
    ])
    await felix.cannot('close', it, { ...closing, improvementNeeded: yes }).because('response_missing')
    const response = 'From March letters are written anew.'
    await felix.makes('close', it, { ...closing, improvementNeeded: yes, response })
    const answer = (await heard(ada)).find(({ code, record }) => code === 'incident_answered' && record.id === it.id)
    expect(answer?.sentence).toContain(response)
  })
})

describe('C-139 near misses and failures are told', () => {
  const learning = async (from: string, to: string) =>
    (await ada.asks('GET', `/register-health/learning?from=${from}&to=${to}`)).body as unknown as {
      ratio: number | null
      nearMisses: number
      incidents: number
      months: { month: string; nearMisses: number; incidents: number }[]
      records: { nearMisses: string; incidents: string }
      lessons: { title: string; lesson: string }[]
    }
  const happened = (kind: string, day: string): Promise<Page> =>
    ada.raises({ title: `${kind} on ${day}`, kind, occurredAt: `${day}T10:00:00Z` })

  test('the ratio of near misses to incidents, by month, with the records behind it', async () => {
    for (const day of ['2026-05-03', '2026-05-20', '2026-06-30']) await happened('nearMiss', day)
    for (const day of ['2026-05-04', '2026-06-02', '2026-06-03', '2026-06-04']) await happened('incident', day)
    await happened('nearMiss', '2026-07-01')
    const answer = await learning('2026-05-01', '2026-06-30')
    expect(answer).toMatchObject({
      nearMisses: 3,
      incidents: 4,
      ratio: 0.75,
      months: [
        { month: '2026-05-01', nearMisses: 2, incidents: 1 },
        { month: '2026-06-01', nearMisses: 1, incidents: 3 },
      ],
    })
    for (const kind of ['nearMisses', 'incidents'] as const)
      expect((await ada.asks('GET', answer.records[kind])).body.items).toHaveLength(answer[kind])
  })

  test('without an incident nothing is said, not zero', async () => {
    expect(await learning('2026-07-01', '2026-07-31')).toMatchObject({ nearMisses: 1, incidents: 0, ratio: null })
  })
})

test('what nobody looks at is said to those who take things in; late locks nothing', async () => {
  const { incidentClockNotices } = await import('#domain/records/incident/clockNotices.ts')
  const waiting = {
    state: 'reported',
    owner: null,
    createdAt: '2026-11-02T09:00:00.000Z',
    priority: 'P1',
    reportBy: null,
    authorityReport: null,
  } as const
  expect(incidentClockNotices(waiting, '2026-11-03')).toEqual([])
  expect(incidentClockNotices(waiting, '2026-11-04')).toMatchObject([
    { to: { role: 'aimsManager' }, code: 'incident_untriaged', about: '2026-11-03' },
    { to: { role: 'improvementCoordinator' }, code: 'incident_untriaged' },
  ])
  const serious = { ...waiting, state: 'triaged', reportBy: '2026-11-12' }
  expect(incidentClockNotices(serious, '2026-11-10')).toEqual([])
  expect(incidentClockNotices(serious, '2026-11-11').map(({ code }) => code)).toEqual(Array(3).fill('authority_due'))
  expect(await maya.lists('?state=reported')).not.toEqual([])
})
