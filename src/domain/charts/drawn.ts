import type { ChartWords } from '../words/chartWords.ts'
import type { Language } from '../words/language.ts'
import type { SvgNode } from './svg.ts'

/** What every chart is asked with: its name, the reader's language and words, and the room it has in CSS pixels. */
export interface ChartFrame {
  /** What is shown, for those who listen: "P1 incidents per month". */
  readonly title: string
  readonly language: Language
  readonly width: number
  readonly height: number
  readonly labels: ChartWords
}

/** The figures behind a chart, every cell as text in the reader's language. */
export interface ChartTable {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A place one can walk to, in the drawing's own pixels, and what stands there in words. */
export interface Reading {
  readonly x: number
  readonly y: number
  readonly text: string
}

export interface Drawn {
  readonly svg: SvgNode
  readonly table: ChartTable
  /** One sentence: what a look at the chart tells. */
  readonly summary: string
  /** In the order one walks through them; none where there is nothing to show. */
  readonly readings: readonly Reading[]
  /** Which way the readings lie: along the width, down the height, or over the whole field. */
  readonly walk: 'along' | 'down' | 'over'
}
