import { sql } from 'kysely'
import type { Nonconformity } from '#domain/records/nonconformity/fields.ts'
import { effectOn, isMeasurable, type Measured } from '#domain/records/nonconformity/metricProof.ts'
import type { MeasuredEffect } from '#domain/records/nonconformity/nonconformityAnswers.ts'
import { dayOf } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { readSeries } from '../points/read.ts'
import { comparableSince, frozenMetricsAmong } from '../proof/metrics.ts'
import { readSettings } from '../settings.ts'
import { proofNamed } from './proofs.ts'

interface Asked {
  readonly id: string
  readonly today: string
  readonly record: Readonly<Record<string, unknown>>
}

/** The metric a corrective action is to show itself in: whether it can, and what it shows; null where none is named. */
export async function measuredEffect(tx: Tx, { id, today, record }: Asked): Promise<MeasuredEffect | null> {
  const { verificationMetric, frozenProof, implementedAt } = record as unknown as Nonconformity
  if (verificationMetric === null) return null
  const measured = await measuredMetric(tx, verificationMetric, today)
  if (!measured) return { isMeasurable: false, verdict: null, isBetter: false }
  const could = { isMeasurable: isMeasurable(measured) }
  if (frozenProof === null || implementedAt === null) return { ...could, verdict: null, isBetter: false }
  const frozen = await proofNamed(tx, { nonconformity: id, sha256: frozenProof })
  const isChanged = (await comparableSince(tx, verificationMetric)) > frozen.metric.version
  const { timeZone } = await readSettings(tx)
  const points = isChanged ? [] : measured.points
  return { ...could, ...effectOn(frozen, { ...measured, points, implementedOn: dayOf(implementedAt, timeZone) }) }
}

/** A metric in use with its readings; undefined where it is not in use. */
export async function measuredMetric(tx: Tx, id: string, today: string): Promise<Measured | undefined> {
  const active = await sql`
    select 1 from record where organization_id = current_organization() and id = ${id} and type = 'metric' and state = 'active'`.execute(
    tx,
  )
  const metric = (await frozenMetricsAmong(tx, [id])).get(id)
  if (active.rows.length === 0 || !metric) return undefined
  return { metric, points: await readSeries(tx, id), today }
}
