import { expect, test } from 'vitest'
import type { StageFinding } from '#domain/records/certification/stageAnswers.ts'
import { standings } from './standings.ts'

const found: StageFinding = {
  id: '1',
  number: 'FND-2026-0001',
  title: 'No assessment',
  kind: 'nonconformity',
  severity: 'major',
  state: 'issued',
  isDisputed: false,
  became: { id: '2', type: 'nonconformity', number: 'NC-2026-0001', state: 'corrected' },
  planAcceptedOn: null,
  verifiedOn: null,
}
const lastDayOfStage2 = '2026-08-31'
const of = (more: Partial<StageFinding>, today: string) =>
  standings([{ ...found, ...more }], { lastDayOfStage2, today }).map(({ deadline, stands, repeatsStage2 }) => [
    deadline,
    stands,
    repeatsStage2,
  ])

test('R4: a major has six months from the last day of stage 2, to the day', () => {
  expect(of({}, '2027-02-27')).toEqual([['2027-02-28', 'major_not_verified', false]])
  expect(of({}, '2027-02-28')).toEqual([['2027-02-28', 'major_not_verified', false]])
  expect(of({}, '2027-03-01')).toEqual([['2027-02-28', 'major_not_verified', true]])
  expect(of({ verifiedOn: '2027-02-28' }, '2027-05-01')).toEqual([['2027-02-28', null, false]])
  expect(of({ verifiedOn: '2027-03-01' }, '2027-05-01')).toEqual([['2027-02-28', null, true]])
})

test('R5: of a minor the accepted plan suffices, and no clock runs', () => {
  expect(of({ severity: 'minor' }, '2027-05-01')).toEqual([[null, 'plan_not_accepted', false]])
  expect(of({ severity: 'minor', planAcceptedOn: '2026-09-10' }, '2027-05-01')).toEqual([[null, null, false]])
})

test('what was withdrawn or taken back after a dispute does not count; opportunities never do', () => {
  expect(of({ state: 'withdrawn' }, '2027-05-01')).toEqual([])
  expect(of({ became: { ...found.became!, state: 'rejected' } }, '2027-05-01')).toEqual([])
  expect(of({ kind: 'opportunity', severity: null }, '2027-05-01')).toEqual([])
})
