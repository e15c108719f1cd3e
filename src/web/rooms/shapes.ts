import type { IndexedItem, RoomRequest } from '#web/room/shapes.ts'

/** What the routes of rooms answer to those who keep them. */
export interface KeptRoom {
  readonly id: string
  readonly title: string
  readonly audience: 'certificationBody' | 'regulator' | 'customer' | 'investor' | 'partner'
  readonly audit: { readonly id: string; readonly number: string | null; readonly title: string } | null
  readonly welcome: string | null
  readonly keeper: { readonly id: string; readonly name: string } | null
  readonly opensAt: string
  readonly closesAt: string
  readonly closedAt: string | null
  readonly closedBecause: string | null
  readonly guests: number
  readonly openRequests: number
  readonly lastSeenAt: string | null
}

export interface RoomGuest {
  readonly id: string
  readonly name: string
  readonly firm: string | null
  readonly enteredAt: string | null
  readonly lastSeenAt: string | null
  readonly linkExpiresAt: string | null
  readonly revokedAt: string | null
}

export interface Part {
  readonly id: string
  readonly ref: string | null
  readonly what: string
  readonly released: number
}

export type SetName = 'documented' | 'effectiveness' | 'surveillance'

export interface ToldRoom {
  readonly room: KeptRoom
  readonly requirements: readonly string[]
  readonly released: number
  readonly sets: Readonly<Record<SetName, readonly Part[]>>
  readonly items: readonly (IndexedItem & { readonly id: string; readonly isHidden: boolean })[]
  readonly guests: readonly RoomGuest[]
  readonly requests: readonly RoomRequest[]
  readonly views: readonly {
    readonly guest: string
    readonly kind: string
    readonly thing: string
    readonly label: string
    readonly lastAt: string
    readonly times: number
  }[]
}
