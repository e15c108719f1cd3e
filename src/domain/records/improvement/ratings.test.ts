import { expect, test } from 'vitest'
import { aims5, attempted, sms4 } from '#test/lifecycle/attempt.ts'
import { acting } from '#test/lifecycle/cast.ts'
import { made, refused } from '#test/lifecycle/guardTests.ts'
import { aims5Ratings, ratingsUnder, recordAt } from '#test/lifecycle/usual.ts'

const rated = ratingsUnder(sms4, 3, 2, 1, 3)
const without = (at: number) => rated.filter((_, each) => each !== at)
const withRating = (rating: number | null) => rated.map((row, at) => (at === 1 ? { ...row, rating } : row))
const small = { effortDays: 1, cost: 0 }

made('prioritize', {}, (after) => {
  expect([after.state, after.scoreModel, after.score, after.band]).toEqual(['prioritized', 'sms4-1', 9, 'medium'])
  expect(after.scores.map(({ model, key, current, score, band }) => [model, key, current, score, band])).toEqual([
    ['sms4-1', 'sms4', true, 9, 'medium'],
  ])
})
made('prioritize', { record: small, input: { ratings: [] } }, (after) =>
  expect([after.state, after.score, after.rankKey, after.scores]).toEqual(['prioritized', null, null, []]),
)
made('prioritize', { by: 'rui', record: { ...small, ownArea: true }, input: { ratings: [] } }, (after) =>
  expect(after.state).toBe('prioritized'),
)
for (const at of [0, 1, 2, 3])
  refused(
    'prioritize',
    { input: { ratings: without(at).map((row) => ({ ...row, note: 'So it is' })) } },
    'rating_missing',
  )
refused(
  'prioritize',
  { input: { ratings: [] } },
  'rating_missing',
  'rating_missing',
  'rating_missing',
  'rating_missing',
)
refused('prioritize', { input: { ratings: withRating(null) } }, 'rating_missing')
for (const rating of [0, 4, 10]) refused('prioritize', { input: { ratings: withRating(rating) } }, 'rating_off_scale')
refused('prioritize', { record: small, input: { ratings: withRating(10) } }, 'rating_off_scale')
refused('prioritize', { input: { ratings: [...rated, { ...rated[1]!, rating: 1 }] } }, 'rating_repeated')
refused('prioritize', { input: { ratings: [...rated, { ...rated[1]!, dimension: 'beauty' }] } }, 'rating_unknown')
refused('prioritize', { input: { ratings: rated.map((row) => ({ ...row, note: null })) } }, 'rating_note_missing')
refused('prioritize', { input: { ratings: [...rated, ...aims5Ratings.slice(0, 1)] } }, 'rating_model_not_in_force')
refused('prioritize', { answers: { scoringModels: [] } }, 'scoring_model_missing')
refused('prioritize', { by: 'evan' }, 'move_not_yours')
refused('prioritize', { record: { risk: null } }, 'risk_missing')

made('rescore', {}, (after) => expect([after.state, after.score]).toEqual(['assigned', 12]))
made('rescore', { input: { legalDuty: true } }, (after, before) => {
  expect(after.overrideReason).toBe('legalDuty')
  expect(after.rankKey! > before.rankKey!).toBe(true)
  expect(after.rankKey!.startsWith('1-')).toBe(true)
})
refused('rescore', { reason: null }, 'reason_missing')
refused('rescore', { input: { ratings: without(2) } }, 'rating_missing')
refused('rescore', { by: 'olga' }, 'move_not_yours')
refused('rescore', { at: 'evaluated' }, 'move_out_of_order')

test('two models side by side: one rated through is enough, the ranking one counts, a begun one is finished', () => {
  const answers = { scoringModels: [aims5, sms4] }
  const prioritize = (ratings: unknown) =>
    attempted(recordAt('evaluated'), { move: 'prioritize', actor: acting('cora'), input: { ratings }, answers })
  expect(prioritize(rated).record.scoreModel).toBe('sms4-1')
  const both = prioritize([...rated, ...aims5Ratings]).record
  expect([both.scoreModel, both.score, both.band]).toEqual(['aims5-1', 13, 'high'])
  expect(both.scores.map(({ model, current }) => [model, current])).toEqual([
    ['aims5-1', true],
    ['sms4-1', true],
  ])
  expect(prioritize([...rated, ...aims5Ratings.slice(0, 4)]).refusals.map(({ code }) => code)).toEqual([
    'rating_missing',
  ])
  expect(prioritize([]).refusals).toHaveLength(5)
})

test('C-109: a new version of a model leaves old scores and ratings as they were made', () => {
  const newer = {
    ...sms4,
    id: 'sms4-2',
    version: 2,
    dimensions: sms4.dimensions.map((each) => ({ ...each, weight: each.key === 'customer' ? 2 : 1 })),
  }
  const before = recordAt('planned')
  const inForce = { answers: { scoringModels: [newer] } }
  const started = attempted(before, {
    move: 'start',
    actor: acting('olga'),
    input: { resourcesConfirmed: true },
    ...inForce,
  })
  expect(started.refusals).toEqual([])
  const rescored = attempted(before, {
    move: 'rescore',
    actor: acting('cora'),
    input: { ratings: ratingsUnder(newer, 3, 2, 1, 3) },
    reason: 'New version',
    ...inForce,
  }).record
  expect(rescored.scores.map(({ model, score, current }) => [model, score, current])).toEqual([
    ['sms4-1', 9, false],
    ['sms4-2', 12, true],
  ])
  expect(rescored.ratings.filter(({ model }) => model === 'sms4-1')).toEqual(before.ratings)
  const altered = before.ratings.map((row) => ({ ...row, rating: 3 }))
  const rewriting = attempted(before, {
    move: 'rescore',
    actor: acting('cora'),
    input: { ratings: [...altered, ...ratingsUnder(newer, 3, 2, 1, 3)] },
    reason: 'Rewrite',
    ...inForce,
  })
  expect(rewriting.refusals.map(({ code }) => code)).toEqual(['rating_model_not_in_force', 'rating_model_not_in_force'])
})
