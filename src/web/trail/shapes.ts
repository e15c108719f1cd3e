import type { TrailEntry as RecordEntry } from '#web/around/shapes.ts'

/** An entry of the organization's trail; it says what it is about. */
export interface TrailEntry extends RecordEntry {
  readonly clock: 'server' | 'demo'
  readonly subject: { readonly type: string; readonly id: string } | null
}

/** What an id in an entry stands for. */
export interface Mentioned {
  readonly id: string
  readonly type: string
  readonly number: string | null
  readonly name: string
}

export type MentionedById = ReadonlyMap<string, Mentioned>

export interface TrailPageAnswer {
  readonly items: readonly TrailEntry[]
  readonly next: string | null
  readonly mentioned: readonly Mentioned[]
}
