import { dayNumber, dayWriter } from './days.ts'
import type { ChartFrame } from './drawn.ts'
import { fitted, lettering, textWidth } from './lettering.ts'
import type { Plot } from './plot.ts'
import { circle } from './shapes.ts'
import { node, rounded, type SvgNode } from './svg.ts'

/** A change or roll-out that took effect on a day. */
export interface DatedChange {
  readonly day: string
  readonly label: string
}

/** Something known about a day, in the organization's own words. */
export interface DatedNote {
  readonly day: string
  readonly text: string
}

const ROW = 15
const ROWS = 3

interface Lines {
  /** Pixels above the plot that the labels need. */
  readonly height: number
  at(plot: Plot): SvgNode
}

/** Upright lines on the days of changes with their labels above the plot, in rows so that none covers another. */
export function changeLines(changes: readonly DatedChange[], frame: ChartFrame): Lines {
  const rows = Math.min(ROWS, changes.length)
  const height = rows * ROW + (rows > 0 ? 4 : 0)
  const at = (plot: Plot) => {
    const ends = new Array<number>(rows).fill(Number.NEGATIVE_INFINITY)
    const visible = changes.filter(({ day }) => isInside(plot, day))
    return node(
      'g',
      {},
      visible.map((change) => changeLine(change, { plot, ends, frame, height })),
    )
  }
  return { height, at }
}

/** Whether a day lies on the axis. */
function isInside({ x }: Plot, day: string): boolean {
  return dayNumber(day) >= x.from && dayNumber(day) <= x.to
}

interface Row {
  readonly plot: Plot
  readonly ends: number[]
  readonly frame: ChartFrame
  readonly height: number
}

function changeLine({ day, label: text }: DatedChange, { plot, ends, frame, height }: Row): SvgNode {
  const x = Math.round(plot.x.at(dayNumber(day))) + 0.5
  const label = fitted(text, Math.min(240, frame.width * 0.6))
  const width = textWidth(label)
  const isLeft = x + 4 + width > frame.width
  const start = isLeft ? x - 4 - width : x + 4
  const free = ends.findIndex((end) => end < start - 6)
  const row = free === -1 ? 0 : free
  if (free !== -1) ends[row] = start + width
  const y = plot.top - height + row * ROW + 8
  return node(
    'g',
    {},
    node('path', {
      d: `M${x},${rounded(free === -1 ? plot.top : y - 8)}V${rounded(plot.bottom)}`,
      class: 'chart-change',
    }),
    free !== -1 && lettering(label, { x: start, y: y + 2, look: 'chart-label' }),
  )
}

interface Tags {
  readonly height: number
  tagsAt(plot: Plot): SvgNode
  listAt(y: number): SvgNode
}

const LISTED = 6
const LINE = 16
/** Where more notes meet, the further ones are told but have no tag: they would bury the figures. */
const TAG_ROWS = 3

/** Notes as numbers at the foot of the plot, told below the key; beyond six only the table tells them. */
export function noteTags(notes: readonly DatedNote[], frame: ChartFrame): Tags {
  const listed = notes.slice(0, LISTED)
  const write = dayWriter(frame.language, frame.labels)
  return {
    height: listed.length === 0 ? 0 : listed.length * LINE + 6,
    tagsAt: (plot) => {
      const ends = new Array<number>(TAG_ROWS).fill(Number.NEGATIVE_INFINITY)
      const visible = notes.map((note, at) => ({ note, number: at + 1 })).filter(({ note }) => isInside(plot, note.day))
      return node(
        'g',
        {},
        visible.map(({ note, number }) => {
          const x = plot.x.at(dayNumber(note.day) + 0.5)
          const row = ends.findIndex((end) => x >= end + 16)
          if (row === -1) return null
          ends[row] = x
          return tag(number, { x, y: plot.bottom - 9 - row * 15 })
        }),
      )
    },
    listAt: (y) =>
      node(
        'g',
        {},
        listed.map(({ day, text }, at) => {
          const middle = y + at * LINE + 8
          const line = fitted(`${write.day(day)}: ${text}`, frame.width - 22)
          return node('g', {}, tag(at + 1, { x: 8, y: middle }), lettering(line, { x: 22, y: middle + 4 }))
        }),
      ),
  }
}

function tag(number: number, spot: { x: number; y: number }): SvgNode {
  return node(
    'g',
    {},
    node('path', { d: circle(spot, 7), class: 'chart-tag' }),
    node('text', { x: spot.x, y: spot.y + 3.5, class: 'chart-tag-text chart-middle' }, String(number)),
  )
}
