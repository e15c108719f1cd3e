import { expect, test } from 'vitest'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { purposeOf } from './improvementSteps.ts'
import { trailVerbs } from './trailVerbs.ts'

test('every move of an improvement has its words in the history and says what it is for', () => {
  const moves = Object.keys(improvement.moves)
  expect(moves.filter((move) => !(move in trailVerbs))).toEqual([])
  expect(moves.filter((move) => purposeOf(move).en === '' || purposeOf(move).de === '')).toEqual([])
})
