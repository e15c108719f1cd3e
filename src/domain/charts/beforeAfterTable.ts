import { filled } from '../words/language.ts'
import type { BeforeAfterChart, WindowPoint } from './beforeAfter.ts'
import { dayWriter } from './days.ts'
import type { ChartFrame, ChartTable, Reading } from './drawn.ts'
import { effectWriter } from './effectBar.ts'
import { type Figures, valueColumn } from './figures.ts'
import type { PlacedPoint } from './valueLine.ts'

/** Every period with its window and figure, then the levels, the target and the change. */
export function beforeAfterTable(chart: BeforeAfterChart, frame: ChartFrame, figures: Figures): ChartTable {
  const { labels } = frame
  const write = dayWriter(frame.language, labels, chart.cadence)
  const trend = new Map(chart.counterfactual?.map(({ periodStart, value }) => [periodStart, figures.plain(value)]))
  const row = (window: string) => (point: WindowPoint) => [
    write.period(point.periodStart),
    point.value === null ? labels.missing : figures.plain(point.value),
    point.excluded ? labels.excluded : window,
    ...(trend.size > 0 ? [trend.get(point.periodStart) ?? ''] : []),
  ]
  return {
    caption: frame.title,
    columns: [
      labels.period,
      valueColumn(chart.unit, labels),
      labels.window,
      ...(trend.size > 0 ? [labels.counterfactual] : []),
    ],
    rows: [
      ...chart.before.map(row(labels.before)),
      ...chart.during.map(row(labels.during)),
      ...chart.after.map(row(labels.after)),
    ],
  }
}

interface Told {
  readonly table: ChartTable
  readonly spots: readonly PlacedPoint[]
  readonly figures: Figures
  readonly bottom: number
}

/** What one hears walking through the points. */
export function windowReadings(points: readonly WindowPoint[], { table, spots, figures, bottom }: Told): Reading[] {
  return spots.map(({ x, y }, at) => {
    const [period, missing, ...more] = table.rows[at] ?? []
    const value = points[at]?.value ?? null
    const figure = value === null ? missing : figures.withUnit(value)
    return { x, y: y ?? bottom, text: [`${period}: ${figure}`, ...more.filter((cell) => cell !== '')].join('; ') }
  })
}

/** The levels and the change with its interval, in words. */
export function beforeAfterSummary(chart: BeforeAfterChart, frame: ChartFrame, figures: Figures): string {
  const { labels } = frame
  const counted = (points: readonly WindowPoint[]) =>
    points.filter(({ value, excluded }) => value !== null && !excluded).length
  const figure = (value: number | null) => (value === null ? labels.unknown : figures.withUnit(value))
  const levels = filled(labels.beforeAfterSummary, {
    before: figure(chart.levelBefore),
    countBefore: counted(chart.before),
    after: figure(chart.levelAfter),
    countAfter: counted(chart.after),
  })
  return [levels, effectSentence(chart, frame, figures)].filter(Boolean).join(' ')
}

function effectSentence({ effect }: BeforeAfterChart, frame: ChartFrame, figures: Figures): string {
  if (effect === null) return ''
  const { labels } = frame
  const write = effectWriter(effect, frame, figures)
  const names = { difference: labels.effect, ratio: labels.effectRatio, relative_difference: labels.effectRelative }
  const interval = filled(labels.interval, {
    estimate: write(effect.estimate),
    lower: write(effect.lower),
    upper: write(effect.upper),
  })
  return filled(labels.effectSummary, { name: names[effect.scale], interval })
}
