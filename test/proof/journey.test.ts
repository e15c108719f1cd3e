import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonicalFreeze, type FrozenProof } from '#domain/measurement/frozenProof.ts'
import { computeVerdict } from '#domain/measurement/verdict.ts'
import { aHouse, aMetric, answers, clockRuns, completed, type House, planned, proofOf, readings } from './proving.ts'

let house: House

beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.world.close())

const updates = {
  policyUpdated: { answer: 'notApplicable', why: 'No policy says it' },
  procedureUpdated: { answer: 'yes', why: 'Reset procedure v4' },
  trainingUpdated: { answer: 'yes', why: 'Shown in the April desk hour' },
}

test('C-089, C-091, C-093: plan against a metric, freeze, change, read the verdict at its date, judge and standardize; the trail reads the whole story', async () => {
  const { world, team } = house
  const { owner, verifier, coordinator, manager } = team
  const wait = await aMetric(manager)
  await readings(manager, wait, { from: '2025-08-04', to: '2026-02-23', level: 14 })
  const it = await planned(house, wait)
  expect(it.fields).toMatchObject({
    metric: 'Median wait for a reset',
    metricUnit: 'min',
    direction: 'decrease',
    baselineLength: 24,
  })

  const planning = await proofOf(owner, it)
  expect(planning.status).toBe('planning')
  expect(planning.plan?.baseline).toMatchObject({ usable: 24, level: expect.closeTo(14.15, 1) })
  expect(planning.plan?.sentences[1]).toMatch(/^This plan can detect a change of about /)

  world.itIs('2026-03-09')
  await readings(manager, wait, { from: '2026-03-02', to: '2026-03-02', level: 14 })
  const started = await owner.makes('start', it, { resourcesConfirmed: true })
  const frozen = await proofOf(owner, it)
  const [freeze] = frozen.freezes
  expect(createHash('sha256').update(freeze!.text, 'utf8').digest('hex')).toBe(freeze!.sha256)
  expect(started.fields.frozenProof).toBe(freeze!.sha256)
  expect(frozen.status).toBe('frozen')
  expect(freeze!.proof).toMatchObject({
    rolloutStart: '2026-03-09',
    target: 10,
    mwc: 2,
    evaluationDate: '2026-06-29',
    iteration: 1,
  })
  expect(freeze!.proof.baseline).toHaveLength(24)
  expect(freeze!.proof.baseline.at(-1).periodStart).toBe('2026-03-02')

  world.itIs('2026-04-03')
  await completed(owner, it)
  world.itIs('2026-05-25')
  await readings(manager, wait, { from: '2026-03-09', to: '2026-05-18', level: 8 })
  await clockRuns(house)
  expect((await proofOf(owner, it)).verdicts).toEqual([])
  await verifier.cannot('measure', it, answers).because('verdict_not_due')

  world.itIs('2026-06-29')
  await readings(manager, wait, { from: '2026-05-25', to: '2026-06-22', level: 8 })
  await clockRuns(house)
  await clockRuns(house)
  const computed = await proofOf(owner, it)
  expect(computed.status).toBe('computed')
  expect(computed.verdicts).toHaveLength(1)
  expect(computed.verdicts[0]).toMatchObject({
    kind: 'final',
    headline: 'Improved',
    sha256: freeze!.sha256,
    isAmended: false,
  })
  expect(computed.verdicts[0]!.sentence).toBe(
    'Median wait for a reset fell from about 14.02 to 7.91 min. The change of −6.11 min is larger than week-to-week noise explains (95% interval −6.61 to −5.61).',
  )
  expect(computed.verdicts[0]!.notes.at(-1)).toMatch(/not proof of its cause/)
  expect(computed.verdicts[0]!.card.map(({ code }: { code: string }) => code)).toContain('freeze')

  const measured = await verifier.makes('measure', it, answers)
  expect(measured.fields).toMatchObject({ verdict: 'met', seriesVerdict: 'improved', measuredBy: verifier.id })
  await owner.makes('standardize', it, updates)
  const closed = await coordinator.makes('close', it, { lesson: 'Share the key.', recognitionConsidered: true })
  expect(closed).toMatchObject({ state: 'closed', fields: { closedAs: 'improvement', verdict: 'met' } })

  await team.raiser
    .seesTrail(it)
    .as([
      'create by Ada',
      'register by Felix',
      'evaluate by Felix',
      'prioritize by Felix',
      'assign by Felix',
      'accept by Oskar',
      'plan by Oskar',
      'start by Oskar',
      'complete by Oskar',
      'verdict.compute by system',
      'measure by Priya',
      'standardize by Oskar',
      'close by Felix',
    ])
  const { body } = await owner.asks('GET', `/improvements/${it.id}/trail?limit=200`)
  const entries = body.items as unknown as { verb: string; changes: { path: string; after: unknown }[] }[]
  const said = (verb: string, path: string) =>
    entries.find((entry) => entry.verb === verb)?.changes.find((change) => change.path === path)?.after
  expect(said('start', 'frozenProof')).toBe(freeze!.sha256)
  expect([said('verdict.compute', 'frozenProof'), said('verdict.compute', 'seriesVerdict')]).toEqual([
    freeze!.sha256,
    'improved',
  ])
})

test('every verdict is reproducible from its stored freeze and the input kept beside it', async () => {
  const [one] = await house.team.raiser.lists('?status=completed')
  const { freezes, verdicts } = await proofOf(house.team.owner, one!)
  const { text } = freezes[0]!
  expect(canonicalFreeze(JSON.parse(text) as FrozenProof)).toBe(text)
  const [final] = verdicts
  expect(JSON.parse(JSON.stringify(computeVerdict(final!.input)))).toEqual(final!.result)
  expect(final!.input.baseline).toEqual(freezes[0]!.proof.baseline.map(({ value }: { value: number }) => value))
})
