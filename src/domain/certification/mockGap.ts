/** Something a mock audit found that asks something of us (C-292). */
export interface MockGap {
  readonly id: string
  readonly number: string | null
  readonly title: string
  /** What it became is at rest, or the tasks that follow from it are done. */
  readonly isClosed: boolean
}
