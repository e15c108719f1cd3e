import type { Bunching } from '#domain/measurement/bunching.ts'
import type { ControlChart } from '#domain/measurement/controlChart.ts'
import type { RhythmSigns } from '#domain/measurement/rhythmSigns.ts'
import type { SeriesPoint } from '#domain/measurement/series.ts'
import type { Velocity } from '#domain/measurement/velocity.ts'
import type { CategoryLine } from '#domain/reports/breadth.ts'
import type { Dimension, Light } from '#domain/reports/dimensions.ts'
import type { IncidentTrend } from '#domain/reports/effectiveness.ts'
import type { Impact } from '#domain/reports/impact.ts'
import type { StartAndNow, Watched } from '#domain/reports/objectives.ts'
import type { Result } from '#domain/reports/recordSets.ts'
import type { RiskTrend } from '#domain/reports/riskTrend.ts'
import type { AuditShare, QuarterBalance, SourceLine } from '#domain/reports/sources.ts'
import type { Named } from '#web/api/shapes.ts'
import type { OutcomesTold } from '#web/proof/shapes.ts'
import type { LearningTold } from './learningShape.ts'

/** A number and where the records behind it are, below /api/v1. */
export interface Counted {
  readonly count: number
  readonly records: string
}

interface Told {
  readonly from: string
  readonly to: string
  readonly today: string
}

export interface Elapsed {
  readonly n: number
  readonly p50: number | null
  readonly p85: number | null
  readonly p95: number | null
  readonly records: string
}

export interface SplitLine extends Counted {
  readonly key: string | null
  readonly name: string | null
}

export interface QuarterVerdicts extends Readonly<Record<Result, Counted>> {
  readonly quarter: string
  readonly total: number
  readonly computed: number
}

export interface VelocityTold extends Told {
  readonly verdicts: readonly QuarterVerdicts[]
  readonly throughput: {
    readonly months: readonly (Counted & { readonly month: string; readonly isOver: boolean })[]
    readonly chart: ControlChart
  }
  readonly cycle: Elapsed
  readonly lead: Elapsed
  readonly toImplement: Elapsed
  readonly toVerdict: Elapsed
  readonly closures: Counted & {
    readonly perMonth: number | null
    readonly medianDays: number | null
    readonly trend: { readonly direction: 'rising' | 'falling' | 'none' | 'unknown' }
  }
  readonly underWay: Counted & {
    readonly beyondP85: number
    readonly oldest: readonly (Listed & { readonly ageDays: number; readonly beyondP85: boolean })[]
  }
  readonly flow: Velocity['cumulativeFlow']
  readonly littlesLaw: Velocity['littlesLaw']
  readonly implemented: Counted & {
    readonly byMonth: readonly SplitLine[]
    readonly bySource: readonly SplitLine[]
    readonly byOwner: readonly SplitLine[]
    readonly byCategory: readonly SplitLine[]
  }
}

export interface Listed {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly owner: Named | null
}

export interface Behind extends Listed {
  readonly day: string
  readonly claimedDay: string | null
}

export interface EffectTold extends Told {
  readonly impact: Impact & { readonly records: string }
  readonly notMeasured: Counted & {
    readonly awaiting: number
    readonly byFact: number
    readonly asActivity: number
  }
  readonly chance: {
    readonly evaluated: number
    readonly improved: number
    readonly entered: number
    readonly expectedFalse: number
    readonly records: string
  }
}

export interface Tested {
  readonly light: Light
  readonly windows: Readonly<Record<'7' | '14' | '30', Bunching>>
  readonly monthlyDispersion: number | null
}

export interface Explanation {
  readonly id: string
  readonly text: string
  readonly at: string
  readonly by: Named
}

export interface Audit {
  readonly id: string
  readonly kind: 'internal' | 'external'
  readonly label: string
  readonly fromDay: string
  readonly toDay: string
  readonly before: Readonly<Record<'7' | '14' | '30', Counted>>
  readonly explanations: readonly Explanation[]
}

export interface RhythmTold extends Told {
  readonly light: Light
  readonly entries: Tested
  readonly closings: Tested
  readonly signs: RhythmSigns & {
    readonly records: Readonly<Record<'backDated' | 'closedAtOnce' | 'improvedUnmeasured', string>>
  }
  readonly claimedApart: Counted
  readonly audits: readonly Audit[]
  readonly calendar: {
    readonly days: readonly { readonly day: string; readonly count: number }[]
    readonly total: number
    readonly records: string
  }
}

export interface Quarter {
  readonly quarter: string
  readonly from: string
  readonly to: string
}

export interface SourcesTold extends Told {
  readonly auditShare: AuditShare & { readonly records: string; readonly allRecords: string }
  readonly quarters: readonly Quarter[]
  readonly balance: readonly (QuarterBalance & {
    readonly records: Readonly<Record<'corrective' | 'proactive', string>>
  })[]
  readonly sources: readonly (SourceLine & { readonly records: readonly string[] })[]
  readonly dry: number
}

export interface BreadthTold extends Told {
  readonly measuredCategories: number
  readonly allCategories: number
  readonly index: number
  readonly lines: readonly (CategoryLine & {
    readonly records: Readonly<Record<'registered' | 'implemented' | 'measured' | 'improved', string>>
  })[]
}

export interface Rating {
  readonly id: string
  readonly rating: number
  readonly evidence: string
  readonly by: Named
}

export interface DimensionLine {
  readonly dimension: Dimension
  readonly light: Light
  readonly openQuestions: number
  readonly served: Counted & { readonly byQuarter: readonly Counted[] }
  readonly ratings: readonly (Rating | null)[]
}

export interface Question {
  readonly id: string
  readonly dimension: Dimension
  readonly cause: 'contextChanged' | 'objectiveMissed'
  readonly record: {
    readonly id: string
    readonly type: string
    readonly number: string | null
    readonly title: string
  }
  readonly occasion: string
  readonly askedAt: string
  readonly answer: 'holds' | 'change' | null
  readonly reason: string | null
  readonly answeredAt: string | null
  readonly answeredBy: Named | null
}

interface HealthMetric {
  readonly id: string
  readonly number: string | null
  readonly name: string
  readonly unit: string
}

type Indicator = HealthMetric & { readonly targetMet: boolean | null }

export interface DimensionsTold extends Told {
  readonly quarters: readonly Quarter[]
  readonly dimensions: readonly DimensionLine[]
  readonly questions: readonly Question[]
  readonly effectiveness: {
    readonly light: Light
    readonly riskTrend: RiskTrend
    readonly incidents: IncidentTrend
    readonly indicators: readonly Indicator[]
    readonly outcomes: readonly {
      readonly id: string
      readonly number: string | null
      readonly title: string
      readonly indicator: Indicator
    }[]
  }
}

export interface ObjectiveMetric extends HealthMetric, StartAndNow, Watched {
  readonly points: readonly SeriesPoint[]
}

export interface ObjectivesTold extends Told {
  readonly objectives: readonly { readonly objective: string; readonly metrics: readonly ObjectiveMetric[] }[]
}

/** The reports by name. */
export interface Reports {
  readonly velocity: VelocityTold
  readonly effect: EffectTold
  readonly rhythm: RhythmTold
  readonly sources: SourcesTold
  readonly breadth: BreadthTold
  readonly outcomes: OutcomesTold
  readonly dimensions: DimensionsTold
  readonly objectives: ObjectivesTold
  readonly learning: LearningTold
}
