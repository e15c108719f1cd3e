import { expect, test } from 'vitest'
import { metricFields } from '#domain/records/metric/fields.ts'
import { formFields, isAsked, missingFor, saidOf } from './metricDraft.ts'

test('the form has a place for every field a person fills in', () => {
  const written = Object.entries(metricFields).flatMap(([name, field]) => ('system' in field ? [] : name))
  const apart = ['formula', 'seriesContinues']
  expect([...formFields, ...apart].sort()).toEqual(['title', ...written].sort())
})

test('what is missing is what the server would say, and goes away as one types', () => {
  const all = missingFor({}).map(({ field }) => field)
  expect(all).toEqual(['title', 'kind', 'unit', 'direction', 'cadence', 'watchedAs', 'method'])
  const share = {
    title: 'Answered in time',
    kind: 'proportion',
    unit: '%',
    direction: 'increase',
    cadence: 'month',
    watchedAs: 'kpi',
    method: 'desk',
  }
  expect(missingFor(share).map(({ field }) => field)).toEqual(['numerator', 'denominator'])
  expect(missingFor({ ...share, numerator: 'a', denominator: 'b', target: 95 }).map(({ code }) => code)).toEqual([
    'share_target_out_of_range',
  ])
})

test('fields appear with what they hang on', () => {
  expect([isAsked('numerator', { kind: 'value' }), isAsked('numerator', { kind: 'rate' })]).toEqual([false, true])
  expect([isAsked('method', {}), isAsked('method', { formula: 'onTime' })]).toEqual([true, false])
  expect([
    isAsked('formulaPriority', { formula: 'incidentCount' }),
    isAsked('formulaPriority', { formula: 'onTime' }),
  ]).toEqual([true, false])
})

test('only what was said is sent; zero is said', () => {
  expect(saidOf({ unit: 'h', target: 0, service: '', owner: null, trustIndicator: false })).toEqual({
    unit: 'h',
    target: 0,
  })
})
