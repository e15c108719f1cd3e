import { filled } from '../words/language.ts'
import type { ChartFrame } from './drawn.ts'
import { areaSample, type Legend, legendOf } from './legend.ts'

/** The lowest count of each of the four shades: equal steps up to the busiest day. */
export function shadesFor(counts: readonly number[]): readonly number[] {
  const most = Math.max(1, ...counts)
  if (most <= 4) return Array.from({ length: most }, (_, at) => at + 1)
  return [1, 2, 3, 4].map((shade) => Math.floor(((shade - 1) * most) / 4) + 1)
}

/** 0 for a day without entries, else the shade 1…4 its count falls into. */
export function shadeOf(count: number, shades: readonly number[]): number {
  return shades.filter((lowest) => count >= lowest).length
}

export function heatLegend(shades: readonly number[], hasAudits: boolean, { labels, width }: ChartFrame): Legend {
  const items = shades.map((from, at) => {
    const next = shades[at + 1]
    const text = next === undefined ? filled(labels.heatMore, { from }) : range(from, next - 1, labels.heatScale)
    return { text, sample: areaSample(`chart-heat${at + 1}`) }
  })
  const audits = { text: labels.beforeAudit, sample: areaSample('chart-window') }
  return legendOf([{ text: '0', sample: areaSample('chart-heat0') }, ...items, ...(hasAudits ? [audits] : [])], width)
}

const range = (from: number, to: number, words: string) => (from === to ? String(from) : filled(words, { from, to }))
