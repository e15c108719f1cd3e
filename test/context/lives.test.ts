import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordTypes } from '#domain/records/index.ts'
import { trailVerbs } from '#domain/words/trailVerbs.ts'
import type { Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'

let world: World
let amara: Person
let dana: Person
let ada: Person

beforeAll(async () => {
  world = await aWorld('2026-10-01')
  amara = await world.person('Amara', 'aimsManager')
  dana = await world.person('Dana', 'topManagement')
  ada = await world.person('Ada', 'employee')
})
afterAll(() => world.close())

test('every step of signals, parties, scopes, outcomes, investments and suppliers has its words in the history', () => {
  const types = [
    'changeSignal',
    'contextIssue',
    'interestedParty',
    'scopeStatement',
    'intendedOutcome',
    'investment',
    'supplier',
  ]
  const moves = types.flatMap((type) => Object.keys(recordTypes[type]?.moves ?? {}))
  expect(moves).toHaveLength(24)
  expect(moves.filter((move) => !(move in trailVerbs))).toEqual([])
})

test('a context issue is looked at again until a day that lies ahead; that asks nothing, a change does', async () => {
  const issues = amara.among('context-issues')
  const issue = await issues.raises({ title: 'A market of banks', side: 'external', reviewOn: '2026-10-20' })
  expect(issue.due).toBe('2026-10-20')
  await issues.cannot('lookAgain', issue, { reviewOn: '2026-10-01' }).because('day_not_ahead')
  await ada.among('context-issues').cannot('lookAgain', issue, { reviewOn: '2027-01-01' }).because('move_not_yours')
  expect((await issues.makes('lookAgain', issue, { reviewOn: '2027-10-01' })).due).toBe('2027-10-01')
  const asked = async () => (await amara.asks('GET', '/register-health/questions')).body.items
  expect(await asked()).toEqual([])
  await issues.makes('change', issue, { subject: 'law' }, 'A new act.')
  expect(await asked()).toHaveLength(1)
  await issues.makes('retire', issue, {}, 'Gone.')
  await issues.cannot('lookAgain', issue, { reviewOn: '2027-10-01' }).because('move_out_of_order')
})

test('a day is moved, not repeated; a signal at rest is not edited', async () => {
  const signals = amara.among('change-signals')
  const signal = await signals.raises({ title: 'A rule', kind: 'regulation', subject: 'law', appliesOn: '2027-01-01' })
  await signals.cannot('redate', signal, { appliesOn: '2027-01-01' }, 'Postponed').because('deadline_missing')
  await signals.cannot('redate', signal, { appliesOn: '2027-02-01' }).because('reason_missing')
  const path = `/change-signals/${signal.id}`
  const edit = async (body: object) => {
    const { version } = await signals.reads(signal)
    return (await amara.asks('PATCH', path, { body, headers: { 'if-match': `"${version}"` } })).body
  }
  expect(await edit({ appliesOn: '2028-01-01' })).toMatchObject({ code: 'changed_by_move' })
  expect(await edit({ disposition: 'risk' })).toMatchObject({ code: 'changed_by_move' })
  await signals.cannot('noAction', signal, {}, 'It is not for us.').because('signal_reference_missing')
  await signals.edits(signal, { reference: 'Official journal' })
  await signals.makes('noAction', signal, {}, 'It is not for us.')
  expect(await edit({ description: 'More' })).toMatchObject({ code: 'signal_concluded' })
})

test('a scope that is approved changes by the next one; a draft may be withdrawn', async () => {
  const scopes = amara.among('scope-statements')
  const draft = await scopes.raises({ title: 'A draft', exclusions: [{ what: 'The canteen' }] })
  const top = dana.among('scope-statements')
  await top
    .cannot('approve', draft)
    .because(
      'scope_part_missing',
      'scope_part_missing',
      'scope_part_missing',
      'ai_roles_missing',
      'climate_undecided',
      'left_out_why_missing',
      'issues_missing',
      'parties_missing',
      'day_not_ahead',
    )
  await top.cannot('supersede', draft, {}, 'x').because('move_out_of_order')
  await scopes.cannot('withdraw', draft).because('reason_missing')
  expect((await scopes.makes('withdraw', draft, {}, 'Begun anew.')).state).toBe('withdrawn')
  await top.cannot('lookAgain', draft, { reviewOn: '2027-01-01' }, 'x').because('move_out_of_order')
})

test('an outcome is given up with a reason, and keeps its key figure while it is adopted', async () => {
  const outcomes = amara.among('intended-outcomes')
  const outcome = await outcomes.raises({ title: 'Trust' })
  await ada.among('intended-outcomes').cannot('retire', outcome, {}, 'x').because('move_not_yours')
  await outcomes.cannot('retire', outcome).because('reason_missing')
  expect((await outcomes.makes('retire', outcome, {}, 'Too vague.')).state).toBe('retired')
  const { items = [] } = (await amara.asks('GET', '/register-health/questions')).body
  expect(items.map(({ record }) => record)).toContainEqual(expect.objectContaining({ id: outcome.id }))
})

test('an investment is given up with a reason; what has ended is not edited', async () => {
  const investments = amara.among('investments')
  const investment = await investments.raises({ title: 'Lab', kind: 'tools' })
  await investments.cannot('begin', investment, { kind: null }).because('owner_missing', 'investment_kind_missing')
  await investments.cannot('abandon', investment).because('reason_missing')
  expect((await investments.makes('abandon', investment, {}, 'No money.')).status).toBe('cancelled')
  const { version } = await investments.reads(investment)
  const headers = { 'if-match': `"${version}"` }
  const edited = await amara.asks('PATCH', `/investments/${investment.id}`, { body: { partner: 'Us' }, headers })
  expect(edited.body).toMatchObject({ code: 'investment_ended' })
})

test('bad input is a sentence, never a fault', async () => {
  const said = async (path: string, body: object) => {
    const { status, body: answer } = await amara.asks('POST', path, { body })
    return [status, ...(answer.refusals ?? []).map(({ code, field }) => `${code} ${field}`)]
  }
  expect(await said('/change-signals', { title: 'x', kind: 'weather' })).toEqual([400, 'not_a_choice kind'])
  expect(await said('/change-signals', { title: 'x', changes: [{ requirement: 'nope', what: 'y' }] })).toEqual([
    400,
    'not_a_choice changes/0/requirement',
  ])
  expect(await said('/intended-outcomes', { title: 'x', metric: 'none' })).toEqual([400, 'not_an_id metric'])
  expect(await said('/suppliers', { title: 'x', responsibilities: [{ borneBy: 'us' }] })).toEqual([
    400,
    'field_required responsibilities/0/what',
  ])
  expect((await amara.asks('GET', '/context/needs?unmet=perhaps')).status).toBe(400)
  expect(
    (
      await amara.asks('PUT', '/context/waits', {
        body: { improvement: 'IMP-9', requirement: 'iso42001:9.1', level: 3, because: 'y' },
      })
    ).status,
  ).toBe(404)
})
