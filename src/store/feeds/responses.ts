import { sql } from 'kysely'
import type { Cadence } from '#domain/measurement/series.ts'
import type { Tx } from '../open.ts'

export interface SurveyResponse {
  readonly id: string
  readonly at: string
  readonly score: number
}

/** Keeps answers; one that is there already is corrected. Answers how many were new and how many said something else. */
export async function keepResponses(
  tx: Tx,
  { feed, responses, at }: { feed: string; responses: readonly SurveyResponse[]; at: string },
): Promise<{ added: number; restated: number }> {
  if (responses.length === 0) return { added: 0, restated: 0 }
  const last = [...new Map(responses.map((response) => [response.id, response])).values()]
  const kept = await sql<{ isNew: boolean }>`
    insert into survey_response as s (organization_id, feed_id, response, at, score, recorded_at)
    select current_organization(), ${feed}, *, ${at}::timestamptz from unnest(
      ${last.map(({ id }) => id)}::text[], ${last.map((response) => response.at)}::timestamptz[], ${last.map(({ score }) => score)}::float8[])
    on conflict (organization_id, feed_id, response) do update set at = excluded.at, score = excluded.score, recorded_at = excluded.recorded_at
      where s.at <> excluded.at or s.score <> excluded.score
    returning xmax = 0 as "isNew"`.execute(tx)
  const added = kept.rows.filter(({ isNew }) => isNew).length
  return { added, restated: kept.rows.length - added }
}

export interface CountedPeriod {
  readonly period: string
  readonly num: number
  readonly den: number
}

export interface ToCount {
  readonly feed: string
  readonly satisfiedFrom: number
  readonly cadence: Cadence
  readonly timeZone: string
  /** The first and the last period, both included. */
  readonly from: string
  readonly through: string
}

/** How many answers of each period were satisfied, of all; periods without an answer are absent. */
export async function countResponses(tx: Tx, asked: ToCount): Promise<CountedPeriod[]> {
  const { feed, satisfiedFrom, cadence, timeZone, from, through } = asked
  const found = await sql<CountedPeriod>`
    select period, count(*) filter (where score >= ${satisfiedFrom}) as num, count(*) as den from (
      select date_trunc(${cadence}, s.at at time zone ${timeZone})::date as period, score
      from survey_response s where s.organization_id = current_organization() and s.feed_id = ${feed}
    ) answered where period >= ${from} and period <= ${through} group by period order by period`.execute(tx)
  return found.rows
}
