import type { Gap, RequirementStatus } from '#domain/conformity/status.ts'
import type { Named } from '#web/api/shapes.ts'

export type StatusCounts = Readonly<Record<RequirementStatus, number>>

export interface ToldRequirement {
  readonly key: string
  readonly ref: string
  readonly title: string
  readonly kind: string
  readonly status: RequirementStatus
  readonly gaps: readonly Gap[]
  readonly shownBy: number
  readonly underWay: number
  readonly expired: number
  readonly nonconformities: number
  readonly firstEnd: string | null
  readonly until: string | null
}

export interface ToldStandard {
  readonly id: string
  readonly name: string
  readonly short: string
  readonly edition: string
  readonly counts: StatusCounts
  readonly requirements: readonly ToldRequirement[]
}

export interface Conformity {
  readonly today: string
  readonly standards: readonly ToldStandard[]
}

export interface ConformityDays {
  readonly days: readonly (StatusCounts & { readonly day: string; readonly standard: string })[]
  readonly changes: readonly {
    readonly day: string
    readonly requirement: string
    readonly before: RequirementStatus
    readonly after: RequirementStatus
  }[]
}

export interface NamedPiece {
  readonly id: string
  readonly kind: 'file' | 'link' | 'words'
  readonly label: string
  readonly url: string | null
  readonly text: string | null
  readonly file: {
    readonly id: string
    readonly hash: string
    readonly size: number
    readonly mediaType: string
  } | null
}

export interface NamedRecord {
  readonly id: string
  readonly type: string
  readonly number: string | null
  readonly title: string
  readonly state: string
}

export interface Showing {
  readonly id: string | null
  readonly requirement: string
  readonly because: 'linked' | 'serves' | 'stated' | 'being'
  readonly stands: 'done' | 'paper' | 'underWay' | 'expired' | 'nothing'
  readonly until: string | null
  readonly note: string | null
  readonly at: string | null
  readonly by: Named | null
  readonly releasedAt: string | null
  readonly isNarrow: boolean
  readonly record: NamedRecord | null
  readonly evidence: NamedPiece | null
}

export interface OneRequirement {
  readonly key: string
  readonly ref: string
  readonly title: string
  readonly judged: {
    readonly status: RequirementStatus
    readonly gaps: readonly Gap[]
    readonly until: string | null
    readonly nonconformities: number
  }
  readonly showings: readonly Showing[]
}

export interface LibraryPiece extends NamedPiece {
  readonly validUntil: string | null
  readonly at: string
  readonly by: Named | null
  readonly withdrawnAt: string | null
  readonly record: NamedRecord | null
  readonly requirements: readonly string[]
  readonly copies: number
}
