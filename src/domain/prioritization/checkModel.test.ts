import { expect, test } from 'vitest'
import type { ModelDraft } from './checkModel.ts'
import { shippedModels } from './shipped.ts'
import { tidyModel } from './tidyModel.ts'

const [sms4] = shippedModels('en')
const draft: ModelDraft = {
  key: 'ours',
  label: 'Ours',
  scale: sms4!.scale,
  dimensions: sms4!.dimensions,
  tieBreak: sms4!.tieBreak,
}

function codes(changes: Partial<ModelDraft>): string[] {
  return tidyModel({ ...draft, ...changes }).refusals.map(({ code, field }) => `${code} ${field}`)
}

const dimensions = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ ...draft.dimensions[0]!, key: `q${at}` }))
const keys = (count: number) => dimensions(count).map(({ key }) => key)
const scale = (...values: number[]) => values.map((value) => ({ value, label: `Level ${value}` }))

test('a model of two to eight questions on two to five levels is fine', () => {
  expect(codes({})).toEqual([])
  expect(codes({ dimensions: dimensions(2), tieBreak: keys(2), scale: scale(1, 2) })).toEqual([])
  expect(codes({ dimensions: dimensions(8), tieBreak: keys(8), scale: scale(0, 1, 3, 5, 10) })).toEqual([])
})

test('everything that is wrong is named', () => {
  expect(codes({ dimensions: dimensions(1), tieBreak: keys(1) })).toEqual(['model_dimensions_count dimensions'])
  expect(codes({ dimensions: dimensions(9), tieBreak: keys(9) })).toEqual(['model_dimensions_count dimensions'])
  expect(codes({ key: 'no spaces' })).toEqual(['model_key_invalid key'])
  expect(
    codes({
      dimensions: [...dimensions(2), { ...dimensions(1)[0]!, key: 'Not this' }],
      tieBreak: [...keys(2), 'Not this'],
    }),
  ).toEqual(['model_dimension_key_invalid dimensions'])
  expect(codes({ dimensions: [...dimensions(2), ...dimensions(1)], tieBreak: keys(2) })).toEqual([
    'model_dimension_repeated dimensions',
    'model_tie_break_incomplete tieBreak',
  ])
  for (const weight of [-1, 101, 0.5])
    expect(codes({ dimensions: dimensions(2).map((each) => ({ ...each, weight })), tieBreak: keys(2) })).toEqual([
      'model_weight_invalid dimensions',
    ])
  expect(codes({ dimensions: dimensions(2).map((each) => ({ ...each, weight: 0 })), tieBreak: keys(2) })).toEqual([
    'model_weights_all_zero dimensions',
  ])
  expect(codes({ scale: scale(1) })).toEqual(['model_scale_count scale'])
  expect(codes({ scale: scale(1, 2, 3, 4, 5, 6) })).toEqual(['model_scale_count scale'])
  for (const values of [
    [1, 1],
    [1, 11],
    [-1, 1],
    [1, 1.5],
  ])
    expect(codes({ scale: scale(...values) })).toEqual(['model_scale_value_invalid scale'])
  for (const tieBreak of [
    draft.tieBreak.slice(1),
    [...draft.tieBreak, 'more'],
    ['risk', 'risk', 'efficiency', 'compliance'],
  ])
    expect(codes({ tieBreak })).toEqual(['model_tie_break_incomplete tieBreak'])
})

test('texts are trimmed, needed and free of hidden characters', () => {
  expect(tidyModel({ ...draft, label: '  Ours  ' }).draft.label).toBe('Ours')
  expect(codes({ label: ' ' })).toEqual(['field_required label'])
  expect(codes({ label: 'a\u202Eb' })).toEqual(['text_forbidden_character label'])
  expect(codes({ dimensions: dimensions(2).map((each) => ({ ...each, help: '' })), tieBreak: keys(2) })).toEqual([])
  expect(
    codes({
      scale: [
        { value: 1, label: '' },
        { value: 2, label: 'High' },
      ],
    }),
  ).toEqual(['field_required scale/0/label'])
})
