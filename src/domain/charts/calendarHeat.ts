import { filled } from '../words/language.ts'
import { chartRoot } from './chartRoot.ts'
import { type DayWriter, dayNumber, dayOf, dayWriter } from './days.ts'
import type { ChartFrame, ChartTable, Drawn, Reading } from './drawn.ts'
import { type Calendar, calendarOf, cellOf } from './heatCalendar.ts'
import { heatLegend, shadeOf, shadesFor } from './heatShades.ts'
import { fitted, lettering } from './lettering.ts'
import { node, rounded, type SvgNode } from './svg.ts'

export interface CalendarHeat {
  /** First and last day shown, usually twelve months. */
  readonly from: string
  readonly to: string
  /** Days without entries may be left out. */
  readonly days: readonly { readonly day: string; readonly count: number }[]
  readonly audits: readonly { readonly day: string; readonly label: string }[]
  /** How many days before each audit are outlined; 7 unless said. */
  readonly windowDays?: number
}

const AUDIT_LINE = 16

/** When entries were made: a square per day, weeks as columns, audits marked. It takes the height it needs, not the frame's. */
export function calendarHeat(chart: CalendarHeat, frame: ChartFrame): Drawn {
  const write = dayWriter(frame.language, frame.labels)
  const counts = new Map(chart.days.map(({ day, count }) => [dayNumber(day), count]))
  const calendar = calendarOf(chart, frame.width)
  const shades = shadesFor(chart.days.map(({ count }) => count))
  const legend = heatLegend(shades, chart.audits.length > 0, frame)
  const audits = chart.audits.filter(({ day }) => day >= chart.from && day <= chart.to)
  const height = calendar.height + legend.height + audits.length * AUDIT_LINE
  const summary = summaryOf(chart, frame, write)
  const svg = chartRoot({ ...frame, height }, summary, [
    calendarWords(calendar, write),
    cells(calendar, counts, shades),
    auditWindows(calendar, audits, chart.windowDays ?? 7),
    auditMarks(calendar, audits),
    legend.at(calendar.height),
    auditList(audits, { y: calendar.height + legend.height, width: frame.width, write }),
  ])
  const table = tableOf(chart, frame, { write, counts })
  return { svg, table, summary, readings: readingsOf(calendar, counts, { frame, write, chart }), walk: 'over' }
}

function cells(calendar: Calendar, counts: ReadonlyMap<number, number>, shades: readonly number[]): SvgNode {
  const drawn = ['', '', '', '', '']
  for (let day = calendar.from; day <= calendar.to; day += 1) {
    drawn[shadeOf(counts.get(day) ?? 0, shades)] += square(calendar, day, 0)
  }
  return node(
    'g',
    {},
    drawn.map((d, shade) => d !== '' && node('path', { d, class: `chart-heat${shade}` })),
  )
}

function square(calendar: Calendar, day: number, outset: number): string {
  const { x, y } = cellOf(calendar, day)
  const side = rounded(calendar.pitch - calendar.gap + 2 * outset)
  return `M${rounded(x - outset)},${rounded(y - outset)}h${side}v${side}h${-side}z`
}

type Audits = CalendarHeat['audits']

/** The days before an audit, outlined: a rush shows there. */
function auditWindows(calendar: Calendar, audits: Audits, length: number): SvgNode {
  const days = new Set(audits.flatMap(({ day }) => Array.from({ length }, (_, back) => dayNumber(day) - back - 1)))
  const visible = [...days].filter((day) => day >= calendar.from && day <= calendar.to)
  const d = visible.map((day) => square(calendar, day, -0.25)).join('')
  return node('g', {}, d !== '' && node('path', { d, class: 'chart-window' }))
}

/** A flag pointing down on each audit's day. */
function auditMarks(calendar: Calendar, audits: Audits): SvgNode {
  const d = audits.map(({ day }) => {
    const { x, blockTop } = cellOf(calendar, dayNumber(day))
    const middle = rounded(x + (calendar.pitch - calendar.gap) / 2)
    return `M${middle - 5},${blockTop - 10}h10l-5,8z${square(calendar, dayNumber(day), -1)}`
  })
  return node('g', {}, d.length > 0 && node('path', { d: d.join(''), class: 'chart-audit' }))
}

function calendarWords(calendar: Calendar, write: DayWriter): SvgNode {
  const isRoomy = calendar.pitch >= 15
  const months = calendar.months.map(({ day, year }) => {
    const { x, blockTop } = cellOf(calendar, day)
    const named = [(isRoomy || !year) && write.month(day), year && write.year(day)]
    return lettering(named.filter((word) => word !== false).join(' '), { x, y: blockTop - 14 })
  })
  const weekdays = calendar.blockTops.flatMap((top) =>
    [0, 2, 4].map((row) =>
      lettering(write.weekday(calendar.monday + row), { x: 0, y: top + row * calendar.pitch + calendar.pitch / 2 + 3 }),
    ),
  )
  return node('g', {}, months, weekdays)
}

function auditList(audits: Audits, { y, width, write }: { y: number; width: number; write: DayWriter }): SvgNode {
  return node(
    'g',
    {},
    audits.map(({ day, label }, at) => {
      const middle = y + at * AUDIT_LINE + 8
      return node(
        'g',
        {},
        node('path', { d: `M3,${middle - 4}h10l-5,8z`, class: 'chart-audit' }),
        lettering(fitted(`${write.day(day)}: ${label}`, width - 22), { x: 22, y: middle + 4 }),
      )
    }),
  )
}

interface Written {
  readonly write: DayWriter
  readonly counts: ReadonlyMap<number, number>
}

/** Every day with entries or an audit; the others had none. */
function tableOf(chart: CalendarHeat, { labels, title }: ChartFrame, { write, counts }: Written): ChartTable {
  const audits = new Map(chart.audits.map(({ day, label }) => [dayNumber(day), label]))
  const days = [...new Set([...counts.keys(), ...audits.keys()])].sort((one, other) => one - other)
  const rows = days.map((day) => [write.day(dayOf(day)), String(counts.get(day) ?? 0), audits.get(day) ?? ''])
  return { caption: title, columns: [labels.day, labels.entries, labels.audit], rows }
}

interface Told {
  readonly frame: ChartFrame
  readonly write: DayWriter
  readonly chart: CalendarHeat
}

function readingsOf(calendar: Calendar, counts: ReadonlyMap<number, number>, { frame, write, chart }: Told): Reading[] {
  const audits = new Map(chart.audits.map(({ day, label }) => [dayNumber(day), `${frame.labels.audit}: ${label}`]))
  return Array.from({ length: calendar.to - calendar.from + 1 }, (_, at) => {
    const day = calendar.from + at
    const { x, y } = cellOf(calendar, day)
    const half = (calendar.pitch - calendar.gap) / 2
    const told = [`${write.day(dayOf(day))}: ${counts.get(day) ?? 0}`, audits.get(day)]
    return { x: x + half, y: y + half, text: told.filter(Boolean).join('; ') }
  })
}

function summaryOf(chart: CalendarHeat, { labels }: ChartFrame, write: DayWriter): string {
  const audits = chart.audits.map(({ day }) => write.day(day)).join(', ')
  return filled(labels.heatSummary, {
    count: chart.days.reduce((sum, { count }) => sum + count, 0),
    days: chart.days.filter(({ count }) => count > 0).length,
    from: write.day(chart.from),
    to: write.day(chart.to),
    audits: audits || labels.none,
  })
}
