import { type RawBuilder, sql } from 'kysely'
import type { Cadence, Direction, MetricKind } from '#domain/measurement/series.ts'
import type { Day } from '#domain/time/days.ts'
import type { SignalState } from '#domain/words/signalStates.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'
import type { ToRaise } from './standing.ts'

export interface SignalRow extends Omit<ToRaise, 'key' | 'metric' | 'direction'> {
  readonly ruleVersion: number
  readonly direction: 'better' | 'worse'
  readonly foundAt: string
  readonly state: SignalState
  readonly snoozedUntil: Day | null
  readonly snoozeReason: string | null
  /** How often its rule was met, and what came of it: of it and added to it, held back. */
  readonly evidence: number
  readonly heldBack: number
  /** What else the data raised about the same service within fourteen days: perhaps one thing. */
  readonly near: readonly { readonly id: string; readonly number: string | null; readonly title: string }[]
  readonly metric: {
    readonly id: string
    readonly number: string | null
    readonly name: string
    readonly unit: string | null
    readonly kind: MetricKind
    readonly direction: Direction
    readonly cadence: Cadence
    readonly service: string | null
    readonly target: number | null
  } | null
  readonly improvement: {
    readonly id: string
    readonly number: string | null
    readonly title: string
    readonly state: string
    readonly version: number
  }
}

export interface SignalsAsked {
  readonly states: readonly SignalState[] | null
  readonly rule: string | null
  readonly metric: string | null
  readonly improvement: string | null
  readonly id?: string
  /** Of what is found in the place of the last row of the page before. */
  readonly after: readonly [string, string] | null
  readonly limit: number
  readonly today: Day
  readonly eyes: AudienceKeys
}

/** Signals that became candidates, newest first; one more than `limit` is read. Their state is that of what they became. */
export async function readSignals(tx: Tx, asked: SignalsAsked): Promise<SignalRow[]> {
  const { id, states, rule, metric, improvement, after, limit, today, eyes } = asked
  const found = await sql<SignalRow>`
    select * from (
      select s.id, s.rule, s.rule_version as "ruleVersion", s.kind, s.direction, s.strength, s.numbers, s.periods::text[] as periods, s.statistic, s.p,
        s.started_on as "startedOn", s.found_at as "foundAt", s.subject, s.snoozed_until as "snoozedUntil", s.snooze_reason as "snoozeReason",
        ${stateOn(today)} as state, ${metricShown} as metric,
        (select count(*) from signal_evidence e where e.organization_id = s.organization_id and e.signal_id = s.id and e.outcome in ('raised', 'added')) as evidence,
        (select count(*) from signal_evidence e where e.organization_id = s.organization_id and e.signal_id = s.id and e.outcome not in ('raised', 'added')) as "heldBack",
        json_build_object('id', r.id, 'number', r.number, 'title', r.title, 'state', r.state, 'version', r.version) as improvement,
        ${nearBy(eyes)} as near
      from signal s
      join record r on r.organization_id = s.organization_id and r.id = s.improvement_id
      left join improvement b on b.organization_id = s.organization_id and b.record_id = s.improvement_id
      left join record m on m.organization_id = s.organization_id and m.id = b.merged_into and r.state = 'merged'
      left join record mr on mr.organization_id = s.organization_id and mr.id = s.metric_id
      left join metric mb on mb.organization_id = s.organization_id and mb.record_id = s.metric_id
      where s.organization_id = current_organization() and ${seenBy(eyes)}
        ${id ? sql`and s.id = ${id}` : sql``} ${rule ? sql`and s.rule = ${rule}` : sql``}
        ${metric ? sql`and s.metric_id = ${metric}` : sql``} ${improvement ? sql`and s.improvement_id = ${improvement}` : sql``}
        ${after ? sql`and (s.found_at, s.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    ) signals where ${states ? sql`state = any(${[...states]}::text[])` : sql`true`}
    order by "foundAt" desc, id desc limit ${limit + 1}`.execute(tx)
  return found.rows
}

function stateOn(today: Day): RawBuilder<unknown> {
  const state = sql`coalesce(m.state, r.state)`
  return sql`case when ${state} = 'dismissed' then 'dismissed' when ${state} in ('closed', 'cancelled', 'merged') then 'closed'
    when ${state} <> 'candidate' then 'registered' when s.snoozed_until > ${today} then 'snoozed' else 'open' end`
}

const metricShown = sql`case when mr.id is not null then json_build_object('id', mr.id, 'number', mr.number, 'name', mr.title, 'unit', mb.unit,
  'kind', mb.kind, 'direction', mb.direction, 'cadence', mb.cadence, 'service', mb.service, 'target', mb.target) end`

const serviceOf = (signal: string, metric: string) =>
  sql`lower(coalesce(${sql.ref(`${metric}.service`)}, ${sql.ref(`${signal}.subject`)} -> 'shared' ->> 'service'))`

function nearBy(eyes: AudienceKeys): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(near), '[]') from (
    select distinct r.id, r.number, r.title from signal o join record r on r.organization_id = o.organization_id and r.id = o.improvement_id
      left join metric ob on ob.organization_id = o.organization_id and ob.record_id = o.metric_id
    where o.organization_id = s.organization_id and o.improvement_id <> s.improvement_id and ${serviceOf('o', 'ob')} = ${serviceOf('s', 'mb')}
      and o.found_at between s.found_at - interval '14 days' and s.found_at + interval '14 days'
      and r.state not in ('closed', 'cancelled', 'dismissed', 'merged') and ${seenBy(eyes)} order by r.title limit 3) near)`
}

export interface EvidenceRow {
  readonly id: string
  readonly at: string
  readonly outcome: string
  readonly strength: 'watch' | 'strong'
  readonly rule: string
  readonly ruleVersion: number
  readonly lastPeriod: Day
  readonly periods: readonly Day[]
  readonly numbers: Readonly<Record<string, number | string>>
  readonly statistic: number | null
  readonly p: number | null
  readonly signal: string
}

const evidenceColumns = sql`
  e.id, e.at, e.outcome, e.strength, s.rule, e.rule_version as "ruleVersion", e.last_period as "lastPeriod", e.periods::text[] as periods, e.numbers,
  e.statistic, e.p, e.signal_id as signal`

/** Every time the rule of a signal was met, oldest first. */
export async function readEvidence(tx: Tx, signal: string): Promise<EvidenceRow[]> {
  const found = await sql<EvidenceRow>`
    select ${evidenceColumns} from signal_evidence e join signal s on s.organization_id = e.organization_id and s.id = e.signal_id
    where e.organization_id = current_organization() and e.signal_id = ${signal} order by e.at, e.id`.execute(tx)
  return found.rows
}

/** The log of all rules: whenever one was met, newest first; one more than `limit` is read. */
export async function readLog(
  tx: Tx,
  { after, limit, eyes }: Pick<SignalsAsked, 'after' | 'limit' | 'eyes'>,
): Promise<EvidenceRow[]> {
  const found = await sql<EvidenceRow>`
    select ${evidenceColumns} from signal_evidence e join signal s on s.organization_id = e.organization_id and s.id = e.signal_id
      join record r on r.organization_id = s.organization_id and r.id = s.improvement_id
    where e.organization_id = current_organization() and ${seenBy(eyes)}
      ${after ? sql`and (e.at, e.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by e.at desc, e.id desc limit ${limit + 1}`.execute(tx)
  return found.rows
}
