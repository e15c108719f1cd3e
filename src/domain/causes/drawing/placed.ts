import type { CauseNode } from '../analysis.ts'

/** Where a box stands, in the drawing's own pixels, and what is written in it. */
export interface PlacedBox {
  readonly node: CauseNode
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the box alone; a gate or a basic event's sign hangs below it. */
  readonly height: number
  readonly lines: readonly string[]
  /** What kind of cause it is, in small letters under the text, a line each. */
  readonly marks: readonly string[]
}

export interface Laid {
  readonly boxes: readonly PlacedBox[]
  readonly width: number
  readonly height: number
}
