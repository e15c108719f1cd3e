import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { offCourseOn } from '#app/jobs/objectiveClock.ts'
import { sayInBatches } from '#app/jobs/sayInBatches.ts'
import { deliverNotices } from '#app/notices/deliver.ts'
import { fine } from '#test/applicability/stating.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

type Input = Readonly<Record<string, unknown>>

let world: World
let tess: Person
let milo: Person
let olga: Person
beforeAll(async () => {
  world = await aWorld('2026-03-02')
  tess = (await world.person('Tess', 'topManagement')).among('objectives')
  milo = (await world.person('Milo', 'aimsManager')).among('objectives')
  olga = (await world.person('Olga', 'employee')).among('objectives')
})
afterAll(() => world.close())

/** A monthly figure in use, with readings from a month on. */
async function figure(from: string, values: readonly number[], input: Input = {}): Promise<Page> {
  const metrics = milo.among('metrics')
  const made = await metrics.raises({
    ...{ title: 'Selection-rate ratio', unit: 'ratio', kind: 'value', direction: 'increase', cadence: 'month' },
    ...{ watchedAs: 'kpi', method: 'From the decision log', ...input },
  })
  await metrics.makes('activate', made, { owner: milo.id })
  const [year, month] = from.split('-').map(Number)
  const readings = values.map((value, at) => {
    const period = new Date(Date.UTC(year!, month! - 1 + at, 1)).toISOString().slice(0, 7)
    return { period, value }
  })
  if (readings.length > 0) await fine(milo.asks('POST', `/metrics/${made.id}/points`, { body: { readings } }), 201)
  return made
}

const promise = (input: Input = {}) =>
  tess.among('commitments').raises({ title: 'We treat people fairly', kind: 'policy', owner: tess.id, ...input })

const whole = (commitment: Page, metric: Page, input: Input = {}): Input => ({
  ...{ title: 'Fair ranking', owner: milo.id, commitment: commitment.id, metric: metric.id },
  ...{ baseline: 0.71, target: 0.85, targetOn: '2026-12-31' },
  ...{ actions: 'Test for fairness before each release', resources: 'Two days a month of the validator' },
  ...{ evaluation: 'By the latest month, in the review', steps: [] },
  ...input,
})

const progress = async (...objectives: readonly Page[]) =>
  (await fine(tess.asks('GET', `/objective-progress?objectives=${objectives.map(({ id }) => id)}`)))
    .items as unknown as {
    readonly light: string
    readonly reason: string
    readonly trend: string
    readonly latest: { readonly value: number } | null
    readonly points: readonly unknown[]
  }[]

describe('from a commitment to an objective with a number', () => {
  test('C-023 an objective without a measurable target is not approved, and is told everything it lacks; an opportunity is a record beside the risk', async () => {
    const [risk, chance] = [
      await olga.among('risks').raises({ title: 'Unfair ranking' }),
      await olga.among('opportunities').raises({ title: 'Explanations for every customer' }),
    ]
    expect([risk.number, chance.number]).toEqual(['RSK-2026-0001', 'OPP-2026-0001'])
    const wish = await olga.raises({ title: 'Be fairer' })
    await tess
      .cannot('approve', wish)
      .because(
        ...[
          'objective_commitment_missing',
          'objective_metric_missing',
          'objective_target_missing',
          'objective_day_missing',
        ],
        ...['owner_missing', 'objective_plan_missing', 'objective_plan_missing', 'objective_plan_missing'],
      )
    const commitment = await promise()
    const metric = await figure('2026-01', [])
    const { title: _, ...input } = whole(commitment, metric)
    await tess.cannot('approve', wish, { ...input, target: null }).because('objective_target_missing')
    await tess.cannot('approve', wish, { ...input, target: 0.6 }).because('objective_target_worse')
    await tess.cannot('approve', wish, { ...input, targetOn: '2026-03-02' }).because('objective_day_past')
    const draft = await milo.among('metrics').raises({ title: 'Something' })
    await tess
      .cannot('approve', wish, { ...input, metric: draft.id })
      .because('objective_metric_not_in_use', 'objective_unit_missing', 'objective_method_missing')
    const steps = [{ id: '', what: 'Set the gate up', person: null, due: null, done: false }]
    await tess
      .cannot('approve', wish, { ...input, steps })
      .because('objective_step_person_missing', 'objective_step_due_missing')
    await milo.cannot('approve', wish, { ...input }).because('move_not_yours')
    expect((await tess.makes('approve', wish, { ...input })).state).toBe('approved')
  })

  test('what it is measured by is fixed once approved; the plan is not', async () => {
    const made = await milo.raises(whole(await promise(), await figure('2026-01', [])))
    await tess.makes('approve', made)
    const { version } = await milo.reads(made)
    const headers = { 'if-match': `"${version}"` }
    const changed = await milo.asks('PATCH', `/objectives/${made.id}`, { body: { target: 0.8 }, headers })
    expect(changed.body.code).toBe('objective_approved')
    expect((await milo.edits(made, { actions: 'Test twice' })).fields.actions).toBe('Test twice')
    await milo.makes('begin', made)
    await milo.makes('replace', made, {}, 'The law asks for more')
    const after = await milo.reads(made)
    expect([after.state, after.moves.length]).toEqual(['revised', 0])
  })

  test('C-306 a commitment without an objective is listed, until one serves it', async () => {
    const commitment = await promise({ title: 'We explain decisions' })
    const listed = async () => {
      const { items } = await fine(milo.asks('GET', '/commitment-coverage'))
      return (items as unknown as { id: string; isWithoutObjective: boolean }[]).find(({ id }) => id === commitment.id)
    }
    expect(await listed()).toMatchObject({ isWithoutObjective: true, objectives: [] })
    const made = await milo.raises(whole(commitment, await figure('2026-01', [])))
    expect(await listed()).toMatchObject({ isWithoutObjective: false, objectives: [{ id: made.id }] })
    await milo.makes('retire', made, {}, 'Not now')
    expect(await listed()).toMatchObject({ isWithoutObjective: true })
  })

  test('C-027 a principle that nothing carries out is reported; objective, control or record carry it out', async () => {
    const principles = ['By objective', 'By control', 'By record', 'By nothing']
    const [first, second, third, fourth] = await Promise.all(
      principles.map((title) => promise({ title, kind: 'principle' })),
    )
    await milo.raises(whole(first!, await figure('2026-01', [])))
    await milo.among('commitments').edits(second!, { requirements: ['iso42001:A.6.2.4'] })
    const task = await milo.among('tasks').raises({ title: 'Write the rule down', owner: milo.id })
    await fine(
      milo.asks('POST', `/commitments/${third!.id}/links`, { body: { relation: 'relatesTo', to: task.id } }),
      201,
    )
    const { items } = await fine(milo.asks('GET', '/commitment-coverage'))
    const reported = (items as unknown as { id: string; kind: string; isWithoutOperation: boolean }[]).filter(
      ({ kind, isWithoutOperation }) => kind === 'principle' && isWithoutOperation,
    )
    expect(reported.map(({ id }) => id)).toEqual([fourth!.id])
  })
})

test('C-307 bias reduction and model transparency are shipped with the definition of their key figure', async () => {
  const { items } = await fine(milo.asks('GET', '/objective-templates'))
  const names = (items as unknown as { name: string }[]).map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['biasReduction', 'modelTransparency']))
  const commitment = await promise({ title: 'We know what our models do' })
  for (const [at, template] of names.entries()) {
    const body = { template, commitment: commitment.id, resources: 'One day a month', targetOn: '2026-12-31' }
    const headers = { 'idempotency-key': `template-${at}` }
    const made = await fine(milo.asks('POST', '/objective-templates', { body, headers }), 201)
    const again = await fine(milo.asks('POST', '/objective-templates', { body, headers }), 201)
    expect(again.id).toBe(made.id)
    const objective = await tess.makes('approve', made)
    const metric = await milo.among('metrics').reads(String(objective.fields.metric))
    expect([metric.state, objective.state, typeof objective.fields.target]).toEqual(['active', 'approved', 'number'])
  }
  const none = await milo.asks('POST', '/objective-templates', { body: { template: 'none' } })
  expect(none.status).toBe(404)
})

describe('followed by its key figure', () => {
  test('C-308 readings, target, traffic light and trend', async () => {
    const commitment = await promise()
    const rising = await figure('2025-06', [0.7, 0.71, 0.72, 0.74, 0.75, 0.77, 0.78, 0.8, 0.81])
    const [ahead, empty] = [
      await milo.raises(whole(commitment, rising, { baseline: 0.7, title: 'Rising' })),
      await milo.raises(whole(commitment, await figure('2026-01', []), { title: 'Unread' })),
    ]
    for (const each of [ahead, empty]) await tess.makes('approve', each)
    for (const each of [ahead, empty]) await milo.makes('begin', each)
    const [one, two] = await progress(ahead, empty)
    expect(one).toMatchObject({ light: 'green', reason: 'onTheWay', trend: 'better', latest: { value: 0.81 } })
    expect(one?.points).toHaveLength(9)
    expect(two).toMatchObject({ light: 'grey', reason: 'noReading', trend: 'unknown', latest: null })
    await fine(
      milo.asks('POST', `/metrics/${rising.id}/points`, { body: { readings: [{ period: '2026-02', value: 0.69 }] } }),
      201,
    )
    expect((await progress(ahead))[0]).toMatchObject({ light: 'red', reason: 'notBetter' })
  })

  test('achieved is what the latest complete period shows, and missed what it did not when its day came', async () => {
    const commitment = await promise()
    const metric = await figure('2026-01', [0.72, 0.9])
    const reached = await milo.raises(whole(commitment, metric))
    await tess.makes('approve', reached)
    await milo.makes('begin', reached)
    await milo.cannot('miss', reached, { lesson: 'x' }, 'Why').because('objective_met', 'objective_day_to_come')
    expect((await milo.makes('achieve', reached)).fields).toMatchObject({ endedOn: '2026-03-02', endedAt: 0.9 })
    const failing = await milo.raises(whole(commitment, await figure('2026-01', [0.72, 0.73]), { title: 'Late' }))
    await tess.makes('approve', failing)
    await milo.makes('begin', failing)
    await milo.cannot('achieve', failing).because('objective_not_met')
  })

  test('off course is said once a period to whoever answers for it, approval and miss to whom they concern', async () => {
    const metric = await figure('2026-01', [0.7, 0.69])
    const failing = await milo.raises(whole(await promise(), metric, { title: 'Off course', owner: olga.id }))
    await tess.makes('approve', failing)
    await olga.makes('begin', failing)
    const before = await sayInBatches(world.app, world.organization, [offCourseOn(world.today())])
    expect(before).toBeGreaterThan(0)
    expect(await sayInBatches(world.app, world.organization, [offCourseOn(world.today())])).toBe(0)
    const said = async () => {
      await deliverNotices(world.app, world.organization)
      const { items } = await fine(olga.asks('GET', '/inbox'))
      return (items as unknown as { sentence: string }[]).map(({ sentence }) => sentence)
    }
    const heard = (await said()).join(' ')
    expect(heard).toContain('Tess approved')
    expect(heard).toContain('is off course: 0.69')
    await fine(
      milo.asks('POST', `/metrics/${metric.id}/points`, { body: { readings: [{ period: '2026-02', value: 0.7 }] } }),
      201,
    )
    expect(await sayInBatches(world.app, world.organization, [offCourseOn(world.today())])).toBe(0)
  })

  test('C-032 an objective that was missed flips adequacy to amber until somebody answers', async () => {
    const metric = await figure('2026-01', [0.72, 0.73])
    const failing = await milo.raises(whole(await promise(), metric, { title: 'Missed', targetOn: '2026-03-20' }))
    await tess.makes('approve', failing)
    await milo.makes('begin', failing)
    world.daysPass(20)
    await milo.cannot('miss', failing, {}, 'Too little time').because('objective_lesson_missing')
    await milo.makes('miss', failing, { lesson: 'Begin with the data' }, 'Too little time')
    const health = await fine(tess.asks('GET', '/register-health/dimensions'))
    const { dimensions, questions } = health as unknown as { dimensions: Input[]; questions: Input[] }
    expect(dimensions.find(({ dimension }) => dimension === 'adequacy')).toMatchObject({
      light: 'amber',
      openQuestions: 1,
    })
    expect(questions).toMatchObject([{ cause: 'objectiveMissed', occasion: '2026-03-22', record: { id: failing.id } }])
    const answer = { answer: 'change', reason: 'The model team gets a second validator.' }
    await fine(tess.asks('POST', `/register-health/questions/${questions[0]?.id}/answer`, { body: answer }))
    const after = (await fine(tess.asks('GET', '/register-health/dimensions'))) as unknown as { dimensions: Input[] }
    expect(after.dimensions.find(({ dimension }) => dimension === 'adequacy')).toMatchObject({ openQuestions: 0 })
  })
})
