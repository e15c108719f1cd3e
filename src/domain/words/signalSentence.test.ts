import { expect, test } from 'vitest'
import { benchmarkGap } from '#domain/measurement/triggers/benchmarkGap.ts'
import { complaintCluster } from '#domain/measurement/triggers/complaintCluster.ts'
import { drift } from '#domain/measurement/triggers/drift.ts'
import { facts } from '#domain/measurement/triggers/givenFacts.ts'
import { incidentPattern } from '#domain/measurement/triggers/incidentPattern.ts'
import { risingCounts } from '#domain/measurement/triggers/risingCounts.ts'
import { satisfactionFalling } from '#domain/measurement/triggers/satisfactionFalling.ts'
import type { Signal } from '#domain/measurement/triggers/signal.ts'
import { sloBudget } from '#domain/measurement/triggers/sloBudget.ts'
import { sloSustained } from '#domain/measurement/triggers/sloSustained.ts'
import { significantlyBetter, worseningInARow } from '#domain/measurement/triggers/threeInARow.ts'
import { languages } from './language.ts'
import { signalSentence } from './signalSentence.ts'

function said(signal: Signal | null, name: string, unit = ''): string[] {
  if (!signal) throw new Error(`no signal for ${name}`)
  return languages.map((language) => signalSentence({ signal, name, unit }, language))
}

const quietYear = [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]
const calm = [4.2, 4.3, 4.1, 4.3, 4.2, 4.1, 4.3, 4.2, 4.1, 4.2, 4.3, 4.2]
const less = { direction: 'decrease' } as const

test('rising counts name the counts and their months, and how sure it is', () => {
  expect(said(risingCounts(facts('month', [...quietYear, 2, 3, 5], less)), 'P1 incidents')).toEqual([
    'P1 incidents rose three months running: 2, 3, 5 (January to March 2025). Evidence: rate 2.3 times the year before, p = 0.03.',
    'P1 incidents: drei Monate in Folge gestiegen: 2, 3, 5 (Januar bis März 2025). Beleg: 2,3-mal so viele wie im Jahr davor, p = 0,03.',
  ])
  expect(said(risingCounts(facts('month', [2, 3, 5], less)), 'P1 incidents')[0]).toBe(
    'P1 incidents rose three months running: 2, 3, 5 (January to March 2024). There is too little history to rule out chance; watch it.',
  )
  const usual = [5, 6, 4, 7, 5, 6, 5, 8, 4, 6, 7, 5, 4, 5, 6]
  expect(said(risingCounts(facts('month', usual, less)), 'P1 incidents')[1]).toBe(
    'P1 incidents: drei Monate in Folge gestiegen: 4, 5, 6 (Januar bis März 2025). Das kann Zufall sein (p = 0,64); beobachten.',
  )
})

const failed = (counts: readonly number[]) => counts.map((bad) => [10_000 - bad, 10_000] as const)

test('a service level names its target and what it came to', () => {
  const weekly = facts('week', failed([5, 20, 20, 20]), { target: 0.999 })
  expect(said(sloSustained(weekly), 'Login availability', '%')).toEqual([
    'Login availability missed the target of 99.9% in 3 of the last 4 weeks (1 – 28 January 2024); together: 99.84%. Evidence: p < 0.001.',
    'Login availability: Ziel von 99,9 % in 3 der letzten 4 Wochen verfehlt (1.–28. Januar 2024); zusammen: 99,84 %. Beleg: p < 0,001.',
  ])
  const bare = facts('month', [99.9, 99.7, 99.6, 99.5], { target: 99.8 })
  expect(said(sloSustained(bare), 'Login availability', '%')[0]).toBe(
    'Login availability missed the target of 99.8% in 3 of the last 3 months (February to April 2024); together: 99.6%. Without counts chance cannot be ruled out; watch it.',
  )
})

test('an error budget names failures, and is watched where few failures may be chance', () => {
  const quiet = failed(Array<number>(28).fill(5))
  const burning = facts('day', [...quiet, ...failed([30, 12, 11])], { target: 0.999 })
  expect(said(sloBudget(burning), 'Login')[0]).toBe(
    'For three days “Login” used up its error budget 1.8 times as fast as the target of 99.9% allows: 53 of 30,000 failed. Evidence: p < 0.001.',
  )
  const gone = facts('day', [...quiet.slice(3), ...failed([170, 2, 1])], { target: 0.999 })
  expect(said(sloBudget(gone), 'Login')[1]).toBe(
    'Das Fehlerbudget von „Login“ für 28 Tage ist aufgebraucht: 298 von 280.000 fehlgeschlagen, das 1,1-Fache dessen, was das Ziel von 99,9 % erlaubt. Das kann Zufall sein (p = 0,15); beobachten.',
  )
})

test('satisfaction: falling, below its threshold, declining, shifted', () => {
  const of = (values: number[], rest = {}) => said(satisfactionFalling(facts('month', values, rest)), 'Satisfaction')
  expect(of([4.3, 4.2, 4.1], { target: 4.2 })).toEqual([
    'Satisfaction got worse three months running: 4.3, 4.2, 4.1 (January to March 2024). The latest reading of 4.1 misses the threshold of 4.2. There is too little history to rule out chance; watch it.',
    'Satisfaction: drei Monate in Folge schlechter: 4,3; 4,2; 4,1 (Januar bis März 2024). Die letzte Ablesung von 4,1 verfehlt die Schwelle von 4,2. Für einen Ausschluss des Zufalls fehlt Vorgeschichte; beobachten.',
  ])
  expect(of([...calm.slice(0, -1), 3.9], { target: 4 })[0]).toBe(
    'Satisfaction missed the threshold of 4: 3.9 (December 2024). This may be chance (p = 0.24); watch it.',
  )
  const falling = [4.5, 4.4, 4.45, 4.3, 4.35, 4.2, 4.25, 4.1, 4.12, 4.0, 4.05, 3.9]
  expect(of(falling, { worthwhile: 0.3 })[0]).toBe(
    'Satisfaction got worse by 0.55 over 12 readings (January to December 2024); latest: 3.9. Evidence: p < 0.001.',
  )
  expect(of([...calm, ...calm, 4.15, 4.18, 4.16, 4.18, 4.17, 4.19, 4.18])[1]).toBe(
    'Satisfaction: sieben Monate in Folge auf der schlechteren Seite des Mittelwerts von 4,21 (Januar bis Juli 2026); zuletzt 4,18. Beleg: eine Regel der Regelkarte.',
  )
})

test('drift names the usual value and since when', () => {
  const wave = Array.from({ length: 100 }, (_, at) => 80 + [0, 1, -1, 2, -2][at % 5]!)
  expect(said(drift(facts('day', [...wave, 80, 76, 75, 76])), 'Answer accuracy', '%')).toEqual([
    'Answer accuracy drifted to the worse side of the usual 80% from 11 April 2024 on; latest: 76%. Evidence: a rule of its control chart.',
    'Answer accuracy: ab 11. April 2024 vom üblichen Wert 80 % zur schlechteren Seite abgewichen; zuletzt 76 %. Beleg: eine Regel der Regelkarte.',
  ])
})

test('three readings in a row say when the level began; better ones ask where else it would help', () => {
  const sunk = facts('month', [...calm, 3.2, 3.1, 3.3, 3.2, 3.1, 3.0])
  expect(said(worseningInARow(sunk), 'Satisfaction')[0]).toBe(
    'Satisfaction got worse three months running: 3.2, 3.1, 3.0 (April to June 2025). Evidence: p = 0.001. The present level began about January 2025.',
  )
  const shares = facts('month', [
    [90, 100],
    [57, 100],
    [29, 100],
  ])
  expect(said(worseningInARow(shares), 'Solved at once')[1]).toBe(
    'Solved at once: drei Monate in Folge schlechter: 90 %, 57 %, 29 % (Januar bis März 2024). Für einen Ausschluss des Zufalls fehlt Vorgeschichte; beobachten.',
  )
  expect(said(significantlyBetter(facts('month', [...calm, 6])), 'Satisfaction', 'points')[0]).toBe(
    'Satisfaction left its control limits on the better side: 6 points, usually about 4.35 points (January 2025). Evidence: a rule of its control chart. What made it better may help elsewhere.',
  )
})

test('a benchmark is named with source and day; an old one asks to be renewed', () => {
  const benchmark = { value: 4.5, source: 'Industry panel', day: '2024-06-30' }
  expect(said(benchmarkGap(facts('month', calm, { benchmark })), 'Satisfaction', 'points')[0]).toBe(
    'Satisfaction stood at 4.2 points, 0.3 points behind the benchmark of 4.5 points (Industry panel, 30 June 2024). Evidence: 12 of the last 12 readings were behind it, p < 0.001.',
  )
  expect(said(benchmarkGap(facts('month', calm, { benchmark, today: '2026-01-05' })), 'Satisfaction')[1]).toBe(
    'Satisfaction: 4,2, 0,3 hinter dem Vergleichswert von 4,5 (Industry panel, 30. Juni 2024). Der Vergleichswert ist 18 Monate alt; vor dem Handeln erneuern.',
  )
})

const days = ['2026-09-01', '2026-10-01', '2026-11-01']
const today = '2026-11-20'

test('clusters name what the complaints or incidents have in common', () => {
  const complaints = days.map((day) => ({ day, theme: 'Wrong answers' }))
  const cluster = complaintCluster({ theme: 'Wrong answers', complaints, today, recordedSince: '2024-01-01' })
  expect(said(cluster, '')).toEqual([
    '3 complaints about “Wrong answers” within 90 days, the last on 1 November 2026. Evidence: 0 in the year before, p = 0.008.',
    '3 Beschwerden zu „Wrong answers“ in 90 Tagen, die letzte am 1. November 2026. Beleg: 0 im Jahr davor, p = 0,008.',
  ])
  const incidents = days.map((day) => ({ day, cause: 'Stale index', system: 'Search', type: 'Outage' }))
  const pattern = (trait: 'cause' | 'system' | 'type', value: string) =>
    said(incidentPattern({ trait, value, incidents, today, recordedSince: '2026-08-01' }), '')[0]
  const chance = 'There is too little history to rule out chance; watch it.'
  expect(pattern('cause', 'Stale index')).toBe(
    `3 incidents with the same cause, “Stale index”, within 90 days, the last on 1 November 2026. ${chance}`,
  )
  expect(pattern('system', 'Search')).toContain('in the same system, “Search”')
  expect(pattern('type', 'Outage')).toContain('of the same type, “Outage”')
})

test('every run rule has words for both sides, and no value is left unsaid', () => {
  const found = significantlyBetter(facts('month', [...calm, 6]))!
  for (const rule of ['astronomical', 'shift7', 'trend7', 'twoInThree'])
    for (const direction of ['better', 'worse'] as const)
      for (const sentence of said({ ...found, direction, numbers: { ...found.numbers, rule } }, 'Satisfaction'))
        expect(sentence).not.toMatch(/[{}]|undefined|NaN/)
})
