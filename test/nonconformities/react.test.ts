import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runClock } from '#app/jobs/clock.ts'
import { sayLateControl } from '#app/nonconformities/sayLateControl.ts'
import {
  aCorrectingTeam,
  type CorrectingTeam,
  confirmed,
  controlled,
  corrected,
  no,
  notApplicable,
  report,
  yes,
} from '#test/journeys/driver/correcting.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { liveSystem } from '#test/journeys/driver/systems.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { heard } from './heard.ts'

let world: World
let team: CorrectingTeam

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aCorrectingTeam(world)
})
afterAll(() => world.close())

const aSystem = (more = {}): Promise<Page> =>
  liveSystem(team.manager, {
    title: 'TalentSift',
    owner: team.owner.id,
    highRisk: true,
    riskAssessedUntil: '2026-12-31',
    ...more,
  })

const withSystem = async (more = {}) => confirmed(team, { aiSystem: (await aSystem(more)).id })
const harmless = { unacceptableRisk: no('Only a test'), harm: no('Nobody was scored') }

describe('control: stop the harm', () => {
  test.each([
    ['C-169', 'stopped'],
    ['C-170', 'contained'],
  ])('%s %s is answered yes, no or not applicable, each with what shows it', async (_, field) => {
    const { process } = team
    const it = await confirmed(team)
    const { [field as 'stopped']: __, ...rest } = controlled
    await process.cannot('control', it, rest).because('control_unanswered')
    await process.cannot('control', it, { ...rest, [field]: yes('') }).because('control_unanswered')
    for (const answer of [yes, no, notApplicable]) {
      const each = await confirmed(team)
      const done = await process.makes('control', each, { ...rest, [field]: answer('Change CHG-9 shows it') })
      expect(done.fields[field]).toEqual(answer('Change CHG-9 shows it'))
    }
  })

  test('C-171 temporary safeguards have an end, and it is said before they end', async () => {
    const { process, manager } = team
    world.itIs('2026-03-02')
    const it = await confirmed(team)
    const guarded = { ...controlled, safeguarded: yes('Every score is checked by hand') }
    await process.cannot('control', it, guarded).because('safeguards_end_missing')
    await process.makes('control', it, { ...guarded, safeguardsUntil: '2026-03-31' })
    world.itIs('2026-03-27')
    await runClock(world.app, world.organization)
    expect(await heard(world, process, it)).not.toContain('safeguards_end')
    world.itIs('2026-03-28')
    await runClock(world.app, world.organization)
    expect(await heard(world, process, it)).toContain('safeguards_end')
    expect(await heard(world, manager, it)).toContain('safeguards_end')
    world.itIs('2026-03-02')
  })

  test('C-172 who was told what and when, and the plan for telling parties shows it', async () => {
    const { process } = team
    const it = await confirmed(team)
    const told = { ...controlled, notified: yes('By letter') }
    await process.cannot('control', it, told).because('notification_missing')
    const row = { id: '', recipients: 'Applicants of February', text: 'Your score is being checked.' }
    await process.cannot('control', it, { ...told, notifications: [row] }).because('field_required')
    const done = await process.makes('control', it, { ...told, notifications: [{ ...row, sentOn: '2026-03-02' }] })
    expect(done.fields.notifications).toMatchObject([{ recipients: 'Applicants of February', sentOn: '2026-03-02' }])
    const { body } = await process.asks('GET', '/told-parties')
    expect(body.items).toContainEqual(
      expect.objectContaining({
        ...row,
        id: expect.any(String),
        sentOn: '2026-03-02',
        nonconformity: expect.objectContaining({ id: it.id }),
      }),
    )
  })

  test('C-176 an unacceptable risk: one step suspends the system, and both histories say so', async () => {
    const { process, reporter } = team
    const it = await withSystem()
    const risky = { ...controlled, unacceptableRisk: yes('It refuses people wrongly'), harm: no('Not yet') }
    await process.cannot('control', it, { ...controlled, harm: no('None') }).because('risk_unanswered')
    await process.cannot('control', it, risky).because('suspend_first')
    await reporter.cannot('suspendSystem', it, {}, 'Stop').because('move_not_yours')
    await process.makesTogether(it, [
      { move: 'suspendSystem', reason: 'It refuses people wrongly' },
      { move: 'control', input: risky },
    ])
    const system = String(it.fields.aiSystem)
    expect(await process.among('ai-systems').reads(system)).toMatchObject({
      state: 'suspended',
      fields: { suspendedBecause: expect.stringContaining(String(it.number)) },
    })
    await process.among('ai-systems').seesTrail(system).as(['create by Amara', 'discover by Amara', 'suspend by Piet'])
    await process.seesTrail(it).as(['create by Ada', 'confirm by Amara', 'suspendSystem by Piet', 'control by Piet'])
    await process.cannot('suspendSystem', it, {}, 'Again').because('system_already_suspended')
  })

  test('without an AI system nobody is asked about its risk or about harm', async () => {
    const it = await confirmed(team)
    expect((await team.process.makes('control', it, controlled)).fields).toMatchObject({ harm: null, reportDue: null })
    await team.process.cannot('suspendSystem', it, {}, 'Stop').because('no_system_named')
  })

  test('C-178 each severity has its time; late control escalates and locks nothing', async () => {
    const { process, manager, top } = team
    world.itIs('2026-03-02')
    const [critical, major, minor] = [
      await confirmed(team, { severity: 'critical' }),
      await confirmed(team, { severity: 'major' }),
      await confirmed(team, { severity: 'minor' }),
    ]
    expect([critical.due, major.due, minor.due]).toEqual(['2026-03-03', '2026-03-05', '2026-03-12'])
    expect(critical.fields.controlDueAt).toMatch(/^2026-03-03T09:/)
    world.itIs('2026-03-04')
    expect(await sayLateControl(world.app, world.organization), 'the hourly look').toBeGreaterThan(0)
    expect(await heard(world, top, critical)).toContain('control_late')
    await runClock(world.app, world.organization)
    expect(await sayLateControl(world.app, world.organization), 'what was said is not said again').toBe(0)
    expect(await heard(world, manager, critical)).toContain('control_late')
    expect(await heard(world, top, major)).not.toContain('control_late')
    expect((await process.reads(critical)).overdue).toBe(true)
    expect((await process.makes('control', critical, controlled)).state).toBe('controlled')
    world.itIs('2026-03-02')
  })

  test.each([
    [['rights'], '2026-03-17'],
    [['death'], '2026-03-12'],
    [['infrastructure', 'death'], '2026-03-04'],
  ])('C-179 a high-risk system and harm (%s) start the clock to the authority: %s', async (harms, by) => {
    const { process, top } = team
    const it = await withSystem()
    const harmed = { unacceptableRisk: no('Switched off by its owner'), harm: yes('Three applicants') }
    await process.cannot('control', it, { ...controlled, ...harmed }).because('harms_missing')
    const done = await process.makes('control', it, {
      ...controlled,
      ...harmed,
      harms,
      harmKnownAt: '2026-03-02T08:00:00.000Z',
    })
    expect(done).toMatchObject({ due: by < '2026-03-16' ? by : '2026-03-16', fields: { reportDue: by } })
    expect(await heard(world, top, it)).toContain('authority_clock')
    const right = { ...corrected, remedies: [{ id: '', who: 'Three applicants', what: 'Scored again by hand' }] }
    await process.cannot('correct', it, right).because('duty_to_report_unanswered')
    const told = { dutyToReport: yes('Art. 73'), reportedToAuthorityOn: '2026-03-03' }
    expect((await process.makes('correct', it, { ...right, ...told })).fields.reportedToAuthorityOn).toBe('2026-03-03')
  })

  test('harm by a system that is not high-risk starts no clock', async () => {
    const it = await withSystem({ highRisk: false })
    const harmed = { unacceptableRisk: no('Off'), harm: yes('One'), harms: ['rights'] }
    expect((await team.process.makes('control', it, { ...controlled, ...harmed })).fields.reportDue).toBeNull()
  })

  test('what could not wait is done and written down before anyone confirms or analyses', async () => {
    const { reporter, process } = team
    const it = await reporter.raises(report)
    const first = { id: '', what: 'Scoring switched off', doneOn: '2026-03-02', evidence: 'CHG-9' }
    const { fields } = await reporter.makes('actAtOnce', it, { immediateActions: [first] })
    await reporter
      .cannot('actAtOnce', it, { immediateActions: fields.immediateActions })
      .because('immediate_action_missing')
    await process
      .cannot('actAtOnce', it, { immediateActions: [first, { ...first, what: 'Scores withdrawn' }] })
      .because('row_dropped')
    const more = [...(fields.immediateActions as object[]), { ...first, what: 'Scores withdrawn' }]
    expect((await process.makes('actAtOnce', it, { immediateActions: more })).fields.immediateActions).toHaveLength(2)
    expect((await reporter.reads(it)).state).toBe('reported')
  })
})

describe('correct: put this one right', () => {
  test.each([
    ['What is kept elsewhere is named:', 'completed', 'riskAssessment', 'RA-17'],
    ['What is kept elsewhere is named:', 'fixed', 'document', 'Release procedure v4'],
  ])('%s %s leads to the %s', async (_, kind, referenceKind, reference) => {
    const { process } = team
    const it = await confirmed(team)
    await process.makes('control', it, controlled)
    await process.cannot('correct', it, { corrections: [] }).because('correction_missing')
    const row = { id: '', kind, what: 'Done now', referenceKind, reference }
    await process.cannot('correct', it, { corrections: [row] }).because('correction_evidence_missing')
    const done = await process.makes('correct', it, { corrections: [{ ...row, evidence: 'Signed' }] })
    expect(done.fields.corrections).toMatchObject([{ kind, referenceKind, reference }])
  })

  test('C-175 what is owed to those harmed is a list with its state, and closing waits for it', async () => {
    const { process, manager } = team
    const it = await withSystem({ highRisk: false })
    const harmed = { unacceptableRisk: no('Off'), harm: yes('One'), harms: ['rights'] }
    await process.makes('control', it, { ...controlled, ...harmed })
    const right = { ...corrected, dutyToReport: no('No duty for this system') }
    await process.cannot('correct', it, right).because('remedy_missing')
    const remedy = { id: '', who: 'Applicant', what: 'Scored again by hand', done: false }
    const done = await process.makes('correct', it, { ...right, remedies: [remedy] })
    const [kept] = done.fields.remedies as { id: string; done: boolean }[]
    expect(kept?.done).toBe(false)
    await process.edits(it, { remedies: [{ ...kept, done: true, doneOn: '2026-03-02' }] })
    expect((await manager.reads(it)).fields.remedies).toMatchObject([{ done: true, doneOn: '2026-03-02' }])
  })

  test('C-177 a task to make up for the assessment is there in one step, filled in and linked', async () => {
    const { process } = team
    const it = await confirmed(team)
    const raised = await process.asks('POST', `/nonconformities/${it.id}/raise/tasks`, { body: {} })
    expect(raised.status, JSON.stringify(raised.body)).toBe(201)
    expect(raised.body).toMatchObject({
      owner: { id: process.id },
      fields: { kind: 'riskAssessment', dueOn: it.due, description: it.number },
    })
    const { body } = await process.asks('GET', `/nonconformities/${it.id}/links`)
    expect(body.items).toMatchObject([{ relation: 'follows', direction: 'in', record: { id: raised.body.id } }])
  })

  test('the four answers of control are the process owner’s to give, not the reporter’s', async () => {
    const it = await withSystem()
    await team.reporter.cannot('control', it, { ...controlled, ...harmless }).because('move_not_yours')
  })
})
