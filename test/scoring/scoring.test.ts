import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyOwnTrail } from '#app/trail/verify.ts'
import { evaluation, registration } from '../journeys/driver/improving.ts'
import type { Answer, Page, Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'

let world: World
let ada: Person
let felix: Person
let amara: Person

beforeAll(async () => {
  world = await aWorld()
  ada = await world.person('Ada', 'employee')
  felix = await world.person('Felix', 'improvementCoordinator')
  amara = await world.person('Amara', 'aimsManager')
})
afterAll(() => world.close())

interface Model {
  readonly id: string
  readonly key: string
  readonly version: number
  readonly position: number | null
  readonly approvedAt: string | null
  readonly approvedBy: { readonly name: string } | null
  readonly label: string
  readonly scale: readonly { readonly value: number; readonly label: string }[]
  readonly dimensions: readonly { readonly key: string; readonly weight: number }[]
  readonly tieBreak: readonly string[]
}

const items = <T>({ body }: Answer) => body.items as unknown as T[]
const models = async () => items<Model>(await ada.asks('GET', '/scoring-models'))
const inForce = async () => (await models()).filter(({ position }) => position !== null).map(({ id }) => id)

/** What a person sends to make a version: the model without what is given to it. */
function draftOf({ key, label, scale, dimensions, tieBreak }: Model) {
  return { key, label, scale, dimensions, tieBreak }
}

async function rated(
  title: string,
  model: string,
  values: Readonly<Record<string, number>>,
  more: Record<string, unknown> = {},
): Promise<Page> {
  const it = await felix.raises({ title, ...registration })
  await felix.makes('register', it, registration)
  await felix.makes('evaluate', it, { ...evaluation, effortDays: 20, cost: 9000, ...more })
  const ratings = Object.entries(values).map(([dimension, rating]) => ({
    id: '',
    model,
    dimension,
    rating,
    note: 'Forum',
  }))
  return felix.makes('prioritize', it, { ratings })
}

const sms4 = (customer: number, risk: number, efficiency: number, compliance: number) => ({
  customer,
  risk,
  efficiency,
  compliance,
})

interface Ranked {
  readonly title: string
  readonly rank: number
  readonly score: number
  readonly isOutdated: boolean
  readonly isWithinCapacity: boolean
  readonly cumulativeEffort: number
  readonly unknownEfforts: number
  readonly overrideReason: string | null
}
const ranking = async (query = '') => items<Ranked>(await ada.asks('GET', `/ranking${query}`))

describe('scoring models', () => {
  test('a new organization has both shipped models; AIMS-5 ranks, because ISO/IEC 42001 is on', async () => {
    expect(
      (await models()).map(({ id, position, approvedAt, approvedBy }) => [
        id,
        position,
        approvedAt !== null,
        approvedBy,
      ]),
    ).toEqual([
      ['aims5-1', 1, true, null],
      ['sms4-1', null, true, null],
    ])
  })

  test('who may: everyone reads, coordinators write, managers approve and put in force', async () => {
    const [, shipped] = await models()
    expect((await ada.asks('POST', '/scoring-models', { body: draftOf(shipped!) })).status).toBe(403)
    expect((await felix.asks('PUT', '/scoring-models/order', { body: { inForce: ['sms4-1'] } })).status).toBe(403)
    expect((await felix.asks('POST', '/scoring-models/sms4-1/approve')).status).toBe(403)
  })

  test('what is put in force is approved, known, one version of each, and at least one', async () => {
    const refusals = async (inForce: unknown) => {
      const { status, body } = await amara.asks('PUT', '/scoring-models/order', { body: { inForce } })
      return [status, ...(body.refusals ?? []).map(({ code }) => code)]
    }
    expect(await refusals([])).toEqual([400, 'model_none_in_force'])
    expect(await refusals(['none-1'])).toEqual([400, 'not_a_choice'])
    expect(await refusals(['aims5-1', 'aims5-1'])).toEqual([400, 'model_two_versions'])
    expect(await refusals('aims5-1')).toEqual([400, 'field_invalid'])
    expect(await inForce()).toEqual(['aims5-1'])
  })

  test('a wrong model is told everything that is wrong, and nothing is written', async () => {
    const [shipped] = await models()
    const draft = draftOf(shipped!)
    const codes = async (changes: object) => {
      const { status, body } = await felix.asks('POST', '/scoring-models', { body: { ...draft, ...changes } })
      expect(status).toBe(400)
      return body.refusals?.map(({ code }) => code)
    }
    expect(await codes({ scale: [{ value: 1, label: 'Low' }], tieBreak: [] })).toEqual([
      'model_scale_count',
      'model_tie_break_incomplete',
    ])
    expect(await codes({ label: '' })).toEqual(['field_required'])
    expect(await codes({ label: 'a\u0000b' })).toEqual(['text_forbidden_character'])
    expect(await codes({ nonsense: 1 })).toEqual(['field_unknown'])
    expect((await models()).length).toBe(2)
    expect((await felix.asks('POST', '/scoring-models', { body: draft })).body.code).toBe('model_unchanged')
  })

  test('both models run side by side: one is rated, both are listed, and the ranking can be asked for either', async () => {
    expect(
      (await amara.asks('PUT', '/scoring-models/order', { body: { inForce: ['sms4-1', 'aims5-1'] } })).status,
    ).toBe(200)
    expect(await inForce()).toEqual(['sms4-1', 'aims5-1'])
    await rated('First of the vectors', 'sms4-1', sms4(3, 2, 1, 3))
    await rated('Second of the vectors', 'sms4-1', sms4(2, 3, 2, 2))
    await rated('Last of the vectors', 'sms4-1', sms4(1, 1, 3, 1))
    await rated('Under the other model', 'aims5-1', {
      riskTrust: 3,
      effectiveness: 2,
      feasibility: 2,
      strategic: 3,
      stakeholder: 3,
    })
    expect((await ranking()).map(({ rank, title, score }) => [rank, title, score])).toEqual([
      [1, 'First of the vectors', 9],
      [2, 'Second of the vectors', 9],
      [3, 'Last of the vectors', 6],
    ])
    expect((await ranking('?model=aims5')).map(({ title, score }) => [title, score])).toEqual([
      ['Under the other model', 13],
    ])
    expect((await ada.asks('GET', '/ranking?model=none')).status).toBe(404)
  })

  test('the capacity line falls where effort exceeds what there is; a duty stands on top; finished work leaves the list (C-083)', async () => {
    const duty = await rated('A legal duty', 'sms4-1', sms4(1, 1, 1, 1), { legalDuty: true })
    const unknown = await rated('Effort unknown', 'sms4-1', sms4(3, 3, 3, 3), { effortDays: null })
    const list = await ranking()
    expect(
      list.map(({ title, cumulativeEffort, unknownEfforts, isWithinCapacity }) => [
        title,
        cumulativeEffort,
        unknownEfforts,
        isWithinCapacity,
      ]),
    ).toEqual([
      ['A legal duty', 20, 0, true],
      ['Effort unknown', 20, 1, true],
      ['First of the vectors', 40, 1, true],
      ['Second of the vectors', 60, 1, true],
      ['Last of the vectors', 80, 1, false],
    ])
    expect(list[0]?.overrideReason).toBe('legalDuty')
    const pages = await everyPage()
    expect(pages).toEqual(list)
    await felix.makes('cancel', unknown, { decisionReference: 'Forum' }, 'Overtaken')
    expect((await ranking()).map(({ rank, title }) => [rank, title]).slice(0, 2)).toEqual([
      [1, 'A legal duty'],
      [2, 'First of the vectors'],
    ])
    expect(duty.fields.overrideReason).toBe('legalDuty')
  })

  test('C-109: a new version is added, approved and put in force; old scores stay as they were and scoring anew is offered', async () => {
    const shipped = (await models()).find(({ id }) => id === 'sms4-1')!
    const heavier = {
      ...draftOf(shipped),
      label: 'Customers count twice',
      dimensions: shipped.dimensions.map((each) => ({ ...each, weight: each.key === 'customer' ? 2 : 1 })),
    }
    const added = await felix.asks('POST', '/scoring-models', { body: heavier })
    expect([added.status, added.body.id, added.body.version]).toEqual([201, 'sms4-2', 2])
    const early = await amara.asks('PUT', '/scoring-models/order', { body: { inForce: ['sms4-2'] } })
    expect([early.status, early.body.code]).toEqual([400, 'model_not_approved'])
    expect((await amara.asks('POST', '/scoring-models/sms4-2/approve')).status).toBe(200)
    expect((await amara.asks('POST', '/scoring-models/sms4-2/approve')).body.code).toBe('model_already_approved')
    expect((await amara.asks('POST', '/scoring-models/none-1/approve')).status).toBe(404)
    const before = await ranking()
    expect((await amara.asks('PUT', '/scoring-models/order', { body: { inForce: ['sms4-2'] } })).status).toBe(200)
    const after = await ranking()
    expect(after.map(({ title, score }) => [title, score])).toEqual(before.map(({ title, score }) => [title, score]))
    expect(after.every(({ isOutdated }) => isOutdated)).toBe(true)
    const [it] = await felix.lists('?q=vectors&sort=title')
    const offered = items<{ title: string; scoredWith: string }>(await ada.asks('GET', '/ranking/outdated'))
    expect(offered.map(({ title, scoredWith }) => [title, scoredWith])).toEqual([
      ['First of the vectors', 'sms4-1'],
      ['Second of the vectors', 'sms4-1'],
      ['Last of the vectors', 'sms4-1'],
      ['Under the other model', 'aims5-1'],
      ['A legal duty', 'sms4-1'],
    ])
    const ratings = Object.entries(sms4(3, 2, 1, 3)).map(([dimension, rating]) => ({
      id: '',
      model: 'sms4-2',
      dimension,
      rating,
      note: 'Forum',
    }))
    const rescored = await felix.makes('rescore', it!, { ratings }, 'New version')
    expect([rescored.fields.scoreModel, rescored.fields.score]).toEqual(['sms4-2', 12])
    const scores = rescored.fields.scores as { model: string; score: number; current: boolean }[]
    expect(scores.map(({ model, score, current }) => [model, score, current])).toEqual([
      ['sms4-1', 9, false],
      ['sms4-2', 12, true],
    ])
    expect(
      (await ranking())
        .filter(({ title }) => title === 'First of the vectors')
        .map(({ score, isOutdated }) => [score, isOutdated]),
    ).toEqual([[12, false]])
  })

  test('every change of the models is in the trail, and the trail verifies', async () => {
    const caller = {
      organization: world.organization,
      actor: { kind: 'person', id: amara.id, roles: ['aimsManager'] },
      channel: 'api',
      language: 'en',
    } as const
    expect((await verifyOwnTrail(world.app, caller)).ok).toBe(true)
    const { body } = await amara.asks('GET', '/trail?limit=200')
    const verbs = (body.items as unknown as { verb: string; actor: { name?: string } }[]).map(
      ({ verb, actor }) => `${verb} by ${actor.name}`,
    )
    expect(verbs.filter((verb) => verb.startsWith('scoringModel')).reverse()).toEqual([
      'scoringModel.order by Amara',
      'scoringModel.add by Felix',
      'scoringModel.approve by Amara',
      'scoringModel.order by Amara',
    ])
  })

  test('a made-up page mark and a page too large are refused', async () => {
    for (const cursor of ['x', 'W10', Buffer.from('["1","2",3,4,5]').toString('base64url')]) {
      expect((await ada.asks('GET', `/ranking?cursor=${cursor}`)).body.code).toBe('cursor_invalid')
    }
    expect((await ada.asks('GET', '/ranking?limit=201')).status).toBe(400)
    expect((await ada.asks('GET', '/ranking/outdated?cursor=x')).body.code).toBe('cursor_invalid')
  })
})

async function everyPage(): Promise<Ranked[]> {
  const all: Ranked[] = []
  let cursor: string | null | undefined = ''
  while (cursor !== null && cursor !== undefined) {
    const answer: Answer = await ada.asks('GET', `/ranking?limit=2${cursor && `&cursor=${cursor}`}`)
    all.push(...items<Ranked>(answer))
    cursor = answer.body.next
  }
  return all
}
