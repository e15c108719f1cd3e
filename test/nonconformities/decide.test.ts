import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { simpleSteps } from '#domain/records/nonconformity/simplePath.ts'
import {
  aCorrectingTeam,
  type CorrectingTeam,
  controlled,
  corrected,
  decided,
  grades,
  report,
  yes,
} from '#test/journeys/driver/correcting.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let team: CorrectingTeam

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aCorrectingTeam(world)
})
afterAll(() => world.close())

/** Corrected; each test takes a requirement of its own, so that no case looks like another's. */
async function correctedOne(requirement: string, severity: keyof typeof grades = 'minor', more = {}): Promise<Page> {
  const it = await team.reporter.raises({ ...report, ...more })
  await team.manager.makes('confirm', it, {
    requirement,
    evidenceStatement: 'Record 7',
    processOwner: team.process.id,
    ...grades[severity],
  })
  await team.process.makes('control', it, controlled)
  return team.process.makes('correct', it, corrected)
}

const noAction = { ...decided, actionNeeded: 'notNeeded', decisionRationale: 'Isolated, and fixed for good' }

describe('is correcting this one enough?', () => {
  test('C-180 the decision is a record of its own: yes or no, why, by whom, and not by whom it will bind', async () => {
    const { manager, owner } = team
    const it = await correctedOne('iso42001:4.1')
    const { actionNeeded: _, ...rest } = decided
    await manager.cannot('evaluate', it, rest).because('decision_on_action_missing')
    await manager.cannot('evaluate', it, { ...decided, decisionRationale: ' ' }).because('rationale_missing')
    await manager.cannot('evaluate', it, { ...decided, owner: manager.id }).because('decides_own_action')
    await owner.cannot('evaluate', it, decided).because('move_not_yours')
    const done = await manager.makes('evaluate', it, { ...decided, owner: owner.id })
    expect(done).toMatchObject({ state: 'evaluated', fields: { actionNeeded: 'needed', decidedBy: manager.id } })
  })

  test('C-181 the system lists the cases that look like it', async () => {
    const { manager } = team
    const [same, other] = [await correctedOne('iso42001:4.2'), await correctedOne('iso42001:4.3')]
    const it = await correctedOne('iso42001:4.2')
    const { body } = await manager.asks('GET', `/nonconformities/${it.id}/look-alikes`)
    expect(body.items).toMatchObject([{ id: same.id, sameRequirement: true, recurs: true }])
    expect(JSON.stringify(body)).not.toContain(other.id)
    await manager.cannot('evaluate', it, { ...decided, pattern: null }).because('question_unanswered')
    const done = await manager.makes('evaluate', it, { ...decided, owner: team.owner.id })
    expect(done.fields.lookAlikesShown).toContain(same.number)
  })

  test.each([
    ['C-182', 'consequence'],
    ['C-183', 'firstCauses'],
    ['C-184', 'causesAddressable'],
    ['C-185', 'resourcesNeeded'],
  ])('%s no decision without an answer to %s', async (_, field) => {
    const it = await correctedOne('iso42001:5.1')
    const { [field as 'consequence']: __, ...rest } = { ...decided, owner: team.owner.id }
    await team.manager.cannot('evaluate', it, rest).because('question_unanswered')
    await team.manager.makes('evaluate', it, { ...rest, [field]: decided[field as 'consequence'] })
  })

  test('C-186 what is grave or comes back gets corrective action, unless top management approves that none is taken', async () => {
    const { manager, top } = team
    const grave = await correctedOne('iso42001:5.2', 'major')
    await manager.cannot('evaluate', grave, noAction).because('no_action_when_grave')
    await correctedOne('iso42001:5.3')
    const second = await correctedOne('iso42001:5.3')
    await manager.cannot('evaluate', second, noAction).because('no_action_when_recurring')
    const pattern = await correctedOne('iso42001:6.2')
    await manager
      .cannot('evaluate', pattern, { ...noAction, pattern: yes('Each team') })
      .because('no_action_when_recurring')
    await manager.cannot('approveNoAction', grave, {}, 'Fine').because('move_not_yours')
    await top.cannot('approveNoAction', grave).because('reason_missing')
    await top.makes('approveNoAction', grave, {}, 'The system is switched off for good')
    const done = await manager.makes('evaluate', grave, noAction)
    expect(done.fields).toMatchObject({
      actionNeeded: 'notNeeded',
      noActionApprovedBy: top.id,
      noActionApprovedBecause: 'The system is switched off for good',
    })
  })

  test('C-187 minor, isolated and corrected: it closes with a justification', async () => {
    const { manager } = team
    const it = await correctedOne('iso42001:6.3')
    await manager.makes('evaluate', it, noAction)
    await manager.cannot('analyse', it, {}).because('action_is_not_needed', 'owner_missing', 'analyst_missing')
    const done = await manager.makes('closeCorrected', it)
    expect(done).toMatchObject({
      state: 'closed',
      status: 'completed',
      fields: { closedAs: 'corrected', decisionRationale: noAction.decisionRationale },
    })
  })

  test('the single form makes the same five moves at once, prefilled, one trail entry each', async () => {
    const { reporter, manager } = team
    const it = await reporter.raises({ title: 'A log was kept a day too short', detectedOn: '2026-03-01' })
    const asked = `/nonconformities/${it.id}/look-alikes?requirement=iso42001:7.4`
    const { body } = await manager.asks('GET', asked)
    expect(body).toMatchObject({ items: [], obstacles: [] })
    const told = {
      requirement: 'iso42001:7.4',
      evidenceStatement: 'Log of 28 February',
      detectedOn: '2026-03-01',
      processOwner: team.process.id,
      fixed: 'Retention set to 30 days',
      fixedEvidence: 'CHG-12',
      consequence: 'A day of logs would be missing again.',
      whyNoAction: 'A typing error, now fixed in the template.',
      isHarmless: false,
    }
    const around = { lookAlikes: [], language: 'en' } as const
    const closed = await manager.makesTogether(it, simpleSteps({ aiSystem: null }, told, around))
    expect(closed).toMatchObject({
      state: 'closed',
      fields: { severity: 'minor', closedAs: 'corrected', corrections: [{ what: 'Retention set to 30 days' }] },
    })
    await manager
      .seesTrail(it)
      .as([
        'create by Ada',
        ...['confirm', 'control', 'correct', 'evaluate', 'closeCorrected'].map((verb) => `${verb} by Amara`),
      ])
    const second = await reporter.raises({ title: 'Another log' })
    const again = await manager.asks('GET', asked.replace(it.id, second.id))
    expect(again.body.obstacles).toEqual(['recurring'])
    const moves = simpleSteps({ aiSystem: null }, told, around)
    const refused = await manager.asks('POST', `/nonconformities/${second.id}/moves`, {
      body: { moves },
      headers: { 'if-match': `"${second.version}"` },
    })
    expect([refused.status, refused.body.refusals?.map(({ code }) => code)]).toEqual([
      409,
      ['no_action_when_recurring'],
    ])
  })

  test('what is asked about nothing, or asked wrongly, is refused with a sentence', async () => {
    const { manager } = team
    const it = await correctedOne('iso42001:9.2.1')
    expect((await manager.asks('GET', '/nonconformities/NC-2026-9999/look-alikes')).status).toBe(404)
    expect((await manager.asks('GET', '/nonconformities/NC-2026-9999/effect')).status).toBe(404)
    const long = await manager.asks('GET', `/nonconformities/${it.id}/look-alikes?requirement=${'x'.repeat(61)}`)
    expect([long.status, long.body.refusals?.length]).toEqual([400, 1])
    const odd = await manager.asks('GET', `/nonconformities/${it.id}/look-alikes?requirement=%27%3B--`)
    expect(odd.status).toBe(200)
    const record = await manager.asks('GET', `/nonconformities/${it.number}/effect`)
    expect(record.body.measured).toBeNull()
  })

  test('a case of more than a year ago is none', async () => {
    const old = await correctedOne('iso42001:4.4')
    world.itIs('2027-03-03')
    const later = await aCorrectingTeam(world)
    const it = await later.reporter.raises({ ...report, requirement: 'iso42001:4.4' })
    const { body } = await later.manager.asks('GET', `/nonconformities/${it.id}/look-alikes`)
    expect(body.items?.map(({ id }) => id)).not.toContain(old.id)
  })
})
