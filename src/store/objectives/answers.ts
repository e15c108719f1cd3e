import { sql } from 'kysely'
import type { Cadence } from '#domain/measurement/series.ts'
import type { ObjectiveAnswers } from '#domain/records/objective/objectiveAnswers.ts'
import { latestReading } from '#domain/reports/objectives.ts'
import type { Tx } from '../open.ts'
import { readSeries } from '../points/read.ts'

/** Enough of the newest periods to find one that is complete and was read. */
const LOOK_BACK = 24

interface Asked {
  readonly record: Readonly<Record<string, unknown>>
  /** The organization's day. */
  readonly today: string
}

/** The figure an objective is measured by, with its latest complete period, and the commitment it serves. */
export async function answerObjective(tx: Tx, { record, today }: Asked): Promise<ObjectiveAnswers> {
  return { metric: await measured(tx, record.metric, today), commitment: await stateOf(tx, record.commitment) }
}

async function measured(tx: Tx, id: unknown, today: string): Promise<ObjectiveAnswers['metric']> {
  if (typeof id !== 'string') return null
  const found = await sql<Omit<NonNullable<ObjectiveAnswers['metric']>, 'latest'>>`
    select r.state, b.unit, b.cadence, b.direction,
      b.formula is not null or length(trim(coalesce(b.method, ''))) > 0 as "hasMethod"
    from record r join metric b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.id = ${id}`.execute(tx)
  const metric = found.rows[0]
  if (!metric) return null
  const points = metric.cadence ? await readSeries(tx, id, { last: LOOK_BACK }) : []
  return { ...metric, latest: metric.cadence ? latestReading(points, metric.cadence as Cadence, today) : null }
}

async function stateOf(tx: Tx, id: unknown): Promise<string | null> {
  if (typeof id !== 'string') return null
  const found = await sql<{ state: string }>`
    select state from record where organization_id = current_organization() and id = ${id}`.execute(tx)
  return found.rows[0]?.state ?? null
}
