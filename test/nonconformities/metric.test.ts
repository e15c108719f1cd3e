import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  aCorrectingTeam,
  type CorrectingTeam,
  confirmed,
  done,
  evaluated,
  findsWhy,
  planned,
} from '#test/journeys/driver/correcting.ts'
import { measures, pushes, weekly } from '#test/journeys/driver/measuring.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let team: CorrectingTeam

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aCorrectingTeam(world)
})
afterAll(() => world.close())

describe('effectiveness shown by a metric', () => {
  test('a metric that was fixed with the approval shows it, or does not', async () => {
    const { verifier, owner, manager, process } = team
    world.itIs('2026-03-02')
    const metric = await measures(process, { title: 'Releases without assessment', unit: 'releases' })
    const before = [9, 8, 10, 9, 11, 9, 8, 10, 9, 10, 9, 8]
    const it = await confirmed(team, { severity: 'minor' })
    await evaluated(team, it)
    const analysts = [{ id: '', person: owner.id, outside: false }]
    await owner.makes('analyse', it, { analysts })
    const cause = await findsWhy(owner, it)
    const plan = planned(team, cause, { verificationBy: ['metric'], verificationMetric: metric.id, worthwhile: 1 })
    await owner.cannot('plan', it, plan).because('metric_not_measurable')
    await pushes(process, metric, weekly('2025-12-08', before))
    await owner.makes('plan', it, plan)
    const approved = await manager.makes('approvePlan', it)
    expect(approved.fields.frozenProof).toMatch(/^[0-9a-f]{64}$/)
    await owner.makes('start', it)
    await done(owner, it)
    world.itIs('2026-04-02')
    const judged = { verdict: 'effective', verdictBecause: 'The figure says so', recurrencesExplained: 'Old ones' }
    await verifier.cannot('verify', it, judged).because('metric_verdict_unknown')
    world.itIs('2026-05-04')
    await pushes(process, metric, weekly('2026-03-09', [2, 1, 2, 3, 1, 2, 1, 2]))
    const { body } = await verifier.asks('GET', `/nonconformities/${it.id}/effect`)
    expect(body.measured).toEqual({ isMeasurable: true, verdict: 'improved', isBetter: true })
    expect((await verifier.makes('verify', it, judged)).fields.metricVerdict).toBe('improved')
  })

  test('a metric that did not get better is not called effective', async () => {
    const { verifier, owner, manager, process } = team
    world.itIs('2026-03-02')
    const metric = await measures(process, { title: 'Complaints', unit: 'complaints' })
    await pushes(process, metric, weekly('2025-12-08', [9, 8, 10, 9, 11, 9, 8, 10, 9, 10, 9, 8]))
    const it = await confirmed(team, { severity: 'minor' })
    await evaluated(team, it)
    await owner.makes('analyse', it, { analysts: [{ id: '', person: owner.id, outside: false }] })
    const plan = { verificationBy: ['metric'], verificationMetric: metric.id }
    await owner.makes('plan', it, planned(team, await findsWhy(owner, it), plan))
    await manager.makes('approvePlan', it)
    await owner.makes('start', it)
    await done(owner, it)
    world.itIs('2026-05-04')
    await pushes(process, metric, weekly('2026-03-09', [9, 10, 9, 8, 11, 9, 10, 9]))
    const judged = { verdict: 'effective', verdictBecause: 'I feel so', recurrencesExplained: 'Old ones' }
    await verifier.cannot('verify', it, judged).because('metric_not_better')
    await verifier.makes('verify', it, { verdict: 'ineffective', verdictBecause: 'The figure did not move' })
  })
})
