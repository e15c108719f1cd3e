import { expect, test } from 'vitest'
import { signalKinds } from '#domain/measurement/triggers/signal.ts'
import { signalSource, signalTitle } from './signalTitles.ts'

const metric = { name: 'Defects', service: 'Search' }

test('a title names what it is about: a metric with its service, or what incidents have in common', () => {
  const about = { kind: 'threeInARow', direction: 'worse', metric, shared: null }
  expect(signalTitle(about, 'en')).toBe('Getting worse: Defects (Search)')
  expect(signalTitle({ ...about, direction: 'better' }, 'de')).toBe(
    'Andernorts übernehmen, was Defects (Search) verbessert hat',
  )
  const alike = { kind: 'risingCounts', direction: 'worse', metric: null, shared: { priority: 'P1', service: 'Login' } }
  expect(signalTitle(alike, 'en')).toBe('Rising: P1 incidents, system Login')
  expect(signalTitle(alike, 'de')).toBe('Steigt: P1-Vorfälle, System Login')
})

test('every kind of signal has a title of its own, and names its source', () => {
  const titles = signalKinds.map((kind) => signalTitle({ kind, direction: 'worse', metric, shared: null }, 'en'))
  expect(new Set(titles).size).toBe(signalKinds.length)
  expect(signalKinds.map((kind) => signalSource({ kind, direction: 'worse' }))).toEqual([
    'sloPerformance',
    'sloPerformance',
    'trendAnalysis',
    'customerSatisfaction',
    'monitoring',
    'monitoring',
    'benchmark',
    'customerComplaint',
    'incident',
  ])
  expect(signalSource({ kind: 'drift', direction: 'better' })).toBe('improvingMetric')
})
