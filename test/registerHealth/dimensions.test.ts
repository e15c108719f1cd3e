import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askForMissedObjectives } from '#app/registerHealth/missedObjectives.ts'
import { registration } from '../journeys/driver/improving.ts'
import type { Person } from '../journeys/driver/person.ts'
import { aHouse, type House, opened, report, type Told } from './lives.ts'

const today = '2026-11-20'
let house: House
let review: Person

beforeAll(async () => {
  house = await aHouse()
  review = await house.world.person('Dana', 'topManagement')
})
afterAll(() => house.world.close())

const told = () => report(house.team.raiser, 'dimensions')
const line = async (dimension: string) => (await told()).dimensions.find((one: Told) => one.dimension === dimension)

async function made(person: Person, path: string, body: object): Promise<Told> {
  const answer = await person.asks('POST', path, { body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body
}

async function moved(person: Person, record: Told, path: string, move: string, body: object): Promise<Told> {
  const { body: now } = await person.asks('GET', `${path}/${record.id}`)
  const headers = { 'if-match': `"${now.version}"` }
  const answer = await person.asks('POST', `${path}/${record.id}/moves/${move}`, { body, headers })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body
}

async function metric(input: object, points: Readonly<Record<string, number>>): Promise<Told> {
  const { coordinator } = house.team
  const kept = await made(coordinator, '/metrics', {
    title: 'Fairness ratio of DocFlow',
    unit: 'ratio',
    kind: 'value',
    direction: 'increase',
    cadence: 'month',
    watchedAs: 'aiMetric',
    method: 'Evaluation job',
    ...input,
  })
  const active = await moved(coordinator, kept, '/metrics', 'activate', {})
  const readings = Object.entries(points).map(([period, value]) => ({ period, value }))
  const sent = await coordinator.asks('POST', `/metrics/${kept.id}/points`, { body: { readings } })
  expect(sent.status, JSON.stringify(sent.body)).toBeLessThan(300)
  return active
}

describe('suitability, adequacy, effectiveness', () => {
  test('C-030 an improvement without a dimension is not registered; improvements are charted by dimension', async () => {
    const { raiser, coordinator } = house.team
    house.world.itIs('2026-08-10')
    const it = await raiser.raises({ title: 'No key, no reset' })
    await coordinator.cannot('register', it, { ...registration, dimensions: [] }).because('dimension_missing')
    await coordinator.makes('register', it, { ...registration, dimensions: ['effectiveness', 'adequacy'] })
    const other = await raiser.raises({ title: 'Two forms in one' })
    await coordinator.makes('register', other, { ...registration, dimensions: ['adequacy'] })
    house.world.itIs(today)
    const { dimensions, quarters } = await told()
    expect(quarters.map(({ quarter }: Told) => quarter)).toEqual([
      '2025-Q3',
      '2025-Q4',
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
      '2026-Q4',
    ])
    expect(
      dimensions.map(({ dimension, served }: Told) => [dimension, served.byQuarter.map(({ count }: Told) => count)]),
    ).toEqual([
      ['suitability', [0, 0, 0, 0, 0, 0]],
      ['adequacy', [0, 0, 0, 0, 2, 0]],
      ['effectiveness', [0, 0, 0, 0, 1, 0]],
    ])
    expect(await opened(raiser, dimensions[1].served.byQuarter[4].records)).toHaveLength(2)
  })

  test('C-031 changing a context issue opens a suitability review task, answered by a person with a reason', async () => {
    const { raiser, manager } = house.team
    const issue = await made(raiser, '/context-issues', {
      title: 'Two customers are banks',
      side: 'external',
      effect: 'Supervisors ask for evidence of AI decisions.',
    })
    expect(issue.number).toBe('CTX-2026-0001')
    expect(await line('suitability')).toMatchObject({ light: 'unknown', openQuestions: 0 })
    const headers = { 'if-match': '"1"' }
    const edited = await manager.asks('PATCH', `/context-issues/${issue.id}`, { body: { effect: 'None' }, headers })
    expect(edited.status).toBe(403)
    const same = await manager.asks('POST', `/context-issues/${issue.id}/moves/change`, {
      body: { input: {}, reason: 'Looked' },
      headers,
    })
    expect([same.status, same.body.code]).toEqual([409, 'context_unchanged'])
    await moved(manager, issue, '/context-issues', 'change', {
      input: { title: 'Five customers are banks' },
      reason: 'Three were won in autumn.',
    })
    expect(await line('suitability')).toMatchObject({ light: 'amber', openQuestions: 1 })
    const [question] = (await told()).questions
    expect(question).toMatchObject({
      dimension: 'suitability',
      cause: 'contextChanged',
      record: { number: 'CTX-2026-0001', title: 'Five customers are banks' },
      answer: null,
    })
    const path = `/register-health/questions/${question.id}/answer`
    const answer = { answer: 'holds', reason: 'Scope and policy name regulated customers already.' }
    expect((await raiser.asks('POST', path, { body: answer })).status).toBe(403)
    expect((await manager.asks('POST', path, { body: { ...answer, reason: ' ' } })).body.code).toBe('reason_missing')
    expect((await manager.asks('POST', path, { body: answer })).body).toMatchObject({ answeredBy: { name: 'Amara' } })
    expect((await manager.asks('POST', path, { body: answer })).body.code).toBe('question_answered')
    expect(await line('suitability')).toMatchObject({ light: 'green', openQuestions: 0 })
    await moved(manager, issue, '/context-issues', 'retire', { reason: 'The last contract ended.' })
    expect(await line('suitability')).toMatchObject({ light: 'amber', openQuestions: 1 })
    await manager.asks('POST', `/register-health/questions/${(await told()).questions[0].id}/answer`, { body: answer })
  })

  test('C-032 a missed objective flips adequacy to amber until it is answered; the same miss is asked once', async () => {
    const { manager } = house.team
    const objective = {
      title: 'On-time answers',
      objective: 'Answer within a day',
      target: 95,
      unit: '%',
      watchedAs: 'kpi',
    }
    const kept = await metric(objective, { '2026-08': 96, '2026-09': 97 })
    const asks = () => askForMissedObjectives(house.world.app, house.world.organization)
    expect(await asks()).toBe(0)
    expect(await line('adequacy')).toMatchObject({ light: 'green' })
    await manager.asks('POST', `/metrics/${kept.id}/points`, { body: { readings: [{ period: '2026-10', value: 91 }] } })
    expect(await asks()).toBe(1)
    expect(await asks()).toBe(0)
    expect(await line('adequacy')).toMatchObject({ light: 'amber', openQuestions: 1 })
    const [question] = (await told()).questions
    expect(question).toMatchObject({
      cause: 'objectiveMissed',
      occasion: '2026-10-01',
      record: { title: 'On-time answers' },
    })
    await review.asks('POST', `/register-health/questions/${question.id}/answer`, {
      body: { answer: 'change', reason: 'The desk needs a second shift; raised as an improvement.' },
    })
    expect(await line('adequacy')).toMatchObject({ light: 'green', openQuestions: 0 })
    expect(await asks()).toBe(0)
  })

  test('C-033 effectiveness is computed from risks, incidents and trust indicators, with its formula', async () => {
    const { manager } = house.team
    expect((await told()).effectiveness).toMatchObject({
      light: 'unknown',
      riskTrend: { state: 'unknown', paired: 0, now: null, records: null },
      incidents: { state: 'unknown', last3: null, rateRatio: null, records: null },
      indicators: [],
    })
    const days = [
      '2025-08',
      '2025-09',
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
    ]
    const happened = (day: string) =>
      made(manager, '/incidents', {
        title: 'Down',
        kind: 'incident',
        priority: 'P1',
        occurredAt: `${day}T08:00:00.000Z`,
      })
    for (const month of days) await happened(`${month}-10`)
    const trust = { objective: null, trustIndicator: true, target: 0.8 }
    const kept = await metric(trust, { '2026-09': 0.85, '2026-10': 0.84 })
    const { effectiveness, how } = await told()
    expect(effectiveness).toMatchObject({
      light: 'green',
      incidents: { state: 'steady', last3: 3, prior12: 12 },
      indicators: [
        { name: 'Fairness ratio of DocFlow', latest: { periodStart: '2026-10-01', value: 0.84 }, targetMet: true },
      ],
    })
    expect(how.effectiveness).toContain('Risk trend: the mean score of the risks')
    expect(await opened(manager, effectiveness.incidents.records)).toHaveLength(15)
    for (const day of [
      '2026-08-11',
      '2026-09-11',
      '2026-09-12',
      '2026-10-11',
      '2026-10-12',
      '2026-10-13',
      '2026-10-14',
    ])
      await happened(day)
    expect((await told()).effectiveness).toMatchObject({ light: 'red', incidents: { state: 'rising', last3: 10 } })
    await manager.asks('POST', `/metrics/${kept.id}/points`, {
      body: { readings: [{ period: '2026-10', value: 0.7 }] },
    })
    expect((await told()).effectiveness.indicators).toMatchObject([{ targetMet: false }])
  })

  test('C-034 a rating needs evidence, each quarter has its own, six of them make the trend', async () => {
    const rate = async (body: object, person = review) => {
      const answer = await person.asks('POST', '/register-health/ratings', { body })
      return [answer.status, ...(answer.body.refusals ?? []).map(({ code }) => code)]
    }
    const rating = { dimension: 'adequacy', quarter: '2026-Q3', rating: 3, evidence: 'Review minutes of 2 October' }
    expect(await rate({ ...rating, evidence: ' ' })).toEqual([400, 'rating_evidence_missing'])
    expect(await rate({ ...rating, rating: 6 })).toEqual([400, 'field_invalid'])
    expect(await rate({ ...rating, quarter: '2026-Q5' })).toEqual([400, 'quarter_invalid'])
    expect(await rate({ ...rating, quarter: '2027-Q1' })).toEqual([400, 'quarter_not_begun'])
    expect(await rate(rating, house.team.owner)).toEqual([403, 'not_allowed'])
    const given = { '2025-Q3': 2, '2025-Q4': 2, '2026-Q1': 3, '2026-Q2': 3, '2026-Q3': 3 }
    for (const [quarter, value] of Object.entries(given))
      expect(await rate({ ...rating, quarter, rating: value })).toEqual([201])
    expect(await rate({ ...rating, rating: 4, evidence: 'Corrected after audit finding 2' })).toEqual([201])
    const { ratings } = await line('adequacy')
    expect(ratings.map((one: Told | null) => one?.rating ?? null)).toEqual([2, 2, 3, 3, 4, null])
    expect(ratings[4]).toMatchObject({ evidence: 'Corrected after audit finding 2', by: { name: 'Dana' } })
    expect((await line('suitability')).ratings).toEqual([null, null, null, null, null, null])
  })
})

describe('objectives', () => {
  test('C-152 every objective shows where its key figures began and where they are now', async () => {
    const { raiser } = house.team
    await metric(
      {
        title: 'Median wait',
        objective: 'Answer within a day',
        unit: 'min',
        direction: 'decrease',
        target: 8,
        watchedAs: 'kpi',
      },
      { '2026-03': 14, '2026-04': 13, '2026-05': 15, '2026-07': 9, '2026-08': 8, '2026-09': 7, '2026-10': 6 },
    )
    const { objectives, how } = await report(raiser, 'objectives')
    expect(objectives).toHaveLength(1)
    const [answers] = objectives
    expect(answers.objective).toBe('Answer within a day')
    const wait = answers.metrics.find(({ name }: Told) => name === 'Median wait')
    expect(wait).toMatchObject({ n: 7, start: 14, now: 7, change: -7, seen: 'better', targetMet: true })
    expect(wait.points.map(({ value }: Told) => value)).toEqual([14, 13, 15, null, 9, 8, 7, 6])
    const answered = answers.metrics.find(({ name }: Told) => name === 'On-time answers')
    expect(answered).toMatchObject({ n: 3, start: null, now: null, seen: 'unknown', targetMet: false })
    expect(how.startAndNow).toContain('whether it is more than noise is said by a verdict, not here')
    const series = await raiser.asks('GET', wait.records)
    expect(series.status).toBe(200)
  })
})
