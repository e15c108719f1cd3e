import { expect, test } from 'vitest'
import { answeredPoints, dpiaPoints, friaPoints } from './reuse.ts'

const assessed = {
  affected: [{ id: 'a', group: 'Applicants' }],
  vulnerable: { answer: 'no', why: 'None' },
  fundamentalRights: 'Equality',
  harms: [{ id: 'h', harm: 'Late' }],
  oversight: 'Two people',
  intendedPurpose: 'Ranks',
  consulted: [],
}

const told = (points: typeof friaPoints, record: Readonly<Record<string, unknown>>) =>
  answeredPoints(points, record).map(({ isAnswered, isReused }) => [isReused, isAnswered])

test('what the assessment says is not asked again by the AI Act: three of its five points are answered', () => {
  expect(told(friaPoints, assessed)).toEqual([
    [false, false],
    [true, true],
    [true, true],
    [true, true],
    [false, false],
  ])
  const whole = { ...assessed, friaUse: 'Yearly', friaIfItHappens: 'Ombudsperson' }
  expect(told(friaPoints, whole).every(([, isAnswered]) => isAnswered)).toBe(true)
})

test('nor by the GDPR; a point that lacks one of its parts is open', () => {
  expect(told(dpiaPoints, { ...assessed, dpiaProcessing: '  ' }).map(([, isAnswered]) => isAnswered)).toEqual([
    false,
    false,
    true,
    true,
    false,
    false,
  ])
})
