import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answers } from '#domain/kernel/answers.ts'
import type { Role } from '#domain/people/roles.ts'
import { defaultSettings } from '#domain/people/settings.ts'
import type { ScoringModel } from '#domain/prioritization/model.ts'
import { type LightHalf, type LightPath, lightPath } from '#domain/records/improvement/lightPath.ts'
import type { ImprovementFacts } from '#domain/records/improvement/people.ts'
import { registration } from './driver/improving.ts'
import type { Page, Person } from './driver/person.ts'
import { aWorld, type World } from './driver/world.ts'

let world: World
let ada: Person
let felix: Person

beforeAll(async () => {
  world = await aWorld('2026-05-04')
  ada = await world.person('Ada', 'employee')
  felix = await world.person('Felix', 'improvementCoordinator')
})
afterAll(() => world.close())

/** The facts as a screen puts them together from what the API answers. */
async function factsFor(person: Person, roles: readonly Role[], page: Page): Promise<ImprovementFacts> {
  const models = (await person.asks('GET', '/scoring-models')).body.items as unknown as (ScoringModel & {
    position: number | null
  })[]
  const named = (value: unknown) => (value as { id: string } | null)?.id ?? null
  const before = {
    ...page,
    ...page.fields,
    owner: named(page.owner),
    createdBy: named(page.createdBy),
  } as unknown as ImprovementFacts['before']
  return {
    before,
    record: before,
    actor: { kind: 'person', id: person.id, roles },
    now: `${world.today()}T12:00:00Z`,
    today: world.today(),
    reason: null,
    settings: defaultSettings,
    answers: {
      workInProgress: 0,
      scoringModels: models.filter(({ position }) => position !== null),
      activePeople: new Set([ada.id, felix.id]),
      exceptions: [],
      proof: null,
    } as Partial<Answers> as Answers,
  }
}

interface Going {
  readonly half: LightHalf
  readonly roles: readonly Role[]
  readonly said: Readonly<Record<string, unknown>>
}

async function goes(person: Person, it: Page, { half, roles, said }: Going): Promise<{ path: LightPath; after: Page }> {
  const page = await person.reads(it)
  const path = lightPath(half, await factsFor(person, roles, page), said)
  const answer = await person.asks('POST', `/improvements/${it.id}/moves`, {
    body: { moves: path.steps },
    headers: { 'if-match': `"${page.version}"` },
  })
  expect(answer).toMatchObject({ status: 200 })
  return { path, after: answer.body }
}

const beginning = {
  ...registration,
  targetDate: '2026-05-20',
  proof: 'twoFigures',
  metric: 'Wrong cables pulled in a month',
  direction: 'decrease',
  baseline: 6,
  baselineFrom: '2026-04-04',
  baselineTo: '2026-05-03',
  target: 1,
  evaluationDate: '2026-06-19',
  resourcesConfirmed: true,
}
const untouched = { answer: 'notApplicable', why: 'Not touched by it' }

describe('the light path of a small improvement', () => {
  test('capture, one form, one form: every move stands in the trail, and the owner judges nothing', async () => {
    const it = await ada.raises({ title: 'Label the cables', effortDays: 1, cost: 10, ownArea: true })
    const begun = await goes(ada, it, { half: 'beginning', roles: ['employee'], said: { ...beginning, owner: ada.id } })
    expect(begun).toMatchObject({ path: { stop: null }, after: { state: 'implementing', fields: { baseline: 6 } } })

    world.daysPass(10)
    const seen = { after: 0, afterFrom: '2026-05-14', afterTo: '2026-05-14', outcomeEvidence: 'Cable log' }
    const reported = await goes(ada, it, { half: 'finishing', roles: ['employee'], said: seen })
    expect(reported).toMatchObject({
      path: { stop: { move: 'measure', isMine: false } },
      after: { state: 'implemented' },
    })

    const judged = {
      decision: 'sustain',
      addressed: { answer: 'yes', why: 'Cable log' },
      unintended: { answer: 'no', why: null },
      policyUpdated: untouched,
      procedureUpdated: { answer: 'yes', why: 'Cabling list' },
      trainingUpdated: untouched,
      lessonWaived: 'Small',
      recognitionConsidered: true,
    }
    const closed = await goes(felix, it, { half: 'finishing', roles: ['improvementCoordinator'], said: judged })
    expect(closed).toMatchObject({
      path: { stop: null },
      after: { state: 'closed', fields: { verdict: 'met', closedAs: 'improvement' } },
    })
    await ada
      .seesTrail(it)
      .as([
        'create by Ada',
        'register by Ada',
        'evaluate by Ada',
        'prioritize by Ada',
        'assign by Ada',
        'plan by Ada',
        'start by Ada',
        'complete by Ada',
        'measure by Felix',
        'standardize by Felix',
        'close by Felix',
      ])
  })
})
