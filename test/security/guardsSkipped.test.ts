import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, begun, conforms, lines, nonconforming, raisedAt, row } from '#test/audits/auditing.ts'
import {
  aCorrectingTeam,
  analysing,
  type CorrectingTeam,
  confirmed,
  controlled,
  evaluated,
  findsWhy,
  grades,
  implemented,
  judgedEffective,
  no,
  planned,
  report,
  yes,
} from '#test/journeys/driver/correcting.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { liveSystem } from '#test/journeys/driver/systems.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let team: CorrectingTeam

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aCorrectingTeam(world)
})
afterAll(() => world.close())

/** An edit that is to be refused, with the codes it is refused with. */
async function refusedEdit(person: Person, plural: string, it: Page, input: object): Promise<string[]> {
  const { version } = await person.among(plural).reads(it)
  const headers = { 'if-match': `"${version}"` }
  const { status, body } = await person.asks('PATCH', `/${plural}/${it.id}`, { body: input, headers })
  expect(status, JSON.stringify(body)).toBe(409)
  return body.refusals?.map(({ code }) => code) ?? []
}

const system = (title: string, more = {}) => liveSystem(team.manager, { title, owner: team.process.id, ...more })

test('a certification body’s finding is not edited or confirmed into one that can be rejected', async () => {
  const { reporter, manager, process } = team
  const it = await reporter.raises({ ...report, origin: 'certificationAudit', externalSeverity: 'major' })
  const edited = await refusedEdit(manager, 'nonconformities', it, { origin: 'selfReport', externalSeverity: 'minor' })
  expect(edited).toEqual(['changed_by_move', 'changed_by_move'])
  await manager.cannot('reject', it, { processOwner: process.id }, 'No').because('finding_not_rejectable')
  const named = { requirement: 'iso42001:8.2', evidenceStatement: 'Seen', processOwner: process.id, ...grades.major }
  await manager.cannot('confirm', it, { ...named, origin: 'selfReport' }).because('finding_not_rejectable')
})

test('whoever answers for the process does not name somebody else and reject', async () => {
  const both = (await world.person('Bea', 'aimsManager')).among('nonconformities')
  const it = await team.reporter.raises(report)
  await team.manager.edits(it, { processOwner: both.id })
  expect(await refusedEdit(both, 'nonconformities', it, { processOwner: team.process.id })).toEqual(['changed_by_move'])
  await both.cannot('reject', it, { processOwner: team.process.id }, 'Not mine').because('rejects_own_process')
})

test('one system suspended does not stand for another that is named instead', async () => {
  const { manager, process, reporter } = team
  const [first, second] = [await system('Scoring'), await system('Chat')]
  const it = await confirmed(team, { aiSystem: first.id })
  await manager.makes('suspendSystem', it, {}, 'Wrong scores')
  await manager.makes('clarify', it, { aiSystem: second.id }, 'It was the other one')
  const answers = { ...controlled, unacceptableRisk: yes('It tells secrets'), harm: no('Nobody') }
  await process.cannot('control', it, answers).because('suspend_first')
  await manager.makes('suspendSystem', it, {}, 'This one')
  await process.makes('control', it, answers)
  const raised = await reporter.raises({ ...report, aiSystem: first.id })
  await manager.makes('suspendSystem', raised, {}, 'At once')
  expect(await refusedEdit(reporter, 'nonconformities', raised, { aiSystem: second.id })).toEqual(['changed_by_move'])
})

test('an AI system named after control was reached is asked about all the same', async () => {
  const it = await confirmed(team)
  await team.process.makes('control', it, controlled)
  const other = await system('Ranking', { highRisk: true })
  const named = { aiSystem: other.id }
  await team.manager.cannot('clarify', it, named, 'It ran there').because('risk_unanswered', 'harm_unanswered')
  const harmed = { ...named, unacceptableRisk: no('Off'), harm: yes('A fall'), harms: ['health'] }
  const done = await team.manager.makes('clarify', it, harmed, 'It ran there')
  expect(done.fields.reportDue).toBe('2026-03-17')
})

test('the clock of the authority does not start in the future', async () => {
  const { id: aiSystem } = await system('Triage', { highRisk: true })
  const it = await confirmed(team, { aiSystem })
  const harm = { harm: yes('A fall'), harms: ['death'] }
  const later = '2029-01-01T00:00:00.000Z'
  const input = { ...controlled, unacceptableRisk: no('Off'), ...harm, harmKnownAt: later }
  await team.process.cannot('control', it, input).because('instant_in_future')
  const manager = team.manager.among('incidents')
  const incident = await manager.raises({ title: 'A fall', kind: 'incident', aiSystem })
  const triaged = { priority: 'P1', owner: team.owner.id, ...harm }
  await manager.cannot('triage', incident, { ...triaged, awareAt: later }).because('instant_in_future')
  await manager.makes('triage', incident, triaged)
  await manager.makes('resolve', incident, { resolution: 'Switched off' })
  expect(await refusedEdit(manager, 'incidents', incident, { kind: 'change' })).toEqual(['changed_by_move'])
  const { due } = await manager.reads(incident)
  expect(due).toBe('2026-03-12')
})

test('who looked for the cause is asked again where the plan is made', async () => {
  const { owner } = team
  const it = await confirmed(team, { requirement: 'iso42001:5.1' })
  await evaluated(team, it)
  await analysing(team, it)
  await owner.edits(it, { analysts: [] })
  const cause = await findsWhy(owner, it)
  await owner.cannot('plan', it, planned(team, cause)).because('analyst_missing', 'outside_analyst_missing')
})

test('graded graver while it waits, it waits as long as that asks for', async () => {
  const it = await confirmed(team, { severity: 'minor', requirement: 'iso42001:7.3' })
  await evaluated(team, it)
  await implemented(team, it, { waitDays: 14 })
  const graver = await team.auditor.makes('regrade', it, grades.major, 'Five more')
  expect(graver.fields).toMatchObject({ verifyNotBefore: '2026-03-30', verifyNotAfter: '2026-04-29' })
  world.itIs('2026-03-17')
  await team.verifier.cannot('verify', it, judgedEffective).because('verification_too_early')
})

test('what somebody did as a task is their work: they do not verify it', async () => {
  const { owner, verifier, manager } = team
  const it = await confirmed(team, { severity: 'minor', requirement: 'iso42001:7.4' })
  await evaluated(team, it)
  const handed = { title: 'Write the rule', kind: 'documentRevision', owner: verifier.id, dueOn: '2026-04-01' }
  const { body } = await owner.asks('POST', `/nonconformities/${it.id}/raise/tasks`, { body: handed })
  await verifier.among('tasks').makes('complete', body, { result: 'Written' })
  await implemented(team, it, { waitDays: 14 })
  world.daysPass(15)
  await verifier.cannot('verify', it, judgedEffective).because('sod_01')
  const other = (await world.person('Quin', 'verifier')).among('nonconformities')
  await other.makes('verify', it, judgedEffective)
  expect((await manager.reads(it)).state).toBe('verified')
})

test('a finding stays with its audit, and with whoever may withdraw it there', async () => {
  const house = await aHouse()
  const { milo, kenji } = house
  const audit = await begun(house)
  const [line] = await lines(kenji, audit)
  const found = await raisedAt(kenji, audit, line!, nonconforming)
  const findings = milo.among('findings')
  const { version } = await findings.reads(found)
  const headers = { 'if-match': `"${version}"` }
  const edited = await kenji.asks('PATCH', `/findings/${found.id}`, { body: { audit: null }, headers })
  expect(edited.body.refusals?.map(({ code }) => code)).toEqual(['finding_stays_in_audit'])
  const elsewhere = await milo.among('audits').raises({ title: 'Another audit' })
  await kenji
    .among('findings')
    .cannot('confirm', found, { audit: elsewhere.id })
    .because('finding_stays_in_audit', 'not_on_audit_team')
  await findings.cannot('withdraw', found, {}, 'Not wanted').because('not_audit_lead')
  await house.world.close()
})

test('a list asked for somebody who is nobody’s id refuses, and does not break', async () => {
  const { status, body } = await team.manager.asks('GET', '/nonconformities?processOwner=nobody')
  expect([status, body.code]).toEqual([400, 'not_an_id'])
})

test('what came back on the day of the work comes back, wherever that day is', async () => {
  const far = await aWorld('2026-03-02', { timeZone: 'America/Los_Angeles', hour: '02' })
  const there = await aCorrectingTeam(far)
  const it = await confirmed(there, { severity: 'minor', detectedOn: '2026-03-01' })
  await evaluated(there, it)
  await implemented(there, it, { waitDays: 14 })
  // In Los Angeles it is still the first of March.
  const again = await confirmed(there, { severity: 'minor', detectedOn: '2026-03-01', title: 'The same evening' })
  const { body } = await there.manager.asks('GET', `/nonconformities/${it.id}/effect`)
  expect(body.recurrences).toMatchObject([{ id: again.id }])
  await far.close()
})

test('SOD-03 what a sample draws after the audit began is in scope: its owner does not end the fieldwork', async () => {
  const house = await aHouse()
  const { milo, kenji, ines } = house
  const audit = await begun(house)
  await milo.among('ai-systems').raises({ title: 'Scoring', owner: ines.id })
  const drawn = await kenji.asks('POST', `/audits/${audit.id}/samples`, { body: { title: 'Systems' } })
  expect(drawn.status).toBe(201)
  await conforms(kenji, audit)
  await kenji.among('audits').cannot('finish', audit).because('sod_03')
  const alone = { team: [row({ person: kenji.id, role: 'lead' })] }
  await kenji.among('audits').makes('replan', audit, alone, 'Ines owns what was drawn')
  await kenji.among('audits').makes('finish', audit)
  await house.world.close()
})

test('who manages the system does not rewrite what an auditor drafted', async () => {
  const house = await aHouse()
  const { milo, kenji } = house
  const audit = await begun(house)
  const [line] = await lines(kenji, audit)
  const found = await raisedAt(kenji, audit, line!, nonconforming)
  const headers = { 'if-match': '"1"' }
  const edited = await milo.asks('PATCH', `/findings/${found.id}`, { body: { severity: 'minor' }, headers })
  expect([edited.status, edited.body.code]).toEqual([403, 'not_allowed'])
  await kenji.among('findings').edits(found, { severity: 'critical' })
  await house.world.close()
})
