import type { Block } from '#web/room/blockShapes.ts'

/** What the room's routes answer, as its screens read it. */
export interface IndexedRecord {
  readonly id: string
  readonly type: string
  readonly typeLabel: string
  readonly number: string | null
  readonly title: string
  readonly stage: string
}

export interface IndexedItem {
  readonly key: string
  readonly kind: 'record' | 'file' | 'link' | 'words'
  readonly label: string
  readonly record: IndexedRecord | null
  readonly file: { readonly id: string; readonly name: string; readonly size: number; readonly hash: string } | null
  readonly url: string | null
  readonly text: string | null
  readonly note: string | null
  readonly stands: 'done' | 'paper' | 'underWay' | 'expired' | 'nothing' | null
  readonly until: string | null
  readonly documented: string | null
  readonly releasedAt: string
  readonly releasedBy: string | null
}

export interface IndexedRequirement {
  readonly key: string
  readonly standard: string
  readonly ref: string
  readonly title: string
  readonly kind: string
  readonly items: readonly IndexedItem[]
}

export interface RoomIndex {
  readonly requirements: readonly IndexedRequirement[]
  readonly other: readonly IndexedItem[]
}

export interface Place {
  readonly organization: { readonly name: string; readonly clock: 'server' | 'demo' }
  readonly room: { readonly title: string; readonly welcome: string | null; readonly closesAt: string }
  readonly guest: { readonly name: string; readonly firm: string | null }
  readonly closesOn: string
}

export interface ReadRecord {
  readonly record: IndexedRecord
  readonly title: string
  readonly subject: string
  readonly marks: readonly string[]
  readonly foot: string
  readonly blocks: readonly Block[]
  readonly files: readonly {
    readonly label: string
    readonly id: string
    readonly name: string
    readonly size: number
    readonly hash: string
  }[]
}

export interface RoomRequest {
  readonly id: string
  readonly place: number
  readonly guest: { readonly name: string; readonly firm: string | null }
  readonly requirement: string | null
  readonly text: string
  readonly askedAt: string
  readonly answer: string | null
  readonly answeredAt: string | null
  readonly answeredBy: string | null
}
