import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCorrectingTeam, type CorrectingTeam, confirmed, grades, report, yes } from '../journeys/driver/correcting.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'

let world: World
let team: CorrectingTeam

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aCorrectingTeam(world)
})
afterAll(() => world.close())

const named = () => ({ requirement: 'iso42001:8.2', evidenceStatement: 'Release note', processOwner: team.process.id })

describe('is it one, and how grave', () => {
  test('C-160 the requirement is named when it is confirmed, and only one that a standard has', async () => {
    const { reporter, manager } = team
    const it = await reporter.raises(report)
    const { requirement: _, ...rest } = named()
    await manager.cannot('confirm', it, { ...rest, ...grades.minor }).because('unmet_requirement_missing')
    await manager.cannot('confirm', it, { ...named(), requirement: 'iso42001:99.9' }).because('not_a_choice')
    const done = await manager.makes('confirm', it, { ...named(), ...grades.minor })
    expect(done).toMatchObject({ state: 'confirmed', fields: { requirement: 'iso42001:8.2' } })
  })

  test('C-165 imminent serious harm or the complete failure of an element is critical', async () => {
    expect((await confirmed(team, { severity: 'critical' })).fields.severity).toBe('critical')
    const it = await team.reporter.raises(report)
    const failed = { ...grades.minor, completeFailure: yes('Nothing is assessed any more') }
    expect((await team.manager.makes('confirm', it, { ...named(), ...failed })).fields.severity).toBe('critical')
  })

  test('C-166 what is significant or systematic is major', async () => {
    expect((await confirmed(team, { severity: 'major' })).fields.severity).toBe('major')
    const it = await team.reporter.raises(report)
    const systematic = { ...grades.minor, isolated: { answer: 'no', why: 'Every release of the year' } }
    expect((await team.manager.makes('confirm', it, { ...named(), ...systematic })).fields.severity).toBe('major')
  })

  test('C-167 what is isolated and not significant is minor; an external auditor’s graver word stands', async () => {
    expect((await confirmed(team, { severity: 'minor' })).fields.severity).toBe('minor')
    const it = await team.reporter.raises({
      ...report,
      externalScale: 'AUD-2026-0001',
      externalGrade: 'NCmaj',
      externalSeverity: 'major',
    })
    const done = await team.manager.makes('confirm', it, { ...named(), ...grades.minor })
    expect(done.fields).toMatchObject({ severity: 'major', externalGrade: 'NCmaj' })
  })

  test('an unanswered criterion gives no severity', async () => {
    const it = await team.reporter.raises(report)
    const { isolated: _, ...three } = grades.minor
    await team.manager.cannot('confirm', it, { ...named(), ...three }).because('criterion_unanswered')
  })

  test('C-168 another grade keeps the one before, needs a reason, and less grave needs a second person', async () => {
    const { manager, auditor, process } = team
    const it = await confirmed(team, { severity: 'major' })
    await manager.cannot('regrade', it, grades.minor).because('reason_missing', 'downgrade_needs_second')
    await manager.cannot('regrade', it, grades.minor, 'Smaller than thought').because('downgrade_needs_second')
    await process.cannot('regrade', it, grades.minor, 'Smaller').because('move_not_yours')
    const again = await auditor.makes('regrade', it, grades.minor, 'Only one system, and it is not used')
    expect(again.fields.severity).toBe('minor')
    expect(again.fields.gradings).toMatchObject([
      { severity: 'major', gradedBy: manager.id },
      { severity: 'minor', gradedBy: auditor.id, because: 'Only one system, and it is not used' },
    ])
    const graver = await auditor.makes('regrade', it, grades.critical, 'It decides on people after all')
    expect(graver.fields.severity).toBe('critical')
    expect(graver).toMatchObject({ due: '2026-03-03' })
  })

  test('a rejection says why, and nobody rejects what concerns their own process', async () => {
    const { reporter, manager, process } = team
    const it = await reporter.raises(report)
    await manager.cannot('reject', it, { processOwner: process.id }).because('reason_missing')
    await manager.cannot('reject', it, { processOwner: manager.id }, 'Not ours').because('rejects_own_process')
    await manager.cannot('reject', it, {}, 'Not ours').because('process_owner_missing')
    const gone = await manager.makes('reject', it, { processOwner: process.id }, 'It was a test system')
    expect(gone).toMatchObject({
      state: 'rejected',
      status: 'cancelled',
      fields: { rejectedBecause: 'It was a test system' },
    })
  })

  test('a certification body’s finding is disputed, not rejected; once withdrawn it may be', async () => {
    const { reporter, manager, process } = team
    const it = await reporter.raises({ ...report, origin: 'certificationAudit', externalSeverity: 'minor' })
    const reject = { processOwner: process.id }
    await manager.cannot('reject', it, reject, 'Not so').because('finding_not_rejectable')
    await manager.makes('dispute', it, {}, 'The sample was of another scope')
    await manager.cannot('reject', it, reject, 'Not so').because('finding_not_rejectable')
    await manager.makes('settleDispute', it, { disputeOutcome: 'withdrawn' }, 'Letter of 9 March')
    expect((await manager.makes('reject', it, reject, 'Withdrawn by the body')).state).toBe('rejected')
  })

  test('only a certification body’s finding is disputed', async () => {
    const it = await team.reporter.raises(report)
    await team.manager.cannot('dispute', it, {}, 'No').because('dispute_only_external')
  })

  test('C-002 improvements and nonconformities are two registers; one becomes the other only by a link', async () => {
    const { reporter, manager } = team
    const it = await confirmed(team)
    const improvements = await reporter.asks('GET', '/improvements')
    expect(improvements.body.items).toEqual([])
    const raised = await reporter.asks('POST', `/nonconformities/${it.id}/raise/improvements`, {
      body: { title: 'Assess risks in the pipeline', description: 'So that nobody has to remember.' },
    })
    expect(raised.status).toBe(201)
    const { body } = await manager.asks('GET', `/improvements/${raised.body.id}/links`)
    expect(body.items).toMatchObject([{ relation: 'follows', direction: 'out', record: { id: it.id } }])
    expect((await manager.reads(it)).state).toBe('confirmed')
    expect(raised.body).toMatchObject({ state: 'candidate', number: null })
  })
})
