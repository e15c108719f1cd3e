import type { CheckStanding } from '#domain/conformity/checks.ts'
import type { LeadershipAct } from '#domain/conformity/leadership.ts'
import type { MissingLink } from '#domain/conformity/orphans.ts'
import type { Phase } from '#domain/conformity/phases.ts'
import type { Light } from '#domain/conformity/pillarHealth.ts'
import type { Named } from '#web/api/shapes.ts'
import type { NamedRecord, StatusCounts } from '#web/conformity/shapes.ts'

export interface MappedProcess extends NamedRecord {
  readonly owner: (Named & { readonly isActive: boolean }) | null
  readonly phase: Phase | null
  readonly requirements: readonly string[]
  readonly documents: readonly NamedRecord[]
  readonly takesFrom: readonly { readonly process: string; readonly what: string | null }[]
  readonly missing: readonly MissingLink[]
}

export interface AimsMap {
  readonly processes: readonly MappedProcess[]
  readonly beyond: readonly NamedRecord[]
}

export interface CountedModule {
  readonly type: string
  readonly plural: string
  readonly label: string
  readonly total: number
  readonly open: number
  readonly overdue: number
}

export interface Quadrant {
  readonly phase: Phase
  readonly label: string
  readonly modules: readonly CountedModule[]
}

export interface Pillar {
  readonly pillar: string
  readonly label: string
  readonly light: Light
  readonly requirements: StatusCounts
  readonly modules: readonly CountedModule[]
}

export interface Department {
  readonly department: string | null
  readonly systems: number
  readonly riskCurrent: number
  readonly impactCurrent: number
  readonly overseen: number
  readonly people: number
  readonly readingsAsked: number
  readonly readingsDone: number
}

export interface Leadership {
  readonly quarters: readonly ({ readonly quarter: string } & Readonly<Record<LeadershipAct, number>>)[]
  readonly items: readonly {
    readonly at: string
    readonly act: LeadershipAct
    readonly verb: string
    readonly by: Named
    readonly record: Omit<NamedRecord, 'state'>
  }[]
}

export interface EngagementQuarter {
  readonly quarter: string
  readonly staff: number
  readonly suggestions: number
  readonly participants: number
  readonly readingsAsked: number
  readonly readingsDone: number
  readonly suggestionsPer100: number | null
  readonly participantsPer100: number | null
}

export interface CheckedItem extends NamedRecord {
  readonly at: string
  readonly standing: CheckStanding
  readonly acts: readonly NamedRecord[]
  readonly nothingToDo: { readonly reason: string; readonly at: string | null; readonly by: Named | null } | null
}

export interface OnPaper extends NamedRecord {
  readonly effectiveFrom: string
  readonly lastUse: string | null
}

export interface Items<T> {
  readonly items: readonly T[]
}
