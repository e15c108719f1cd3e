import { periodEnd } from '#domain/measurement/periods.ts'
import { type Leaning, type SourceType, sourceTypes } from '#domain/records/sourceTypes.ts'
import type { Day } from '#domain/time/days.ts'

const sourceNames = Object.keys(sourceTypes) as SourceType[]

/** The source types that lean one way: what a figure about them opens. */
export function sourcesLeaning(...ways: readonly Leaning[]): SourceType[] {
  return sourceNames.filter((source) => ways.includes(sourceTypes[source].leans))
}

/** Entries of one source in one quarter; null: none was stated. */
export interface SourceCount {
  readonly quarter: Day
  readonly source: string | null
  readonly count: number
}

const RED_ABOVE = 0.8

export interface AuditShare {
  readonly audit: number
  /** Entries whose source says which way they lean. */
  readonly stated: number
  readonly unknown: number
  /** Null while no entry states its source. */
  readonly share: number | null
  readonly light: 'green' | 'red' | 'unknown'
}

/** The reactive organization: how much of what it does comes from audits and nonconformities (C-150). */
export function auditShare(counts: readonly SourceCount[]): AuditShare {
  const audit = countOf(counts, 'audit')
  const stated = audit + countOf(counts, 'corrective') + countOf(counts, 'proactive')
  const share = stated === 0 ? null : audit / stated
  const light = share === null ? 'unknown' : share > RED_ABOVE ? 'red' : 'green'
  return { audit, stated, unknown: countOf(counts, 'unknown'), share, light }
}

export interface QuarterBalance {
  readonly quarter: Day
  readonly corrective: number
  readonly proactive: number
  readonly unknown: number
  readonly isOver: boolean
  /** Over, and nothing in it was raised before something went wrong (C-151). */
  readonly warns: boolean
}

/** Corrective and proactive entries by quarter. Quarters before the register's first entry are no warning. */
export function balance(counts: readonly SourceCount[], quarters: readonly Day[], today: Day): QuarterBalance[] {
  const first = counts.map(({ quarter }) => quarter).sort()[0]
  return quarters.map((quarter) => {
    const here = counts.filter((count) => count.quarter === quarter)
    const proactive = countOf(here, 'proactive')
    const isOver = periodEnd(quarter, 'quarter') <= today
    const warns = isOver && proactive === 0 && first !== undefined && quarter >= first
    const corrective = countOf(here, 'audit') + countOf(here, 'corrective')
    return { quarter, corrective, proactive, unknown: countOf(here, 'unknown'), isOver, warns }
  })
}

export interface SourceLine {
  readonly source: SourceType
  /** One count per quarter asked for, in their order. */
  readonly counts: readonly number[]
  /** Nothing in the last two quarters that are over (C-064). */
  readonly isDry: boolean
}

/** Entries by source and quarter; every source has its line, so that a dry one is seen. */
export function coverage(counts: readonly SourceCount[], quarters: readonly Day[], today: Day): SourceLine[] {
  const recent = quarters.filter((quarter) => periodEnd(quarter, 'quarter') <= today).slice(-2)
  const inQuarter = (source: SourceType, quarter: Day) =>
    counts.find((count) => count.source === source && count.quarter === quarter)?.count ?? 0
  return sourceNames.map((source) => ({
    source,
    counts: quarters.map((quarter) => inQuarter(source, quarter)),
    isDry: recent.length === 2 && recent.every((quarter) => inQuarter(source, quarter) === 0),
  }))
}

function countOf(counts: readonly SourceCount[], leaning: Leaning): number {
  return counts
    .filter(({ source }) => (source === null ? 'unknown' : sourceTypes[source as SourceType].leans) === leaning)
    .reduce((sum, { count }) => sum + count, 0)
}
