import { afterAll, beforeAll, expect, test } from 'vitest'
import { assigned, plan } from '../journeys/driver/improving.ts'
import type { Page } from '../journeys/driver/person.ts'
import { windows } from '../journeys/driver/team.ts'
import {
  aHouse,
  aMetric,
  answers,
  clockRuns,
  completed,
  type House,
  implemented,
  planned,
  proofOf,
  readings,
  seriesPlan,
} from './proving.ts'

let house: House
let wait: Page

beforeAll(async () => {
  house = await aHouse()
  wait = await waited('Median wait for a reset')
})
afterAll(() => house.world.close())

async function waited(title: string): Promise<Page> {
  house.world.itIs('2026-03-02')
  const metric = await aMetric(house.team.manager, { title })
  await readings(house.team.manager, metric, { from: '2025-08-04', to: '2026-02-23', level: 14 })
  return metric
}

const toPlan = () => {
  house.world.itIs('2026-03-02')
  return assigned(house.team, { targetDate: '2026-04-03' })
}

test('C-111 (partly: what is proved by two figures or a fact may name its problem in words, a small improvement by its figures): planning does not end without a link to a metric, an incident or a finding', async () => {
  const { owner, manager } = house.team
  const it = await toPlan()
  const unlinked = { ...seriesPlan(owner, wait), problemMetric: null }
  await owner.cannot('plan', it, unlinked).because('problem_link_missing')
  await owner.cannot('plan', it, { ...unlinked, problemWords: 'It is slow' }).because('problem_link_missing')
  const { baselineFrom, baselineTo, evaluationDate } = windows
  const figures = {
    ...plan(owner, { from: '2026-03-09', until: '2026-04-03' }),
    baselineFrom,
    baselineTo,
    evaluationDate,
  }
  await owner.cannot('plan', it, { ...figures, problemWords: null }).because('problem_missing')
  const outage = await manager.asks('POST', '/incidents', {
    body: { title: 'Nobody could be reset', kind: 'incident', priority: 'P1', occurredAt: '2026-02-20T08:00:00Z' },
  })
  expect(outage.status, JSON.stringify(outage.body)).toBe(201)
  await owner
    .cannot('plan', it, { ...unlinked, problemIncident: wait.id, metricJustification: 'So' })
    .because('record_of_other_type')
  await owner
    .cannot('plan', it, { ...unlinked, problemFinding: outage.body.id, metricJustification: 'So' })
    .because('record_of_other_type')
  const linked = await owner.makes('plan', it, {
    ...unlinked,
    problemIncident: outage.body.id,
    metricJustification: 'An outage of resets shows as a long wait',
  })
  expect([linked.state, linked.fields.problemIncident]).toEqual(['planned', outage.body.id])
  const other = await toPlan()
  const byFigures = await owner.makes('plan', other, { ...figures, problemWords: null, problemMetric: wait.id })
  expect([byFigures.state, byFigures.fields.problemMetric]).toEqual(['planned', wait.id])
})

test('C-116 a metric that is not the one that shows the problem is justified', async () => {
  const { owner, manager } = house.team
  const calls = await aMetric(manager, { title: 'Calls about resets' })
  const it = await toPlan()
  await owner
    .cannot('plan', it, seriesPlan(owner, wait, { problemMetric: calls.id }))
    .because('metric_justification_missing')
  const justified = await owner.makes(
    'plan',
    it,
    seriesPlan(owner, wait, { problemMetric: calls.id, metricJustification: 'Who waits, calls' }),
  )
  expect(justified.fields.metricJustification).toBe('Who waits, calls')
})

test('C-115 a metric created after the start is refused; later edits need approval by someone else and stay marked for auditors', async () => {
  const { world, team } = house
  const { owner, manager, verifier } = team
  const metric = await waited('Wait for approval')
  const it = await implemented(house, metric)
  world.itIs('2026-04-06')
  const { version } = await owner.reads(it)
  const edited = await owner.asks('PATCH', `/improvements/${it.id}`, {
    body: { seriesMetric: wait.id },
    headers: { 'if-match': `"${version}"` },
  })
  expect(edited.body.refusals?.map(({ code, field }) => [code, field])).toEqual([['proof_is_fixed', 'seriesMetric']])
  await owner.cannot('amendProof', it, { target: 12 }, 'Easier').because('move_not_yours')
  await manager.cannot('amendProof', it, { target: 12 }).because('reason_missing')
  await manager.cannot('amendProof', it, {}, 'Nothing new').because('amendment_empty')
  await manager.cannot('redateEvaluation', it, { evaluationDate: '2026-07-30' }, 'Later').because('amend_instead')
  const amended = await manager.makes('amendProof', it, { target: 12 }, 'The supplier delivers one counter of two')
  expect(amended.fields).toMatchObject({ target: 12, amendedAfterFreeze: true })

  world.itIs('2026-06-29')
  await readings(manager, metric, { from: '2026-04-06', to: '2026-06-22', level: 14 })
  await clockRuns(house)
  const { freezes, verdicts } = await proofOf(owner, it)
  expect(freezes[0]!.proof.target).toBe(10)
  expect(freezes[0]!.amendments).toMatchObject([
    {
      before: { target: 10 },
      after: { target: 12 },
      reason: 'The supplier delivers one counter of two',
      amendedBy: { name: 'Amara' },
    },
  ])
  expect(verdicts[0]).toMatchObject({ kind: 'final', isAmended: true })
  expect(verdicts[0]!.notes.join(' ')).toMatch(/amended after/i)
  await manager.cannot('amendProof', it, { target: 13 }, 'Once more').because('verdict_is_computed')

  await verifier.makes('measure', it, { ...answers, decision: 'adjust' })
  const late = await aMetric(manager, { title: 'Wait as we would like to see it' })
  await readings(manager, late, { from: '2025-08-04', to: '2026-06-22', level: 14 })
  const again = await owner.makes('iterate', it, {
    whyAnalysis: 'One counter is not enough',
    newApproach: 'Two counters',
    changes: [{ id: '', what: 'A second counter', affects: 'Desk' }],
    targetDate: '2026-07-17',
    evaluationDate: '2026-10-26',
    resourcesConfirmed: true,
  })
  expect(again.fields).toMatchObject({ iteration: 2, frozenProof: null, amendedAfterFreeze: false })
  await owner
    .cannot('replan', it, { seriesMetric: late.id, metricJustification: 'It looks better' }, 'Another metric')
    .because('metric_created_after_start')
})

test('a new attempt freezes anew, and readings after the first change are never its baseline', async () => {
  const { world, team } = house
  const { owner, verifier, manager } = team
  const metric = await waited('Wait tried twice')
  const it = await implemented(house, metric)
  world.itIs('2026-06-29')
  await readings(manager, metric, { from: '2026-03-02', to: '2026-06-22', level: 14 })
  await clockRuns(house)
  await verifier.makes('measure', it, { ...answers, decision: 'adjust' })
  await owner.makes('iterate', it, {
    whyAnalysis: 'Nobody used it',
    newApproach: 'Show it on the login page',
    changes: [{ id: '', what: 'Login page', affects: 'Intranet' }],
    targetDate: '2026-07-17',
    evaluationDate: '2026-10-26',
    resourcesConfirmed: true,
  })
  world.itIs('2026-07-06')
  await owner.makes('start', it, { resourcesConfirmed: true })
  const { freezes } = await proofOf(owner, it)
  expect(freezes.map(({ iteration, proof }) => [iteration, proof.rolloutStart, proof.firstChange])).toEqual([
    [1, '2026-03-09', '2026-03-09'],
    [2, '2026-07-06', '2026-03-09'],
  ])
  expect(freezes[1]!.proof.baseline.at(-1).periodStart).toBe('2026-03-02')
  expect(freezes[1]!.sha256).not.toBe(freezes[0]!.sha256)

  world.itIs('2026-07-17')
  await completed(owner, it)
  world.itIs('2026-10-26')
  await readings(manager, metric, { from: '2026-07-20', to: '2026-10-19', level: 8 })
  await clockRuns(house)
  const { verdicts } = await proofOf(owner, it)
  expect(verdicts.map(({ iteration, kind, headline }) => [iteration, kind, headline])).toEqual([
    [1, 'final', 'No change'],
    [2, 'final', 'Improved'],
  ])
  const measured = await verifier.makes('measure', it, answers)
  expect(measured.fields).toMatchObject({ verdict: 'met', iteration: 2 })
  expect(measured.fields.iterations).toMatchObject([
    { iteration: 1, verdict: 'notMet', metric: 'Wait tried twice', target: 10 },
  ])
})

test('C-114 before and after are two windows that do not overlap, with target line and change', async () => {
  const { world, team } = house
  const metric = await waited('Wait on a chart')
  const it = await implemented(house, metric)
  world.itIs('2026-05-04')
  await readings(team.manager, metric, { from: '2026-03-02', to: '2026-04-27', level: 8 })
  const seen = (await proofOf(team.owner, it)).chart!
  expect([seen.effect, seen.levelAfter, seen.target]).toEqual([null, null, 10])
  world.itIs('2026-06-29')
  await readings(team.manager, metric, { from: '2026-05-04', to: '2026-06-22', level: 8 })
  await clockRuns(house)
  const chart = (await proofOf(team.owner, it)).chart!
  const days = (window: string) => chart[window].map(({ periodStart }: { periodStart: string }) => periodStart)
  expect([
    days('before').length,
    days('before').at(-1),
    days('during'),
    days('after')[0],
    days('after').length,
  ]).toEqual([
    24,
    '2026-02-23',
    ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30'],
    '2026-04-06',
    12,
  ])
  expect(chart.effect).toMatchObject({ scale: 'difference', null: 0 })
  expect(chart.effect.estimate).toBeCloseTo(-6.1, 0)
})

test('restated readings leave the verdict as it was: the difference is shown, and a second computation beside it', async () => {
  const { world, team } = house
  const metric = await waited('Wait restated')
  const it = await implemented(house, metric)
  world.itIs('2026-06-29')
  await readings(team.manager, metric, { from: '2026-04-06', to: '2026-06-22', level: 8 })
  await readings(team.manager, metric, { from: '2026-01-05', to: '2026-02-23', level: 9 })
  await clockRuns(house)
  const { restated, verdicts, freezes } = await proofOf(team.owner, it)
  expect(verdicts.map(({ kind }) => kind)).toEqual(['final', 'restated'])
  expect(verdicts[0]!.headline).toBe('Improved')
  expect(verdicts[0]!.input.baseline).toEqual(freezes[0]!.proof.baseline.map(({ value }: { value: number }) => value))
  expect(verdicts[1]!.label).toBe('Second computation, from restated readings')
  expect(verdicts[1]!.input.baseline.at(-1)).toBeCloseTo(8.5, 5)
  expect(restated!.changes).toHaveLength(8)
  expect(restated!.changes[0]).toMatchObject({ periodStart: '2026-01-05', after: 9.4 })
  expect(restated!.sentence).toMatch(/^The source has restated 8 of the readings/)
})

test('what was improved is looked at again after three months, and fading reopens attention with a candidate', async () => {
  const { world, team } = house
  const { manager, owner, verifier, coordinator } = team
  const metric = await waited('Wait that comes back')
  const it = await implemented(house, metric)
  world.itIs('2026-06-29')
  await readings(manager, metric, { from: '2026-04-06', to: '2026-06-22', level: 8 })
  await clockRuns(house)
  await verifier.makes('measure', it, answers)
  world.itIs('2026-09-28')
  await clockRuns(house)
  expect((await proofOf(owner, it)).verdicts.map(({ kind }) => kind)).toEqual(['final'])
  await readings(manager, metric, { from: '2026-06-29', to: '2026-09-21', level: 14 })
  world.itIs('2026-09-29')
  await clockRuns(house)
  await clockRuns(house)
  const { verdicts } = await proofOf(owner, it)
  expect(verdicts.map(({ kind, label }) => [kind, label])).toEqual([
    ['final', 'Verdict'],
    ['sustain3', 'Three months later'],
  ])
  expect(verdicts[1]!.result).toMatchObject({ verdict: 'improved', sustained: 'fading' })
  const candidates = await coordinator.lists('?state=candidate')
  const raised = candidates.filter(({ createdBy }) => createdBy === null || createdBy === undefined)
  expect(raised.map(({ title }) => title)).toContainEqual(expect.stringContaining(String(it.title)))
})

test('C-118 the outcome is rated 0 to 3 by rule: on the record, in lists and in a report for auditors', async () => {
  const { world, team } = house
  const { owner, verifier } = team
  const metric = await waited('Wait that is rated')
  const bySeries = await implemented(house, metric)
  const { baselineFrom, baselineTo, evaluationDate } = windows
  const figures = {
    ...plan(owner, { from: '2026-03-09', until: '2026-04-03' }),
    baselineFrom,
    baselineTo,
    evaluationDate,
  }
  const others: Page[] = []
  for (const proof of [figures, { ...figures, proof: 'fact', factBefore: 'No counter', factAfter: 'A counter' }]) {
    const it = await toPlan()
    await owner.makes('plan', it, proof)
    await owner.makes('start', it, { resourcesConfirmed: true })
    world.itIs('2026-04-03')
    others.push(await completed(owner, it))
  }
  world.itIs('2026-06-29')
  await readings(team.manager, metric, { from: '2026-04-06', to: '2026-06-22', level: 8 })
  await clockRuns(house)
  const seen = { after: 4, afterFrom: '2026-04-10', afterTo: '2026-05-31', factSeen: true, ...answers }
  const rated = [
    await verifier.makes('measure', bySeries, answers),
    await verifier.makes('measure', others[0]!, seen),
    await verifier.makes('measure', others[1]!, seen),
  ]
  expect(rated.map(({ fields }) => fields.outcomeQuality)).toEqual([3, 2, 0])
  const listed = await owner.lists('?state=measured')
  expect(listed.find(({ id }) => id === bySeries.id)).toMatchObject({ outcomeQuality: 3, seriesVerdict: 'improved' })
  const report = (await verifier.asks('GET', '/register-health/outcomes')).body as unknown as {
    quality: number[]
    outcomes: { id: string; quality: number; verdict: string; judgedBy: string }[]
  }
  expect(report.outcomes[0]).toMatchObject({ id: others[1]!.id, quality: 0, verdict: 'met', judgedBy: 'Priya' })
  expect(report.outcomes.filter(({ quality }) => quality === 3).map(({ id }) => id)).toContain(bySeries.id)
  expect(report.quality.slice(0, 3)).toEqual([1, 0, 1])
})

test('a plan is told for what the form says, before it is sent', async () => {
  const { team } = house
  const metric = await waited('Wait under a draft')
  const it = await planned(house, metric)
  const { plan: shown } = await proofOf(team.owner, it, '?baselineLength=12&plannedPostPoints=20&worthwhile=0.2')
  expect(shown).toMatchObject({ plannedPostPoints: 20, baseline: { usable: 12, triggerPoints: [] } })
  expect(shown!.baseline.leftOut.at(-1)).toMatchObject({
    reason: 'older_than_window',
    sentence: 'older than the baseline',
  })
  expect(shown!.sentences.some((each: string) => each.startsWith('A worthwhile change of 0.2 min is smaller'))).toBe(
    true,
  )
  const bad = await team.owner.asks('GET', `/improvements/${it.id}/proof?baselineLength=7`)
  expect(bad.status).toBe(400)
})
