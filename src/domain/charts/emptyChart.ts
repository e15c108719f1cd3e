import { chartRoot } from './chartRoot.ts'
import type { ChartFrame, ChartTable, Drawn } from './drawn.ts'
import { fitted, lettering } from './lettering.ts'
import { node } from './svg.ts'

/** A chart without figures says so, and when it will have some; it draws no axes that suggest a zero. */
export function emptyChart(frame: ChartFrame, table: ChartTable): Drawn {
  const { width, height, labels } = frame
  const middle = { x: width / 2, look: 'chart-text chart-middle' }
  const svg = chartRoot(frame, labels.noData, [
    node('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 5, class: 'chart-empty' }),
    lettering(labels.noData, { ...middle, y: height / 2 - 4, look: 'chart-strong chart-middle' }),
    lettering(fitted(labels.noDataHint, width - 16), { ...middle, y: height / 2 + 14 }),
  ])
  return { svg, table, summary: labels.noData, readings: [], walk: 'along' }
}
