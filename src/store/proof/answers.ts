import { sql } from 'kysely'
import type { SeriesPoint } from '#domain/measurement/series.ts'
import type { NamedMetric, ProofAnswers } from '#domain/records/improvement/proofAnswers.ts'
import type { Tx } from '../open.ts'
import { readSeries } from '../points/read.ts'
import { triggerPointsOf } from './triggers.ts'
import { outcomeOfIteration } from './verdicts.ts'

/** What an improvement says of its proof, as far as the answer depends on it. */
interface Named {
  readonly proof?: unknown
  readonly iteration?: unknown
  readonly seriesMetric?: unknown
  readonly problemMetric?: unknown
  readonly problemIncident?: unknown
  readonly guardrails?: unknown
}

/** Enough for the longest baseline and a year of days after it. */
const MOST_POINTS = 1000

/** The metrics and the incident an improvement names, their readings, and what was computed for this iteration. */
export async function answerProof(
  tx: Tx,
  { id, record }: { readonly id: string; readonly record: Named },
): Promise<ProofAnswers> {
  const guarded = ((record.guardrails ?? []) as { metric: string | null }[]).flatMap(({ metric }) => metric ?? [])
  const proving = [text(record.seriesMetric), ...guarded].flatMap((each) => each ?? [])
  const named = [...proving, ...[text(record.problemMetric)].flatMap((each) => each ?? [])]
  const isSeries = record.proof === 'series'
  return {
    metrics: await metricsAmong(tx, named),
    incidents: await incidentsAmong(
      tx,
      [text(record.problemIncident)].flatMap((each) => each ?? []),
    ),
    series: isSeries ? await seriesOfAll(tx, [...new Set(proving)]) : new Map(),
    triggerPoints: isSeries ? await triggerPointsOf(tx, { improvement: id, metric: text(record.seriesMetric) }) : [],
    verdict: isSeries
      ? await outcomeOfIteration(tx, { improvement: id, iteration: Number(record.iteration ?? 1) })
      : null,
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

async function metricsAmong(tx: Tx, ids: readonly string[]): Promise<Map<string, NamedMetric>> {
  if (ids.length === 0) return new Map()
  const found = await sql<NamedMetric>`
    select r.id, b.definition_version as version, r.title as name, b.unit, b.kind, b.direction, b.cadence, b.season_period as season,
      r.state = 'active' as "isActive", r.created_at as "createdAt"
    from record r join metric b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'metric' and r.id = any(${[...ids]}::uuid[])`.execute(
    tx,
  )
  return new Map(found.rows.map((metric) => [metric.id, metric]))
}

async function incidentsAmong(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const found = await sql<{ id: string }>`
    select id from record where organization_id = current_organization() and type = 'incident' and id = any(${[...ids]}::uuid[])`.execute(
    tx,
  )
  return new Set(found.rows.map(({ id }) => id))
}

async function seriesOfAll(tx: Tx, metrics: readonly string[]): Promise<Map<string, readonly SeriesPoint[]>> {
  const series = new Map<string, readonly SeriesPoint[]>()
  for (const metric of metrics) series.set(metric, await readSeries(tx, metric, { last: MOST_POINTS }))
  return series
}
