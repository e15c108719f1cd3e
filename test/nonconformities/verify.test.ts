import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runClock } from '#app/jobs/clock.ts'
import {
  aCorrectingTeam,
  type CorrectingTeam,
  confirmed,
  done,
  evaluated,
  findsWhy,
  implemented,
  judgedEffective,
  learned,
  planned,
  report,
  systemUpdated,
} from '#test/journeys/driver/correcting.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { heard } from './heard.ts'

let world: World
let team: CorrectingTeam

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aCorrectingTeam(world)
})
afterAll(() => world.close())

/** Implemented on 2 March, to be verified from 1 April on. */
async function waiting(plan = {}): Promise<Page> {
  world.itIs('2026-03-02')
  const it = await confirmed(team, { severity: 'minor' })
  await evaluated(team, it)
  return implemented(team, it, plan)
}

const shownBy = (method: string, evidence: string) => ({
  ...judgedEffective,
  checks: [{ id: '', method, found: 'It holds', evidence }],
})

describe('did it work? weeks later, by someone who did not do the work', () => {
  test('C-208 what comes back is counted by the system, in the window', async () => {
    const { verifier } = team
    const it = await waiting({ verificationBy: ['recurrence'] })
    world.itIs('2026-03-20')
    const again = await confirmed(team, { severity: 'minor', detectedOn: '2026-03-20' })
    await confirmed(team, { severity: 'minor', detectedOn: '2026-02-20', title: 'Noticed before, reported late' })
    world.itIs('2026-04-01')
    const { body } = await verifier.asks('GET', `/nonconformities/${it.id}/effect`)
    expect(body.recurrences).toMatchObject([{ id: again.id }])
    const verdict = { verdict: 'effective', verdictBecause: 'It holds' }
    await verifier.cannot('verify', it, verdict).because('recurred_since')
    const failed = await verifier.makes('verify', it, { verdict: 'ineffective', verdictBecause: 'It came back' })
    expect(failed.fields).toMatchObject({ recurrences: 1, verdict: 'ineffective' })
  })

  test.each([
    ['C-210', 'test', 'Test run 7, protocol attached'],
    ['a survey (run in test/culture/effectSurvey.test.ts):', 'survey', '12 of 14 say it helps'],
  ])('%s a plan that says %s is not verified without it', async (_, method, evidence) => {
    const { verifier } = team
    const it = await waiting({ verificationBy: [method] })
    world.itIs('2026-04-01')
    const explained = { recurrencesExplained: 'Other systems, before the rule reached them' }
    await verifier.cannot('verify', it, { ...judgedEffective, ...explained, checks: [] }).because('check_missing')
    await verifier.cannot('verify', it, { ...shownBy(method, ''), ...explained }).because('check_evidence_missing')
    const verified = await verifier.makes('verify', it, { ...shownBy(method, evidence), ...explained })
    expect(verified.fields.checks).toMatchObject([{ method, evidence }])
  })

  test('C-209 a plan that says audit is verified over a small audit that follows from the record', async () => {
    const { owner, auditor, verifier } = team
    const it = await waiting({ verificationBy: ['audit'] })
    const audit = { title: 'Is the rule lived?', kind: 'miniAudit', owner: auditor.id, dueOn: '2026-04-01' }
    const raised = await owner.asks('POST', `/nonconformities/${it.id}/raise/tasks`, { body: audit })
    world.itIs('2026-04-01')
    await auditor.among('tasks').makes('complete', raised.body, { result: 'Nine of nine were trained first' })
    const explained = { recurrencesExplained: 'Other systems, before the rule reached them' }
    await verifier.cannot('verify', it, { ...judgedEffective, ...explained, checks: [] }).because('check_missing')
    const judged = { ...shownBy('audit', String(raised.body.number)), ...explained }
    expect((await verifier.makes('verify', it, judged)).fields.checks).toMatchObject([{ evidence: raised.body.number }])
    const { body } = await verifier.asks('GET', `/nonconformities/${it.id}/links`)
    expect(body.items).toMatchObject([{ relation: 'follows', direction: 'in', record: { id: raised.body.id } }])
  })

  test('C-212 before its time it is refused, after it overdue, and the verifiers hear of both days', async () => {
    const { verifier, manager } = team
    const it = await waiting()
    world.itIs('2026-03-31')
    const judged = { ...judgedEffective, recurrencesExplained: 'Reported in the same week' }
    await verifier.cannot('verify', it, judged).because('verification_too_early')
    world.itIs('2026-04-01')
    await runClock(world.app, world.organization)
    expect(await heard(world, verifier, it)).toContain('effectiveness_due')
    expect((await verifier.reads(it)).overdue).toBe(false)
    world.itIs('2026-05-02')
    await runClock(world.app, world.organization)
    expect((await verifier.reads(it)).overdue).toBe(true)
    expect(await heard(world, manager, it)).toContain('verification_late')
  })

  test('C-215 whoever did the work or owned it does not verify it (SOD-01)', async () => {
    const { manager } = team
    const [first, second] = [await world.person('Wim', 'verifier'), await world.person('Vera', 'verifier')]
    const [implementer, next] = [first.among('nonconformities'), second.among('nonconformities')]
    world.itIs('2026-03-02')
    const it = await confirmed(team, { severity: 'minor' })
    await evaluated(team, it, { owner: implementer.id })
    await implementer.makes('analyse', it, { analysts: [{ id: '', person: implementer.id, outside: false }] })
    const cause = await findsWhy(implementer, it)
    await implementer.makes('plan', it, planned({ ...team, owner: implementer }, cause))
    await manager.makes('approvePlan', it)
    await implementer.makes('start', it)
    await done(implementer, it)
    await manager.makes('reassign', it, { owner: team.owner.id }, 'Wim is to verify')
    world.itIs('2026-04-02')
    const judged = { ...judgedEffective, recurrencesExplained: 'Reported before the rule' }
    await implementer.cannot('verify', it, judged).because('sod_01')
    await team.owner.cannot('verify', it, judged).because('move_not_yours')
    expect((await next.makes('verify', it, judged)).fields.verifiedBy).toBe(next.id)
  })

  test('C-214 what did not work begins another cycle and keeps the one before', async () => {
    const { verifier, owner, manager } = team
    const it = await waiting()
    world.itIs('2026-04-01')
    await verifier.makes('verify', it, {
      ...judgedEffective,
      verdict: 'ineffective',
      verdictBecause: 'Two were missed',
    })
    await owner.cannot('updateSystem', it, systemUpdated).because('verdict_is_ineffective')
    await owner.cannot('tryAgain', it).because('why_failed_missing')
    const second = await owner.makes('tryAgain', it, { whyFailed: 'Contractors are no new hires to the tool' })
    expect(second).toMatchObject({ state: 'analysing', fields: { cycle: 2, actions: [], checks: [], verdict: null } })
    expect(second.fields.cycles).toMatchObject([
      {
        cycle: 1,
        verdict: 'ineffective',
        verdictBecause: 'Two were missed',
        verifiedBy: verifier.id,
        approvedBy: manager.id,
        ended: 'Contractors are no new hires to the tool',
      },
    ])
    expect(second.fields.pastActions).toMatchObject([{ cycle: 1, responsible: owner.id, done: true }])
    expect(second.fields.pastChecks).toMatchObject([{ cycle: 1, method: 'audit' }])
    await owner.cannot('plan', it, planned(team, 'x')).because('analysis_missing')
    const cause = await findsWhy(owner, it, [
      'They were not on the list',
      'The list is of employees',
      'No rule for others',
    ])
    await owner.makes('plan', it, planned(team, cause))
    await manager.makes('approvePlan', it)
    await owner.makes('start', it)
    await done(owner, it)
    world.itIs('2026-05-02')
    const judged = { ...judgedEffective, recurrencesExplained: 'All before the second rule' }
    await verifier.makes('verify', it, judged)
    await owner.makes('updateSystem', it, systemUpdated)
    const closed = await manager.makes('close', it, learned)
    expect(closed.fields).toMatchObject({ cycle: 2, closedAs: 'effective', cycles: [{ cycle: 1 }] })
  })

  test('C-213 effective: it is closed only over the checklist of what changed in the system', async () => {
    const { verifier, owner, manager } = team
    const it = await waiting()
    world.itIs('2026-04-01')
    await verifier.makes('verify', it, { ...judgedEffective, recurrencesExplained: 'Other cause' })
    await manager.cannot('close', it, learned).because('move_out_of_order')
    await owner.cannot('tryAgain', it, { whyFailed: 'It did not' }).because('verdict_is_effective')
    await owner.makes('updateSystem', it, systemUpdated)
    expect((await manager.makes('close', it, learned)).state).toBe('closed')
  })

  test('the certification body’s word stands beside ours and waits for nothing', async () => {
    const { manager } = team
    const it = await waiting()
    const row = { id: '', what: 'plan', acceptedBy: 'Northlight', acceptedOn: '2026-03-10', reference: 'Mail' }
    const { fields } = await manager.makes('recordAcceptance', it, { acceptances: [row] })
    expect(fields.acceptances).toMatchObject([{ what: 'plan', acceptedBy: 'Northlight' }])
    await manager.cannot('recordAcceptance', it, { acceptances: fields.acceptances }).because('acceptance_missing')
    expect((await manager.reads(it)).state).toBe('awaitingVerification')
  })

  test('what comes back after closing is opened again, from the top, and counted', async () => {
    const { verifier, owner, manager, auditor, reporter } = team
    const it = await waiting()
    world.itIs('2026-04-01')
    await verifier.makes('verify', it, { ...judgedEffective, recurrencesExplained: 'Other cause' })
    await owner.makes('updateSystem', it, systemUpdated)
    await manager.makes('close', it, learned)
    const again = await reporter.raises({ ...report, title: 'And again', detectedOn: '2026-04-01' })
    await reporter.cannot('reopen', it, {}, 'Again').because('move_not_yours')
    await auditor.cannot('reopen', it, { recurredAs: again.id }, 'Again').because('recurrence_evidence_missing')
    const open = await auditor.makes(
      'reopen',
      it,
      { recurrenceEvidence: 'Release of 1 April', recurredAs: again.id },
      'Again',
    )
    expect(open).toMatchObject({
      state: 'confirmed',
      due: '2026-04-11',
      fields: { reopened: 1, cycle: 2, stopped: null, corrections: [], lesson: learned.lesson },
    })
    expect(open.fields.cycles).toMatchObject([{ cycle: 1, verdict: 'effective', stopped: { answer: 'yes' } }])
    expect(open.fields.pastCorrections).toMatchObject([{ cycle: 1, what: 'Risk assessment done' }])
  })
})
