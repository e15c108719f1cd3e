import { describe, expect, test } from 'vitest'
import { chartNow } from '../measurement/chartNow.ts'
import { metricChart } from '../records/metric/metricChart.ts'
import { chartSentence } from './chartSentence.ts'
import { filled, type Language } from './language.ts'

const months = (values: readonly (number | null)[]) =>
  values.map((value, at) => ({
    periodStart: `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`,
    value,
  }))

/** Twelve months around 10 with ranges of 2: average 10, sigma 2/1.128, limits 4.7 to 15.3. */
const usual = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11]
const calm = [...usual, ...usual]

function said(
  values: readonly (number | null)[],
  language: Language = 'en',
  direction: 'decrease' | 'increase' = 'decrease',
) {
  const chart = metricChart({ kind: 'value', direction, cadence: 'month' }, months(values))
  return chartSentence(chartNow(chart), {
    say: (label, with_) => filled(label[language], with_),
    value: (value) => `${Math.round(value * 10) / 10} h`,
    period: (start) => start.slice(0, 7),
    since: (start) => start.slice(0, 7),
  })
}

describe('what the chart says now', () => {
  test('nothing yet, and too little', () => {
    expect(said([])).toBe('No readings yet.')
    expect(said([null, null])).toBe('No readings yet.')
    expect(said([9])).toBe('2024-01: 9 h. Too few readings yet (1) to tell a signal from noise.')
  })

  test('within its usual range, with trial limits said as such', () => {
    expect(said(calm)).toBe('2025-12: 11 h, within its usual range of 4.7 h to 15.3 h.')
    expect(said(usual.slice(0, 8))).toBe(
      '2024-08: 11 h, within its usual range of 4.7 h to 15.3 h. The limits rest on 8 readings and are provisional until there are 12.',
    )
    expect(said(calm, 'de')).toBe('2025-12: 11 h, im üblichen Bereich von 4.7 h bis 15.3 h.')
  })

  test('outside its limits, for the worse or for the better as the metric has it', () => {
    expect(said([...calm, 20])).toBe('2026-01: 20 h, above its upper limit of 15.3 h. A signal for the worse.')
    expect(said([...calm, 20], 'de', 'increase')).toBe(
      '2026-01: 20 h, über der oberen Grenze von 15.3 h. Ein Signal zum Besseren.',
    )
    expect(said([...calm, 1])).toBe('2026-01: 1 h, below its lower limit of 4.7 h. A signal for the better.')
  })

  test('a run says its length and since when, and ends at a missing period', () => {
    expect(said([...calm, 9, 9.5, 9, 9.5, 9, 9.5, 9, 9.5])).toBe(
      'A run of 8 below the average of 10 h since 2026-01; now 9.5 h. A signal for the better.',
    )
    expect(said([...calm, 9, 9.5, null, 9, 9.5, 9, 9.5, 9, 9.5, 9.2])).toMatch(/^A run of 7 .* since 2026-04/)
    expect(said([...calm, 9, 9.5, 9, null, 9.5, 9, 9.5, 9])).toMatch(/within its usual range/)
  })

  test('a climb begins where it climbs from', () => {
    expect(said([...calm, 8, 8.5, 9, 9.5, 10.2, 10.6, 11.2], 'de')).toBe(
      '7 Ablesungen steigen ohne Unterbrechung seit 2026-01; jetzt 11.2 h. Ein Signal zum Schlechteren.',
    )
  })

  test('two of three near a limit', () => {
    expect(said([...calm, 14.5, 11, 14.6])).toBe(
      'Two of the last three lie close to the upper limit of 15.3 h; now 14.6 h. A signal for the worse.',
    )
  })

  test('the newest reading speaks even where later periods are missing', () => {
    expect(said([...calm, 20, null])).toMatch(/^2026-01: 20 h, above/)
  })
})
