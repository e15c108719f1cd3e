import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from '#test/journeys/driver/person.ts'
import {
  aReviewingHouse,
  codes,
  type House,
  inputsSaid,
  late,
  nothing,
  nothingChanges,
  opened,
  present,
  row,
  rowsOf,
  scheduled,
  tableOf,
} from './holding.ts'

let house: House
beforeAll(async () => {
  house = await aReviewingHouse()
})
afterAll(() => house.world.close())

/** Leaves nobody behind: what other tests made overdue is decided by cancelling. */
async function decideAll(review: Page): Promise<Page> {
  const { milo } = house
  const { paper } = await tableOf(milo, review)
  const page = await milo.reads(review)
  const decided = new Set(rowsOf(page, 'overdueDecisions').map(({ improvement }) => improvement))
  const rest = paper.register.overdue.filter(({ id }) => !decided.has(id))
  if (rest.length === 0) return page
  const rows = rest.map(({ id }) => row({ improvement: id, decision: 'cancel', why: 'Overtaken' }))
  return milo.makes('decideOverdue', review, { overdueDecisions: [...rowsOf(page, 'overdueDecisions'), ...rows] })
}

async function approved(review: Page, decisions: unknown[] = nothingChanges): Promise<Page> {
  const { milo, chair } = house
  await decideAll(review)
  await milo.makes('draftMinutes', review, { decisions, conclusion: 'It suits, it is enough, it works.' })
  return chair.makes('approve', review)
}

test('SOD-06 a management review is chaired by top management, at every step and without exception', async () => {
  const { milo, team, tess, world } = house
  const rolf = await world.person('Rolf', 'processOwner')
  const it = await scheduled(house, { chair: rolf.id })
  await milo.cannot('collect', it).because('sod_06')
  await milo.makes('collect', it, { chair: tess.id })
  await milo.edits(it, { chair: rolf.id })
  const page = await milo.reads(it)
  await milo.cannot('completeInputs', it, inputsSaid(page)).because('sod_06')
  await milo.makes('completeInputs', it, { ...inputsSaid(page), chair: tess.id })
  await milo.cannot('hold', it, { chair: rolf.id, attendance: present(house) }).because('sod_06')
  await milo.makes('hold', it, { attendance: present(house) })
  await decideAll(it)
  await milo.makes('draftMinutes', it, { decisions: nothingChanges, conclusion: 'Fine' })
  await milo.cannot('approve', it).because('move_not_yours')
  const other = (await world.person('Ingrid', 'topManagement')).among('management-reviews')
  await other.cannot('approve', it).because('move_not_yours')
  const excepted = await tess.asks('POST', '/duty-exceptions', { body: { duty: 'SOD-06', reason: 'Few people' } })
  expect(excepted.status).toBe(400)
  expect((await tess.among('management-reviews').makes('approve', it)).state).toBe('approved')
  expect(team.manager.id).not.toBe(tess.id)
})

test('C-347 the inputs are the union of all standards switched on, and none may be empty', async () => {
  const { milo, world } = house
  const admin = await world.person('Admin', 'administrator')
  const it = await milo.makes('collect', await scheduled(house))
  expect(rowsOf(it, 'inputs').map(({ input }) => input)).toEqual([
    ...['actions', 'context', 'parties', 'nonconformities', 'measurement', 'audits', 'opportunities', 'register'],
  ])
  const holds = async (...standards: string[]) => {
    const { body } = await admin.asks('GET', '/organization')
    const headers = { 'if-match': `"${body.version}"` }
    expect((await admin.asks('PATCH', '/organization', { body: { standards }, headers })).status).toBe(200)
  }
  await holds('iso42001', 'iso27001', 'iso20000')
  const answer = await milo.tries('completeInputs', it)
  const empty = (answer.body.refusals ?? []).map(({ sentence }) => sentence)
  expect(new Set(codes(answer))).toEqual(new Set(['review_input_missing']))
  expect(empty.join(' ')).toContain('External providers')
  const named = ['feedback', 'risks', 'policy', 'performance', 'providers', 'resources', 'changes', 'objectives']
  const more = named.map((input) => row({ input, nothingBecause: 'Nothing came up' }))
  const { inputs } = inputsSaid(it) as { inputs: object[] }
  const complete = await milo.makes('completeInputs', it, { inputs: [...inputs, ...more] })
  expect(rowsOf(complete, 'inputs')).toHaveLength(16)
  await milo.makes('hold', it, { attendance: present(house) })
  await decideAll(it)
  await holds('iso42001')
  await approved(it)
})

test('C-125, C-126, C-127, C-128 the register lies on the table by itself, equals the question asked that moment, and stays', async () => {
  const { milo, team, world } = house
  const overdue = await late(house, '2026-03-10')
  world.itIs('2026-03-30')
  const asked = await team.manager.lists('?overdue=true')
  const first = await opened(house)
  const table = await tableOf(milo, first)
  expect(table.paper.register.overdue.map(({ id }) => id)).toEqual(asked.map(({ id }) => id))
  expect(table.paper.register.overdue.map(({ id }) => id)).toContain(overdue.id)
  expect(table.paper.register.fresh.map(({ id }) => id)).toContain(overdue.id)
  expect(table.recorded).toMatchObject({ sha256: first.fields.snapshotSha256, holds: true })
  const { body } = await milo.asks('GET', `/management-reviews/${first.id}/recordings`)
  const [recording] = body.items as unknown as { text: string; sha256: string }[]
  expect(createHash('sha256').update(recording!.text).digest('hex')).toBe(recording!.sha256)
  const trail = await milo.asks('GET', `/management-reviews/${first.id}/trail?limit=50`)
  expect(JSON.stringify(trail.body)).toContain(recording!.sha256)
  const removed = rowsOf(first, 'inputs').filter(({ input }) => input !== 'register')
  const { version } = await milo.reads(first)
  const edit = await milo.asks('PATCH', `/management-reviews/${first.id}`, {
    body: { inputs: removed },
    headers: { 'if-match': `"${version}"` },
  })
  expect(codes(edit)).toEqual(['review_inputs_fixed'])
  await approved(first)
  world.itIs('2026-04-20')
  const fresh = await late(house, '2026-06-30')
  const next = await opened(house, { scheduledFor: '2026-04-20' })
  const since = (await tableOf(milo, next)).paper
  expect(since.since).toBe('2026-03-30')
  expect(since.register.fresh.map(({ id }) => id)).toEqual([fresh.id])
  expect(since.register.closed).toEqual([])
  await approved(next)
})

test('C-131 what was overdue needs a decision, each carried out by the improvement’s own move', async () => {
  const { milo, team, world, tess } = house
  world.itIs('2026-05-04')
  const [escalated, replanned, reassigned, cancelled] = [
    await late(house, '2026-05-08'),
    await late(house, '2026-05-09'),
    await late(house, '2026-05-10'),
    await late(house, '2026-05-11'),
  ]
  world.itIs('2026-06-01')
  const it = await opened(house, { scheduledFor: '2026-06-01' })
  const refused = await milo.tries('draftMinutes', it, { decisions: nothingChanges, conclusion: 'Fine' })
  expect(codes(refused)).toEqual(['overdue_undecided', 'overdue_undecided', 'overdue_undecided', 'overdue_undecided'])
  const why = 'Three weeks without a word'
  const rows = [
    row({ improvement: escalated.id, decision: 'escalate', why }),
    row({ improvement: replanned.id, decision: 'replan', why, dueOn: '2026-07-31' }),
    row({ improvement: reassigned.id, decision: 'reassign', why, person: team.verifier.id }),
  ]
  await milo
    .cannot('decideOverdue', it, { overdueDecisions: [row({ ...rows[2], person: null, why: ' ' })] })
    .because(...['overdue_why_missing', 'overdue_person_missing'])
  const decided = await milo.makes('decideOverdue', it, { overdueDecisions: rows })
  await milo
    .cannot('decideOverdue', it, { overdueDecisions: [] })
    .because('overdue_decision_taken', 'overdue_decision_none')
  const last = row({ improvement: cancelled.id, decision: 'cancel', why })
  const complete = await tess
    .among('management-reviews')
    .makes('decideOverdue', it, { overdueDecisions: [...rowsOf(decided, 'overdueDecisions'), last] })
  const { raiser } = team
  expect((await raiser.reads(replanned)).fields.targetDate).toBe('2026-07-31')
  expect((await raiser.reads(reassigned)).owner).toMatchObject({ id: team.verifier.id })
  expect((await raiser.reads(cancelled)).fields).toMatchObject({
    decisionReference: it.number,
    cancelledBecause: `${it.number}: ${why}`,
  })
  await raiser
    .seesTrail(reassigned)
    .as([
      ...['create by Ada', 'register by Felix', 'evaluate by Felix', 'prioritize by Felix', 'assign by Felix'],
      ...['accept by Oskar', 'reassign by Amara'],
    ])
  const history = await raiser.asks('GET', `/improvements/${escalated.id}/trail?limit=1`)
  expect(history.body.items?.[0]).toMatchObject({ verb: 'escalate', reason: `${it.number}: ${why}` })
  await milo.makes('draftMinutes', complete, { decisions: nothingChanges, conclusion: 'Fine' })
  await milo.makes('returnMinutes', it, {}, 'The second point is wrong')
  expect((await approved(it)).state).toBe('approved')
})

test('C-039, C-026, C-129, C-130 each decision becomes a record linked to the minutes, names one, or says why nothing follows', async () => {
  const { milo, team, chair, world } = house
  world.itIs('2026-07-06')
  const first = await late(house, '2026-09-30')
  const it = await opened(house, { scheduledFor: '2026-07-06' })
  await decideAll(it)
  const resource = { kind: 'resource', what: 'Two days a week of a data engineer', becomes: 'task' }
  const taken = { person: team.owner.id, dueOn: '2026-08-15' }
  const refused = await milo.tries('draftMinutes', it, {
    conclusion: 'Fine',
    decisions: [
      row({ ...resource, ...taken }),
      row({ kind: 'improvement', what: 'Shorter reviews', becomes: 'nothing' }),
    ],
  })
  expect(codes(refused)).toEqual([
    ...['decision_amount_missing', 'decision_why_missing', 'undecided_prioritization', 'undecided_systemChange'],
  ])
  const decisions = [
    row({ ...resource, ...taken, effortDays: 40, amount: 16000 }),
    row({ kind: 'improvement', what: 'Shorter review with a pack of figures', becomes: 'improvement', ...taken }),
    row({ kind: 'systemChange', what: 'No record of the drill of May', becomes: 'nonconformity', ...taken }),
    row({ kind: 'prioritization', what: 'Resets come first', becomes: 'existing', item: first.id }),
    nothing('systemChange'),
  ]
  await milo.makes('draftMinutes', it, { conclusion: 'Fine', decisions, nextOn: '2026-10-05' })
  const minutes = await chair.makes('approve', it)
  const [task, candidate, nonconformity] = rowsOf(minutes, 'decisions').map(({ item }) => String(item))
  expect(await team.owner.among('tasks').reads(task!)).toMatchObject({
    title: 'Two days a week of a data engineer',
    owner: { id: team.owner.id },
    due: '2026-08-15',
  })
  expect((await team.raiser.reads(candidate!)).fields).toMatchObject({
    sourceType: 'managementReview',
    sourceWords: `${it.number}: Management review`,
  })
  const { body } = await team.raiser.asks('GET', `/improvements/${candidate}/links`)
  expect(body.items).toMatchObject([{ relation: 'follows', direction: 'out', record: { number: it.number } }])
  expect((await team.manager.among('nonconformities').reads(nonconformity!)).fields.origin).toBe('review')
  const { items } = (await milo.asks('GET', '/aims/checks')).body as unknown as { items: { id: string }[] }
  expect(items.find(({ id }) => id === it.id)).toMatchObject({ standing: 'acted' })
  const [next] = await milo.lists('?state=scheduled')
  expect(next).toMatchObject({ title: 'Management review', due: '2026-10-05' })
  await milo.makes('track', it)
  await milo.cannot('close', it).because('review_actions_open')
  await team.owner.among('tasks').makes('complete', task!, { result: 'Contract signed' })
  const later = await tableOf(milo, next!)
  expect(later.openActions.map(({ id }) => id).sort()).toEqual([candidate, nonconformity].sort())
  expect(
    later.paper.inputs
      .find(({ input }) => input === 'actions')
      ?.items.map(({ id }) => id)
      .sort(),
  ).toEqual([candidate, nonconformity].sort())
})
