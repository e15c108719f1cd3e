import canonicalize from 'canonicalize'
import { expect, test } from 'vitest'
import { canonicalFreeze, ENGINE_VERSION, type FrozenProof, frozenProof, type ProofPlan } from './frozenProof.ts'
import { periodsBetween } from './periods.ts'
import { proofInput, verdictFromFreeze } from './proofVerdict.ts'
import { sustainedCheck } from './sustainedCheck.ts'

const months = (from: string, to: string, level: number) =>
  periodsBetween(from, to, 'month').map((periodStart, at) => ({ periodStart, value: level + ((at * 7) % 5) }))
const before = months('2024-01-01', '2025-12-01', 60)
const after = months('2026-03-01', '2027-02-01', 50)

const metric = {
  id: 'm-1',
  version: 3,
  name: 'Time to restore',
  unit: 'hours',
  kind: 'value',
  direction: 'decrease',
  cadence: 'month',
} as const
const plan = (changes: Partial<ProofPlan> = {}): ProofPlan => ({
  metric,
  target: 55,
  mwc: 2,
  baseline: before,
  triggerPoints: [],
  rolloutStart: '2026-01-10',
  rolloutEnd: '2026-02-15',
  firstChange: '2026-01-10',
  season: null,
  guardrails: [],
  plannedPostPoints: 12,
  minPostPoints: 6,
  evaluationDate: '2027-03-01',
  approver: 'p-1',
  iteration: 1,
  ...changes,
})

test('a verdict is reproducible from the text of its freeze', () => {
  const guardrail = { metric: { ...metric, id: 'm-2' }, margin: 3, season: null, baseline: before }
  const frozen = frozenProof(plan({ guardrails: [guardrail], triggerPoints: ['2025-11-01'] }), '2026-01-09')
  const since = { points: after, guardrails: { 'm-2': after } }
  const first = verdictFromFreeze(frozen, since)
  expect(first.result).toMatchObject({ verdict: 'improved', nBaseline: 23, nPost: 12, excludedTriggerPoints: 1 })
  expect(first.guardrails).toMatchObject([{ finding: 'no_harm_seen', margin: 3 }])
  const restored: FrozenProof = JSON.parse(canonicalFreeze(frozen))
  expect(verdictFromFreeze(restored, since)).toEqual(first)
  expect(canonicalFreeze(restored)).toBe(canonicalFreeze(frozen))
})

test('the text of a freeze is the canonical one (RFC 8785), whatever order the plan was written in', () => {
  const frozen = frozenProof(plan(), '2026-01-09')
  expect(canonicalFreeze(frozen)).toBe(canonicalize(frozen))
  expect(canonicalFreeze(frozenProof(plan({ baseline: before.toReversed() }), '2026-01-09'))).toBe(
    canonicalFreeze(frozen),
  )
  expect(frozen).toMatchObject({ engineVersion: ENGINE_VERSION, afterTheFact: false })
  expect(frozenProof(plan(), '2026-01-11').afterTheFact).toBe(true)
  const broken = plan({ baseline: [{ periodStart: '2025-01-01', value: Number.NaN }] })
  expect(() => canonicalFreeze(frozenProof(broken, '2026-01-09'))).toThrow('finite')
})

test('periods that touch the roll-out count on neither side, and its length moves the clock on', () => {
  const touched = months('2026-01-01', '2026-02-01', 999)
  const input = proofInput(frozenProof(plan(), '2026-01-09'), [...touched, ...after])
  expect(input.post).toHaveLength(12)
  expect(input.positions?.baseline.at(-1)).toBe(24)
  expect(input.positions?.post[0]).toBe(27)
  const atOnce = proofInput(frozenProof(plan({ rolloutStart: '2026-01-01', rolloutEnd: '2026-01-01' }), '2026-01-01'), [
    ...touched,
    ...after,
  ])
  expect(atOnce.post[0]).toBe(999)
})

test('a later iteration compares with what was before the first change, never with an earlier after', () => {
  const second = plan({
    baseline: [...before, ...after],
    rolloutStart: '2027-03-10',
    rolloutEnd: '2027-03-10',
    iteration: 2,
  })
  const input = proofInput(frozenProof(second, '2027-03-09'), months('2027-04-01', '2028-03-01', 45))
  expect(input.baseline).toHaveLength(24)
})

test('too few points: how many are missing and when they can be there', () => {
  const early = verdictFromFreeze(frozenProof(plan(), '2026-01-09'), { points: after.slice(0, 4) })
  expect(early.result).toMatchObject({ verdict: 'not_enough_data', needPost: 2, needBaseline: 0 })
  expect(early.enoughOn).toBe('2026-09-01')
  const short = verdictFromFreeze(frozenProof(plan({ baseline: before.slice(-5) }), '2026-01-09'), { points: after })
  expect(short).toMatchObject({ result: { needBaseline: 3 }, enoughOn: null })
})

test('a reading kept with empty parts is the same reading', () => {
  const kept = before.map((point) => ({ ...point, num: null, den: null }))
  const [bare, full] = [frozenProof(plan(), '2026-01-09'), frozenProof(plan({ baseline: kept }), '2026-01-09')]
  expect(canonicalFreeze(full)).toBe(canonicalFreeze(bare))
  expect(proofInput({ ...bare, baseline: kept }, []).baseline).toEqual(proofInput(bare, []).baseline)
})

test('a counted metric without its counts is an error, never a guess', () => {
  const share = plan({ metric: { ...metric, kind: 'proportion' } })
  expect(() => verdictFromFreeze(frozenProof(share, '2026-01-09'), { points: after })).toThrow('2024-01-01')
})

test('months later it is asked again whether it holds, and the verdict itself stays', () => {
  const frozen = frozenProof(plan(), '2026-01-09')
  const back = periodsBetween('2027-03-01', '2028-02-01', 'month').map((periodStart, at) => ({
    periodStart,
    value: 52 + at,
  }))
  expect(sustainedCheck(frozen, after)).toMatchObject({ sustained: 'sustained' })
  expect(sustainedCheck(frozen, [...after, ...back])).toMatchObject({ sustained: 'fading' })
  expect(verdictFromFreeze(frozen, { points: [...after, ...back] }).result).toMatchObject({ sustained: 'sustained' })
  const falling = periodsBetween('2024-01-01', '2028-02-01', 'month').map((periodStart, at) => ({
    periodStart,
    value: 100 - at + ((at * 7) % 5) / 5 - (periodStart > '2026-02-15' ? 9 : 0),
  }))
  const trending = frozenProof(plan({ baseline: falling.slice(0, 24) }), '2026-01-09')
  expect(sustainedCheck(trending, falling)).toMatchObject({ sustained: 'sustained', lastSixOnGoodSide: 6 })
  const same = months('2026-03-01', '2027-02-01', 60)
  expect(sustainedCheck(frozen, same)).toBeNull()
})

test('a guardrail read weekly is looked at over the same dates as a monthly metric', () => {
  const weekly = (from: string, to: string) =>
    periodsBetween(from, to, 'week').map((periodStart, at) => ({ periodStart, value: 30 + ((at * 5) % 7) }))
  const guardrail = {
    metric: { ...metric, id: 'm-2', cadence: 'week' } as const,
    margin: null,
    season: null,
    baseline: weekly('2025-06-02', '2026-01-05'),
  }
  const frozen = frozenProof(plan({ guardrails: [guardrail], plannedPostPoints: 6 }), '2026-01-09')
  const { guardrails } = verdictFromFreeze(frozen, {
    points: after,
    guardrails: { 'm-2': weekly('2026-02-16', '2027-06-07') },
  })
  // Six months from 1 March to 31 August 2026: weeks from 16 February on, the first wholly after the roll-out.
  expect(guardrails[0]?.result.nPost).toBe(29)
  expect(guardrails[0]?.result.nBaseline).toBe(31)
})
