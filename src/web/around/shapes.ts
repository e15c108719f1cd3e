import type { Relation } from '#domain/records/relations.ts'
import type { Named } from '#web/api/shapes.ts'

export interface Comment {
  readonly id: string
  readonly author: Named | null
  /** Null once withdrawn or redacted. */
  readonly text: string | null
  readonly mentions: readonly Named[]
  readonly at: string
  readonly withdrawnAt: string | null
}

export interface Evidence {
  readonly id: string
  readonly kind: 'file' | 'link' | 'words'
  readonly label: string
  readonly file: string | null
  readonly url: string | null
  readonly text: string | null
  readonly validUntil: string | null
  readonly at: string
  readonly by: Named | null
  readonly withdrawnAt: string | null
  readonly withdrawnBy: Named | null
  readonly withdrawnBecause: string | null
}

export interface Linked {
  readonly id: string
  readonly relation: Relation
  readonly direction: 'out' | 'in'
  readonly record: {
    readonly id: string
    readonly type: string
    readonly number: string | null
    readonly title: string
    readonly state: string
  }
}

export interface TrailChange {
  readonly path: string
  readonly before: unknown
  readonly after: unknown
  readonly redacted: boolean
}

export interface TrailEntry {
  readonly seq: number
  readonly hash: string
  readonly at: string
  readonly actor: { readonly kind: string; readonly id?: string; readonly name?: string }
  readonly channel: string
  readonly verb: string
  readonly reason: string | null
  readonly changes: readonly TrailChange[]
}
