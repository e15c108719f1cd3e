import type { InventoryColumn } from '#domain/inventory/columnWords.ts'
import type { SpokenRefusal } from '#web/api/problem.ts'

export interface Decisions {
  readonly sheet?: string
  readonly columns?: readonly { readonly index: number; readonly holds: InventoryColumn | null }[]
  readonly owner?: string
  readonly origin?: 'inHouse' | 'thirdParty'
  readonly system?: string
}

interface Entry {
  readonly key: string
  readonly title: string
  readonly known: { readonly id: string; readonly number: string | null; readonly title: string } | null
  readonly notes: readonly SpokenRefusal[]
  readonly refusals: readonly SpokenRefusal[]
}

export interface SystemEntry extends Entry {
  readonly row: number | null
  readonly owner: string | null
  readonly origin: string | null
  readonly tier: string | null
  readonly purpose: string | null
  readonly fate: 'new' | 'known' | 'refused'
}

export interface ResourceEntry extends Entry {
  readonly kind: string
  readonly fate: 'new' | 'shared' | 'known' | 'refused'
}

export interface ShownColumn {
  readonly index: number
  readonly header: string
  readonly holds: InventoryColumn | null
  readonly samples: readonly string[]
}

export interface Preview {
  readonly format: 'table' | 'bom' | 'modelCard'
  readonly sheets: readonly string[]
  readonly sheet: string | null
  readonly columns: readonly ShownColumn[]
  readonly notes: readonly SpokenRefusal[]
  readonly systems: readonly SystemEntry[]
  readonly resources: readonly ResourceEntry[]
  readonly digest: string
}

interface Named {
  readonly id: string
  readonly number: string | null
  readonly title: string
}

export interface Taken {
  readonly systems: readonly Named[]
  readonly resources: readonly Named[]
  readonly shared: number
}
