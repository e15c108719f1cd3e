import { gzipSync } from 'node:zlib'
import { controlChart } from '#domain/charts/controlChart.ts'
import { metricChart } from '#domain/charts/metricChart.ts'
import { svgText } from '#domain/charts/svg.ts'
import { computeVerdict } from '#domain/measurement/verdict.ts'
import type { Count, VerdictInput } from '#domain/measurement/verdictTypes.ts'
import { addDays } from '#domain/time/days.ts'
import { chartWordsIn } from '#domain/words/chartWords.ts'

/** What the engine does on one core without a database: verdicts a second, and the picture of a long series against a short one. */
export function engineBench(): void {
  for (const [name, input] of verdicts()) {
    const perSecond = rate(() => computeVerdict(input))
    console.log(`verdict, ${name.padEnd(34)} ${perSecond.toFixed(0).padStart(7)}/s  (${computeVerdict(input).verdict})`)
  }
  const [short, long] = [chart(500), chart(5000)]
  const ratio = rate(short.draw) / rate(long.draw)
  console.log(
    `chart of 5,000 points: ${rate(long.draw).toFixed(0)}/s, ×${ratio.toFixed(1)} the time of 500; SVG ${kilobytes(long.draw())} (500: ${kilobytes(short.draw())})`,
  )
}

function verdicts(): [string, VerdictInput][] {
  const noise = noisy(7)
  const level = (count: number, mean: number) => Array.from({ length: count }, () => mean + noise())
  const counts = (count: number, share: number): Count[] =>
    Array.from({ length: count }, () => ({ x: Math.round(200 * share + 4 * noise()), n: 200 }))
  const usual = { direction: 'decrease', mwc: 1, target: 6, plannedPostPoints: 12 } as const
  const trend = (count: number) => Array.from({ length: count }, (_, at) => 20 - at * 0.4 + noise())
  return [
    ['readings 12+12, level', { ...usual, kind: 'value', baseline: level(12, 9), post: level(12, 6) }],
    ['readings 24+12, level', { ...usual, kind: 'value', baseline: level(24, 9), post: level(12, 6) }],
    ['readings 24+12, trend before', { ...usual, kind: 'value', baseline: trend(24), post: level(12, 6) }],
    [
      'readings 52+12, season of 12',
      { ...usual, kind: 'value', season: 12, baseline: level(52, 9), post: level(12, 6) },
    ],
    [
      'shares 24+12',
      { ...usual, kind: 'proportion', mwc: 0.05, target: 0.2, baseline: counts(24, 0.3), post: counts(12, 0.2) },
    ],
  ]
}

function chart(length: number): { draw: () => string } {
  const noise = noisy(11)
  const points = Array.from({ length }, (_, at) => ({ periodStart: addDays('2010-01-01', at), value: 10 + noise() }))
  const draw = () => {
    const drawing = metricChart({ unit: 'hours', kind: 'value', direction: 'decrease', cadence: 'day' }, points)
    const frame = { title: 'Bench', language: 'en', width: 1000, height: 360, labels: chartWordsIn('en') } as const
    return svgText(controlChart(drawing, frame).svg)
  }
  return { draw }
}

/** How often a second, over about two seconds. */
function rate(work: () => unknown): number {
  work()
  const began = performance.now()
  let times = 0
  while (performance.now() - began < 2000) {
    work()
    times += 1
  }
  return times / ((performance.now() - began) / 1000)
}

function kilobytes(text: string): string {
  return `${(text.length / 1000).toFixed(0)} kB, ${(gzipSync(text).length / 1000).toFixed(0)} kB compressed`
}

/** About normal, the same every time. */
function noisy(seed: number): () => number {
  let state = seed
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
  return () => next() + next() + next() + next() - 2
}
