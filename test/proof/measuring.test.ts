import { afterAll, beforeAll, expect, test } from 'vitest'
import { deliverNotices } from '#app/notices/deliver.ts'
import { moved } from '../journeys/driver/measuring.ts'
import type { Page } from '../journeys/driver/person.ts'
import { aHouse, aMetric, answers, clockRuns, type House, implemented, proofOf, readings } from './proving.ts'

let house: House
let wait: Page

beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.world.close())

/** A metric with thirty weeks before 2 March at fourteen minutes. */
async function waited(title: string): Promise<Page> {
  house.world.itIs('2026-03-02')
  const metric = await aMetric(house.team.manager, { title })
  await readings(house.team.manager, metric, { from: '2025-08-04', to: '2026-02-23', level: 14 })
  return metric
}

async function inbox(token: 'owner' | 'verifier'): Promise<string[]> {
  await deliverNotices(house.world.app, house.world.organization)
  const { body } = await house.team[token].asks('GET', '/inbox')
  return (body.items as unknown as { sentence: string }[]).map(({ sentence }) => sentence)
}

test('improved without reaching the target is partly met; no change is not met and honoured as a result', async () => {
  const { world, team } = house
  for (const [level, verdict, seriesVerdict, decision] of [
    [11.5, 'partly', 'improved', 'adjust'],
    [14, 'notMet', 'noChange', 'adjust'],
    [17, 'notMet', 'worse', 'reverse'],
  ] as const) {
    const metric = await waited(`Wait at ${level}`)
    const it = await implemented(house, metric)
    world.itIs('2026-06-29')
    await readings(team.manager, metric, { from: '2026-04-06', to: '2026-06-22', level })
    await clockRuns(house)
    const measured = await team.verifier.makes('measure', it, { ...answers, decision })
    expect(measured.fields).toMatchObject({ verdict, seriesVerdict, outcomeQuality: 3 })
    await team.owner
      .cannot('standardize', it, {})
      .because(
        'decision_is_not_sustain',
        'verdict_not_met',
        'update_answer_missing',
        'update_answer_missing',
        'update_answer_missing',
      )
  }
})

test('not enough data is not yet known: the record stays, it is said what is missing and until when, and it is computed when it is there', async () => {
  const { world, team } = house
  wait = await waited('Wait with a gap')
  const it = await implemented(house, wait)
  world.itIs('2026-06-30')
  await readings(team.manager, wait, { from: '2026-04-06', to: '2026-05-04', level: 8 })
  await clockRuns(house)
  await clockRuns(house)
  const waiting = await proofOf(team.owner, it)
  expect([waiting.status, waiting.verdicts.length]).toEqual(['waiting', 1])
  expect(waiting.verdicts[0]).toMatchObject({
    kind: 'waiting',
    headline: 'Not enough data yet',
    enoughOn: '2026-05-18',
    card: null,
  })
  expect(waiting.verdicts[0]!.sentence).toContain('5 of at least 6 after it')
  const refused = await team.verifier.cannot('measure', it, answers).because('verdict_waits_for_points')
  expect(refused.body.refusals?.[0]?.sentence).toContain('1 more readings')
  expect((await team.owner.reads(it)).state).toBe('implemented')
  await readings(team.manager, wait, { from: '2026-05-11', to: '2026-05-11', level: 8 })
  await clockRuns(house)
  const computed = await proofOf(team.owner, it)
  expect(computed.verdicts.map(({ kind }) => kind)).toEqual(['waiting', 'final'])
  expect((await team.verifier.makes('measure', it, answers)).fields.verdict).toBe('met')
})

test('on the day itself planned readings may still come in; the day after it is computed from what there is', async () => {
  const { world, team } = house
  const metric = await waited('Wait on the day')
  const it = await implemented(house, metric)
  world.itIs('2026-06-29')
  await readings(team.manager, metric, { from: '2026-04-06', to: '2026-06-15', level: 8 })
  await clockRuns(house)
  expect((await proofOf(team.owner, it)).status).toBe('due')
  await team.verifier.cannot('measure', it, answers).because('verdict_not_computed')
  world.itIs('2026-06-30')
  await clockRuns(house)
  const { verdicts } = await proofOf(team.owner, it)
  expect(verdicts.map(({ kind, result }) => [kind, result.nPost])).toEqual([['final', 11]])
})

test('one early look is allowed, labelled as such, and takes nothing from the verdict at its date', async () => {
  const { world, team } = house
  const metric = await waited('Wait looked at early')
  const it = await implemented(house, metric)
  const look = (by = team.owner) => by.asks('POST', `/improvements/${it.id}/verdict`)
  world.itIs('2026-05-20')
  expect((await look()).body.refusals?.map(({ code }) => code)).toEqual(['early_look_too_early'])
  await readings(team.manager, metric, { from: '2026-04-06', to: '2026-05-11', level: 8 })
  expect((await look(team.raiser)).status).toBe(403)
  const seen = await look()
  expect(seen.status).toBe(200)
  const { verdicts } = await proofOf(team.owner, it)
  expect(verdicts[0]).toMatchObject({ kind: 'provisional', label: 'Early look', computedBy: { name: 'Oskar' } })
  expect(verdicts[0]!.notes[0]).toMatch(/early look|Early look|provisional|Provisional/)
  expect((await look()).body.refusals?.map(({ code }) => code)).toEqual(['early_look_taken'])
  await team.verifier.cannot('measure', it, answers).because('verdict_not_due')
  world.itIs('2026-06-29')
  await readings(team.manager, metric, { from: '2026-05-18', to: '2026-06-22', level: 8 })
  expect((await look(team.verifier)).status).toBe(200)
  expect((await proofOf(team.owner, it)).verdicts.map(({ kind }) => kind)).toEqual(['provisional', 'final'])
  expect(await inbox('owner')).toContainEqual(expect.stringMatching(/^The verdict on IMP-.* is computed: Improved\./))
})

test('C-092 harm to a guardrail shows as a side effect, is answered under unintended consequences, and opens a risk', async () => {
  const { world, team } = house
  const metric = await waited('Wait with a side effect')
  const calls = await aMetric(team.manager, { title: 'Calls per week', unit: 'calls' })
  await readings(team.manager, calls, { from: '2025-08-04', to: '2026-02-23', level: 40 })
  const it = await implemented(house, metric, { guardrails: [{ id: '', metric: calls.id, margin: 3 }] })
  world.itIs('2026-06-29')
  await readings(team.manager, metric, { from: '2026-04-06', to: '2026-06-22', level: 8 })
  await readings(team.manager, calls, { from: '2026-04-06', to: '2026-06-22', level: 52 })
  await clockRuns(house)
  const { verdicts } = await proofOf(team.owner, it)
  expect(verdicts[0]).toMatchObject({
    headline: 'Improved, with a side effect on Calls per week',
    guardrails: [{ finding: 'harm', margin: 3 }],
  })
  await team.verifier.cannot('measure', it, answers).because('side_effect_unanswered')
  const unintended = { answer: 'yes', why: 'People call back' }
  await team.verifier.cannot('measure', it, { ...answers, unintended }).because('unintended_follow_up_missing')
  const measured = await team.verifier.makes('measure', it, { ...answers, unintended, unintendedFollowUp: 'Risk R-7' })
  expect(measured.fields.verdict).toBe('met')
  const { body } = await team.verifier.asks('GET', `/improvements/${it.id}/links`)
  const linked = (body.items as unknown as { record: { type: string; title: string; state: string } }[]).map(
    ({ record }) => record,
  )
  expect(linked.filter(({ type }) => type === 'risk')).toMatchObject([{ title: 'People call back' }])
})

test('other changes on the same metric in the window stand beside the sentence', async () => {
  const { world, team } = house
  const metric = await waited('Wait of many hands')
  const first = await implemented(house, metric)
  const second = await implemented(house, metric)
  world.itIs('2026-06-29')
  await readings(team.manager, metric, { from: '2026-04-06', to: '2026-06-22', level: 8 })
  await clockRuns(house)
  const { concurrent, verdicts } = await proofOf(team.owner, first)
  expect(concurrent).toEqual([{ name: `${second.number} ${second.title}`, isJoint: true }])
  expect(verdicts[0]!.notes.some((note: string) => note.includes(String(second.number)))).toBe(true)
})

test('nobody is asked to judge what has no verdict: a plan by two figures is measured as before, and a stranger to series is refused', async () => {
  const { team } = house
  const metric = await waited('Wait nobody sees')
  const it = await implemented(house, metric)
  const other = await team.owner.asks(
    'POST',
    `/improvements/${(await team.raiser.raises({ title: 'Else' })).id}/verdict`,
  )
  expect([other.status, other.body.refusals?.map(({ code }) => code)]).toEqual([403, ['not_allowed']])
  const early = await team.verifier.asks('POST', `/improvements/${it.id}/verdict`)
  expect(early.body.refusals?.map(({ code }) => code)).toEqual(['early_look_too_early'])
})

test('once the metric counts something else, nothing after the change is comparable, and it is said so', async () => {
  const { world, team } = house
  const metric = await waited('Wait counted anew')
  const it = await implemented(house, metric)
  world.itIs('2026-06-30')
  await moved(team.manager, 'metrics', metric, 'revise', { input: { unit: 's' }, reason: 'Counted in seconds' })
  await readings(team.manager, metric, { from: '2026-04-06', to: '2026-06-22', level: 480 })
  await clockRuns(house)
  const { verdicts, status } = await proofOf(team.owner, it)
  expect([status, verdicts[0]!.kind, verdicts[0]!.enoughOn, verdicts[0]!.result.nPost]).toEqual([
    'waiting',
    'waiting',
    null,
    0,
  ])
  expect(verdicts[0]!.notes[0]).toMatch(/^The metric has come to count something else/)
  await team.verifier.cannot('measure', it, answers).because('verdict_metric_changed')
})

test('bad readings that were withdrawn or corrected before the verdict are named beside it', async () => {
  const { world, team } = house
  const metric = await waited('Wait without its bad weeks')
  const it = await implemented(house, metric)
  world.itIs('2026-06-30')
  await readings(team.manager, metric, { from: '2026-04-06', to: '2026-05-18', level: 8 })
  await readings(team.manager, metric, { from: '2026-05-25', to: '2026-06-22', level: 20 })
  const gone = ['2026-05-25', '2026-06-01', '2026-06-08', '2026-06-15', '2026-06-22']
  await readings(team.owner, metric, {
    from: '2026-05-18',
    to: '2026-06-22',
    level: 8,
    unlike: Object.fromEntries(gone.map((week) => [week, null])),
  })
  await clockRuns(house)
  const [final] = (await proofOf(team.owner, it)).verdicts
  expect(final).toMatchObject({ kind: 'final', headline: 'Improved' })
  expect(final!.notes.at(-1)).toMatch(
    /^Corrected after they were first read.*18 May 2026 \(8\.3 → 8\.4\), 25 May 2026 \(20\.4 → withdrawn\).*22 June 2026 \(18\.9 → withdrawn\)\.$/,
  )
})
