import { expect, test } from 'vitest'
import { modelRefusals } from '#domain/prioritization/checkModel.ts'
import { shippedModels } from '#domain/prioritization/shipped.ts'
import { keyFrom } from './keyFrom.ts'
import { draftFrom, emptyDimension, modelFrom } from './modelDraft.ts'
import { moved } from './moved.ts'

test.each([
  ['Customer impact', 'customerImpact'],
  ['Größe & Übung', 'grosseUbung'],
  ['3 Fragen', 'fragen'],
  ['東京', 'question'],
])('%s is named %s', (label, key) => {
  expect(keyFrom(label, [], 'question')).toBe(key)
})

test('a name that is taken gets a figure', () => {
  expect(keyFrom('Risk', ['risk', 'risk2'], 'question')).toBe('risk3')
})

test('the next version keeps the names of its questions; new ones get theirs, and the whole can be added', () => {
  const shipped = shippedModels('en')[0]
  if (!shipped) throw new Error('No model is shipped.')
  const draft = draftFrom(shipped)
  const twins = [emptyDimension(), emptyDimension()].map((each) => ({ ...each, label: 'Risk', question: 'How much?' }))
  const model = modelFrom(
    {
      ...draft,
      dimensions: [...draft.dimensions, ...twins],
      tieBreak: [...draft.tieBreak, ...twins.map(({ id }) => id)],
    },
    [],
  )
  expect(model.dimensions.map(({ key }) => key)).toEqual([
    'customer',
    'risk',
    'efficiency',
    'compliance',
    'risk2',
    'risk3',
  ])
  expect(model.key).toBe('sms4')
  expect(modelRefusals(model)).toEqual([])
})

test('one step up or down, and nothing beyond the ends', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c'])
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
})
