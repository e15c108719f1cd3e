import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { closing, harmless, no, yes } from './usual.ts'

let world: World
let ada: Person
let maya: Person
let oscar: Person

beforeAll(async () => {
  world = await aWorld('2026-11-02')
  ada = (await world.person('Ada', 'employee')).among('incidents')
  maya = (await world.person('Maya', 'aimsManager')).among('incidents')
  oscar = (await world.person('Oscar', 'employee')).among('incidents')
})
afterAll(() => world.close())

const triage = (owner: Person, more = {}) => ({
  kind: 'incident',
  priority: 'P2',
  owner: owner.id,
  harm: harmless,
  ...more,
})

/** A record made out of this one; it follows from it. */
async function raisedFrom(person: Person, record: Page, plural: string, body: object): Promise<Page> {
  const answer = await person.asks('POST', `/incidents/${record.id}/raise/${plural}`, { body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body
}

describe('C-348 incidents, near misses and concerns', () => {
  test('an incident goes from reported to closed, each step asking for what it needs, and the trail says so', async () => {
    const it = await ada.raises({ title: 'DocFlow sent a report to the wrong team', kind: 'incident' })
    expect(it).toMatchObject({ state: 'reported', status: 'inProgress', number: 'INC-2026-0001' })
    await maya.cannot('triage', it).because('owner_missing', 'priority_missing', 'incident_harm_unanswered')
    await maya.cannot('triage', it, triage(oscar, { harm: yes })).because('incident_harms_missing')
    await ada.cannot('triage', it, triage(oscar)).because('move_not_yours')
    await maya.makes('triage', it, triage(oscar))
    await oscar.cannot('contain', it).because('containment_missing')
    await oscar.makes('contain', it, { containment: 'Routing by hand until further notice' })
    await oscar.makes('resolve', it, { resolution: 'Rule corrected' })
    await oscar.cannot('analyse', it).because('cause_missing')
    await oscar.makes('analyse', it, { cause: 'Routing without a confidence limit' })
    await oscar.cannot('shareLessons', it).because('lesson_unanswered')
    await oscar.cannot('shareLessons', it, { lessonShared: yes }).because('shared_lesson_missing')
    await oscar.cannot('shareLessons', it, { lessonShared: { answer: 'no', why: '' } }).because('lesson_why_missing')
    await oscar.makes('shareLessons', it, { lessonShared: yes, lesson: 'What is unsure goes to a person' })
    await oscar.cannot('close', it, closing).because('move_not_yours')
    const closed = await maya.makes('close', it, closing)
    expect(closed).toMatchObject({ state: 'closed', status: 'completed', fields: { closedAt: expect.any(String) } })
    await maya
      .seesTrail(it)
      .as([
        'create by Ada',
        'triage by Maya',
        'contain by Oscar',
        'resolve by Oscar',
        'analyse by Oscar',
        'shareLessons by Oscar',
        'close by Maya',
      ])
  })

  test('three classes, each with what is its own', async () => {
    for (const kind of ['incident', 'nearMiss', 'concern'])
      expect(await maya.raises({ title: kind, kind })).toMatchObject({ fields: { kind } })
  })

  test('what was resolved at once is asked at its analysis what triage would have asked', async () => {
    const it = await ada.raises({ title: 'Search was down', kind: 'incident' })
    await maya.makes('resolve', it)
    await maya.cannot('analyse', it).because('cause_missing', 'incident_harm_unanswered', 'priority_missing')
    await maya.cannot('analyse', it, { cause: 'Disk', priority: 'P1', harm: harmless }).because('containment_missing')
    await maya.makes('analyse', it, { cause: 'Disk', priority: 'P3', harm: harmless })
  })

  test('something small passes from reported to closed in one go, and each step is in the trail', async () => {
    const it = await ada.raises({ title: 'Printer prints twice', kind: 'incident', priority: 'P4' })
    const moves = [
      { move: 'resolve', input: { cause: 'Driver' } },
      { move: 'analyse', input: { harm: harmless } },
      { move: 'shareLessons', input: { lessonShared: no } },
      { move: 'close', input: closing },
    ]
    expect(await maya.makesTogether(it, moves)).toMatchObject({ state: 'closed' })
    await maya.seesTrail(it).as(['create by Ada', ...moves.map(({ move }) => `${move} by Maya`)])
  })

  test('what was resolved too early is opened again', async () => {
    const it = await ada.raises({ title: 'Mail stuck', kind: 'incident' })
    await ada.makes('resolve', it)
    await ada.cannot('reopen', it).because('reason_missing')
    expect(await ada.makes('reopen', it, {}, 'Stuck again')).toMatchObject({
      state: 'reported',
      fields: { resolvedAt: null },
    })
  })

  test('administration alone moves none, SOD-16', async () => {
    const admin = (await world.person('Root', 'administrator')).among('incidents')
    const it = await ada.raises({ title: 'Lift stuck', kind: 'incident' })
    await admin.cannot('triage', it, triage(oscar)).because('move_not_yours')
  })
})

describe('C-043 closing asks whether it calls for an improvement', () => {
  const resolved = async (title: string): Promise<Page> => {
    const it = await ada.raises({ title, kind: 'incident', priority: 'P3' })
    return maya.makesTogether(it, [
      { move: 'resolve', input: { cause: 'Known' } },
      { move: 'analyse', input: { harm: harmless } },
      { move: 'shareLessons', input: { lessonShared: no } },
    ])
  }

  test('unanswered it stays open, with all three questions named', async () => {
    await maya
      .cannot('close', await resolved('Handled very well'))
      .because('improvement_unanswered', 'nonconformity_unanswered', 'incident_risk_unanswered')
  })

  test('no needs a reason', async () => {
    const silent = { answer: 'no', why: '' }
    await maya
      .cannot('close', await resolved('Handled well'), {
        improvementNeeded: silent,
        nonconformityNeeded: silent,
        riskChanged: silent,
      })
      .because('improvement_why_missing', 'nonconformity_why_missing', 'risk_why_missing')
  })

  test('yes needs the improvement itself, raised from it in one step', async () => {
    const it = await resolved('Handled, but slowly')
    await maya.cannot('close', it, { ...closing, improvementNeeded: yes }).because('improvement_not_linked')
    await raisedFrom(maya, it, 'improvements', { title: 'A playbook for it', sourceType: 'incident' })
    expect(await maya.makes('close', it, { ...closing, improvementNeeded: yes })).toMatchObject({ state: 'closed' })
  })

  test('a risk that changes is named', async () => {
    const it = await resolved('A new way to fail')
    await maya.cannot('close', it, { ...closing, riskChanged: yes }).because('risk_not_named')
    await maya.makes('close', it, { ...closing, riskChanged: yes, riskReference: 'R-14 wrong routing' })
  })
})

test('C-047 a near miss harms nobody, and is closed when it is said what becomes of the weakness it showed', async () => {
  const it = await ada.raises({ title: 'Test data in the feature table', kind: 'nearMiss' })
  await maya.cannot('triage', it, { owner: oscar.id, harm: yes, harms: ['minor'] }).because('near_miss_harmed')
  await maya.makes('triage', it, { owner: oscar.id })
  await oscar.makes('resolve', it, { cause: 'Copied by hand' })
  await oscar.makes('analyse', it)
  await oscar.makes('shareLessons', it, { lessonShared: no })
  await maya.cannot('close', it, closing).because('disposition_missing', 'vulnerability_missing')
  const weakness = { ...closing, vulnerability: 'Test and live data share one place' }
  await maya
    .cannot('close', it, { ...weakness, vulnerabilityDisposition: 'accepted' })
    .because('disposition_why_missing')
  await maya.cannot('close', it, { ...weakness, vulnerabilityDisposition: 'passedOn' }).because('not_passed_on')
  await raisedFrom(maya, it, 'improvements', { title: 'Masked test data', sourceType: 'incident' })
  expect(
    await maya.makes('close', it, { ...weakness, improvementNeeded: yes, vulnerabilityDisposition: 'passedOn' }),
  ).toMatchObject({ state: 'closed' })
})
