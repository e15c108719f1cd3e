import { expect, test } from 'vitest'
import { type TheatreSigns, theatreIndex } from './antiTheatre.ts'
import { drawnBySeed } from './drill.ts'
import { effectSentence } from './effect.ts'
import { emptyTally, isBallot, resultsOf, tallied } from './tally.ts'

const lived: TheatreSigns = {
  evidence: { count: 90, of: 100 },
  beforeAudits: { entries: { count: 1, of: 100 }, expected: 14 / 365 },
  used: { count: 9, of: 10 },
  measured: { count: 18, of: 20 },
  credible: { count: 17, of: 20 },
}

test('C-242 an index of theatre out of its components: evidence, rhythm, procedures used, outcomes measured, people who can tell', () => {
  expect(theatreIndex(lived)).toEqual({
    index: 91,
    light: 'green',
    components: { evidence: 0.9, beforeAudits: 1, used: 0.9, measured: 0.9, credible: 0.85 },
  })
  const performed = theatreIndex({
    evidence: { count: 40, of: 100 },
    beforeAudits: { entries: { count: 15, of: 15 }, expected: 7 / 365 },
    used: { count: 0, of: 1 },
    measured: { count: 0, of: 12 },
    credible: { count: 2, of: 20 },
  })
  expect([performed.index, performed.light]).toEqual([10, 'red'])
})

test('what is not known is no zero: it is left out, and with fewer than three components there is no index', () => {
  const nothing = { count: 0, of: 0 }
  const two = { ...lived, beforeAudits: null, used: nothing, measured: nothing }
  expect(theatreIndex(two)).toEqual({
    index: null,
    light: 'unknown',
    components: { evidence: 0.9, beforeAudits: null, used: null, measured: null, credible: 0.85 },
  })
  expect(theatreIndex({ ...lived, beforeAudits: null }).index).toBe(89)
})

test('a question that four answered is not shown; five are', () => {
  const ballots = [{ noticed: 1 }, { noticed: 2, better: 5 }, { noticed: 5 }, { noticed: 4, better: 4 }]
  const four = ballots.reduce<number[]>((tally, ballot) => tallied('effect', tally, ballot), emptyTally('effect'))
  expect(resultsOf('effect', four)).toEqual([])
  expect(resultsOf('effect', tallied('effect', four, { noticed: 5, lasting: 3 }))).toEqual([
    { question: 'noticed', answers: 5, mean: 3.4 },
  ])
})

test('a ballot answers at least one question of its kind, and nothing else', () => {
  expect(isBallot('pulse', { safety: 1 })).toBe(true)
  expect(isBallot('pulse', {})).toBe(false)
  expect(isBallot('pulse', { noticed: 3 })).toBe(false)
  expect(isBallot('pulse', { safety: 2.5 })).toBe(false)
})

test('the seed draws the same people again, whatever their order', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f']
  const drawn = drawnBySeed(people, { seed: 'DRL-2026-0001', size: 3 })
  expect(drawn).toHaveLength(3)
  expect(drawnBySeed(people.toReversed(), { seed: 'DRL-2026-0001', size: 3 })).toEqual(drawn)
  expect(drawnBySeed(people, { seed: 'DRL-2026-0002', size: 6 })).not.toEqual(
    drawnBySeed(people, { seed: 'DRL-2026-0001', size: 6 }),
  )
})

test('before and after in one sentence, in the reader’s language, or nothing', () => {
  const none = { metric: null, unit: null, baseline: null, after: null, factBefore: null, factAfter: null }
  const figures = { ...none, proof: 'twoFigures', metric: 'Waiting time', unit: 'days', baseline: 12.345, after: 8 }
  expect(effectSentence(figures, 'en')).toBe('Waiting time: 12.3 days before, 8 days now.')
  expect(effectSentence(figures, 'de')).toBe('Waiting time: vorher 12,3 days, jetzt 8 days.')
  expect(effectSentence({ ...none, proof: 'fact', factBefore: 'No owner.', factAfter: 'An owner.' }, 'en')).toBe(
    'Before: No owner. Now: An owner.',
  )
  expect(effectSentence({ ...none, proof: 'series' }, 'en')).toBe(null)
})
