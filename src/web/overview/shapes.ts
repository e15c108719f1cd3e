import type { View } from '#domain/overview/views.ts'
import type { SpokenRefusal } from '#web/api/problem.ts'

export interface Figure {
  readonly key: string
  readonly label: string
  readonly tone: 'late' | 'watch' | 'plain'
  readonly value: number | string | null
  readonly api: string
  readonly page: string
}

export interface Overview {
  readonly view: View
  readonly panels: readonly { readonly key: string; readonly label: string; readonly figures: readonly Figure[] }[]
}

export interface Waiting {
  readonly record: {
    readonly id: string
    readonly type: string
    readonly plural: string
    readonly number: string | null
    readonly title: string
    readonly state: string
    readonly due: string | null
    readonly overdue: boolean
    readonly owner: { readonly id: string; readonly name: string | null } | null
  }
  readonly move: string
  readonly label: string
  readonly missing: readonly SpokenRefusal[]
  readonly because: 'own' | 'office'
}

export interface Needs {
  readonly next: readonly Waiting[]
  readonly others: readonly Waiting[]
  readonly reading: readonly {
    readonly version: string
    readonly document: string
    readonly number: string | null
    readonly title: string
    readonly dueOn: string
  }[]
  readonly more: boolean
}

export interface PathGroup {
  readonly kind: 'pillar' | 'clause'
  readonly key: string
  readonly label: string
  readonly maturity: number | null
  readonly rated: number
  readonly of: number
  readonly next: readonly {
    readonly key: string
    readonly ref: string
    readonly title: string
    readonly step: string
    readonly sentence: string
  }[]
}
