import { filled } from '../words/language.ts'
import type { ControlChart, ControlPoint, RuleMark } from './controlChart.ts'
import { dayNumber, dayWriter, nextPeriod } from './days.ts'
import type { ChartFrame, ChartTable, Reading } from './drawn.ts'
import { type Figures, valueColumn } from './figures.ts'
import { sidesOf } from './markShapes.ts'
import type { PlacedPoint } from './valueLine.ts'

/** Every period with its figure, its limits, what the rules say and what was noted. */
export function controlTable(chart: ControlChart, frame: ChartFrame, figures: Figures): ChartTable {
  const { labels } = frame
  const write = dayWriter(frame.language, labels, chart.cadence)
  const phases = [...new Set(chart.points.map(({ phase }) => phase))]
  const hasPhases = phases.length > 1
  const noted = notedIn(chart)
  const columns = [
    labels.period,
    valueColumn(chart.unit, labels),
    labels.lower,
    labels.centre,
    labels.upper,
    labels.signal,
  ]
  const figure = (value: number | null) => (value === null ? '' : figures.plain(value))
  const rows = chart.points.map((point, at) => [
    write.period(point.periodStart),
    point.value === null ? labels.missing : figures.plain(point.value),
    figure(point.lower),
    figure(point.centre),
    figure(point.upper),
    signalText(point, frame),
    ...(hasPhases ? [String(phases.indexOf(point.phase) + 1)] : []),
    ...(noted.size > 0 ? [noted.get(at) ?? ''] : []),
  ])
  const more = [...(hasPhases ? [labels.phase] : []), ...(noted.size > 0 ? [labels.note] : [])]
  return { caption: frame.title, columns: [...columns, ...more], rows }
}

/** Changes and notes by the place of the period they fell into. */
function notedIn({ points, changes = [], notes = [], cadence }: ControlChart): ReadonlyMap<number, string> {
  const noted = new Map<number, string>()
  for (const { day, text } of [...changes.map(({ day, label }) => ({ day, text: label })), ...notes]) {
    const number = dayNumber(day)
    const at = points.findIndex(({ periodStart }) => {
      const start = dayNumber(periodStart)
      return start <= number && number < nextPeriod(start, cadence)
    })
    if (at !== -1) noted.set(at, [noted.get(at), text].filter(Boolean).join('; '))
  }
  return noted
}

function signalText(point: ControlPoint, { labels }: ChartFrame): string {
  if (point.marks.length === 0) return ''
  const rules = [...new Set(point.marks.map(({ rule }) => ruleName(rule, labels)))].join(', ')
  const named = sidesOf(point).map((side) => labels[side])
  return `${named.join(', ')} (${rules})`
}

/** `shift7` and `shift` are one rule with another length: the words are found by the code without its number. */
function ruleName(rule: RuleMark['rule'], labels: ChartFrame['labels']): string {
  const words: Readonly<Record<string, string>> = labels
  return words[`rule_${rule}`] ?? words[`rule_${rule.replace(/\d+$/, '')}`] ?? rule
}

interface Drawn {
  readonly figures: Figures
  readonly table: ChartTable
  readonly spots: readonly PlacedPoint[]
  readonly bottom: number
}

/** What one hears walking through the points. */
export function controlReadings(chart: ControlChart, { figures, table, spots, bottom }: Drawn): Reading[] {
  const noteAt = table.columns.length - 1
  const hasNotes = (chart.notes?.length ?? 0) + (chart.changes?.length ?? 0) > 0
  return spots.map(({ x, y }, at) => {
    const row = table.rows[at] ?? []
    const value = chart.points[at]?.value ?? null
    const figure = value === null ? row[1] : figures.withUnit(value)
    const extra = [row[5], hasNotes && noteAt > 5 ? row[noteAt] : ''].filter(Boolean)
    return { x, y: y ?? bottom, text: [`${row[0]}: ${figure}`, ...extra].join('; ') }
  })
}

/** One sentence about the whole chart. */
export function controlSummary(chart: ControlChart, frame: ChartFrame, figures: Figures): string {
  const { labels } = frame
  const write = dayWriter(frame.language, labels, chart.cadence)
  const known = chart.points.filter(({ value }) => value !== null)
  const count = (side: RuleMark['side']) => known.filter((point) => sidesOf(point).includes(side)).length
  const counted = [
    [labels.countBetter, count('improving')],
    [labels.countWorse, count('concerning')],
    [labels.countOther, count('neutral')],
  ] as const
  const signals = counted.filter(([, many]) => many > 0).map(([text, many]) => filled(text, { count: many }))
  return filled(labels.controlSummary, {
    count: known.length,
    from: write.period(known[0]?.periodStart ?? ''),
    to: write.period(known.at(-1)?.periodStart ?? ''),
    last: figures.withUnit(known.at(-1)?.value ?? 0),
    signals: signals.join(', ') || labels.noSignals,
  })
}
