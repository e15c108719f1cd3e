import { expect, test } from 'vitest'
import { percentilesOf } from './percentiles.ts'
import { type Passage, velocity } from './velocity.ts'

const passage = (id: string, days: Partial<Passage>): Passage => ({
  id,
  created: '2026-01-01',
  started: null,
  implemented: null,
  closed: null,
  cancelled: null,
  ...days,
})

test('without improvements nothing is claimed', () => {
  expect(velocity({ items: [], asOf: '2026-02-10', months: ['2026-01'] })).toMatchObject({
    throughput: { '2026-01': 0 },
    cycleDays: { n: 0, p50: null, mean: null },
    wip: [],
    littlesLaw: { meanWip: 0, impliedCycleDays: null, unstable: false },
  })
})

test('work in progress older than 85% of what was completed stands out', () => {
  const done = ['05', '06', '07'].map((day) => passage(day, { started: '2026-01-01', closed: `2026-01-${day}` }))
  const { wip } = velocity({
    items: [...done, passage('old', { started: '2026-01-01' }), passage('young', { started: '2026-01-09' })],
    asOf: '2026-01-10',
    months: ['2026-01'],
  })
  expect(wip).toEqual([
    { id: 'old', ageDays: 9, beyondP85: true },
    { id: 'young', ageDays: 1, beyondP85: false },
  ])
})

test('a steady flow keeps Little’s law; one where work piles up does not', () => {
  const days = Array.from({ length: 31 }, (_, at) => `2026-01-${String(at + 1).padStart(2, '0')}`)
  const steady = days.flatMap((started, at) => {
    const closed = days[at + 5]
    return closed ? [passage(started, { started, closed })] : []
  })
  const asked = { asOf: '2026-01-31', months: ['2026-01'] }
  expect(velocity({ ...asked, items: steady }).littlesLaw).toMatchObject({
    meanWip: (26 * 5) / 31,
    impliedCycleDays: 5,
    meanCycleDays: 5,
    unstable: false,
  })
  const piling = [...steady, ...Array.from({ length: 9 }, (_, at) => passage(`p${at}`, { started: '2026-01-01' }))]
  expect(velocity({ ...asked, items: piling }).littlesLaw.unstable).toBe(true)
})

test('the 95th percentile is shown from 20 values on', () => {
  const values = Array.from({ length: 20 }, (_, at) => at)
  expect(percentilesOf(values)).toMatchObject({ n: 20, p50: 9.5, showsP95: true })
  expect(percentilesOf(values.slice(1)).showsP95).toBe(false)
})
