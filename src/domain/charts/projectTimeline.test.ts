import { expect, test } from 'vitest'
import { frameOf, withClass } from '#test/charts/tree.ts'
import { burnDownChart } from './burnDownChart.ts'
import { projectTimeline, type TimelineBar } from './projectTimeline.ts'

const words = {
  name: 'Milestone',
  from: 'From',
  until: 'Until',
  agreed: 'Agreed',
  done: 'Reached',
  slip: 'Slip',
  open: 'Open',
  late: 'Late',
  today: 'Today',
}
const bar = (more: Partial<TimelineBar>): TimelineBar => ({
  name: 'Scope',
  from: '2026-01-01',
  until: '2026-02-01',
  agreed: '2026-02-01',
  doneOn: null,
  isLate: false,
  slip: '',
  ...more,
})

test('each milestone is a bar in its own colour with a mark where it was agreed; the table says the same', () => {
  const bars = [bar({ doneOn: '2026-02-08', slip: '7 days later' }), bar({ isLate: true }), bar({ agreed: null })]
  const drawn = projectTimeline({ bars, today: '2026-02-20', words, summary: 'One of three.' }, frameOf())
  expect(['chart-closed', 'chart-concerning', 'chart-started'].map((look) => withClass(drawn, look).length)).toEqual([
    1, 1, 1,
  ])
  expect(withClass(drawn, 'chart-hollow')).toHaveLength(2)
  expect(drawn.table.rows[0]).toEqual(['Scope', '1 Jan 2026', '1 Feb 2026', '1 Feb 2026', '8 Feb 2026', '7 days later'])
  expect(drawn.readings[0]?.text).toBe('Scope: 1 Jan 2026 – 1 Feb 2026; Reached 8 Feb 2026; 7 days later')
  expect(drawn.summary).toBe('One of three.')
})

test('without milestones and without points there is a picture that says so', () => {
  const empty = projectTimeline({ bars: [], today: '2026-02-20', words, summary: '' }, frameOf())
  expect(empty.readings).toEqual([])
  const none = burnDownChart(
    { actual: [], planned: [], words: { open: 'Open', planned: 'Planned' }, summary: '' },
    frameOf(),
  )
  expect(none.readings).toEqual([])
})

test('open things go down in steps, as they were and as planned', () => {
  const actual = [
    { day: '2026-01-31', open: 4 },
    { day: '2026-02-28', open: 2 },
  ]
  const drawn = burnDownChart(
    { actual, planned: actual, words: { open: 'Open', planned: 'Planned' }, summary: 'Two of four.' },
    frameOf(),
  )
  expect(drawn.table.rows).toEqual([
    ['31 Jan 2026', '4'],
    ['28 Feb 2026', '2'],
  ])
  const [line] = withClass(drawn, 'chart-level-after')
  expect(String(line?.attributes.d)).toMatch(/^M[\d.]+,[\d.]+H[\d.]+V[\d.]+$/)
})
