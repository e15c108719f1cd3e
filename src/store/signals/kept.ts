import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

/** What a signal is about: a metric, or the counts of incidents with something in common. */
export interface SignalSubject {
  readonly metric: string | null
  /** For incidents: what they share, `{ priority: 'P1', service: 'Login' }`, and the newest of them by id. */
  readonly subject: { readonly shared: Readonly<Record<string, string>>; readonly incidents: readonly string[] } | null
}

/** What a rule found, as it is kept. */
export interface Sighting extends SignalSubject {
  /** Hash of the key and the first period of the window: found again it is the same. */
  readonly id: string
  readonly key: string
  readonly rule: string
  readonly ruleVersion: number
  readonly kind: string
  readonly direction: string
  readonly strength: 'watch' | 'strong'
  readonly severity: number | null
  readonly numbers: Readonly<Record<string, number | string>>
  readonly periods: readonly Day[]
  readonly statistic: number | null
  readonly p: number | null
  readonly startedOn: Day | null
}

/** Keeps a signal unless it is there; answers whether it was new. */
export async function insertSignal(tx: Tx, found: Sighting, at: string): Promise<boolean> {
  const added = await sql`
    insert into signal (organization_id, id, key, rule, rule_version, subject_kind, metric_id, subject, kind, direction, strength, severity,
      numbers, periods, statistic, p, started_on, found_at)
    values (current_organization(), ${found.id}, ${found.key}, ${found.rule}, ${found.ruleVersion}, ${found.metric === null ? 'incidents' : 'metric'},
      ${found.metric}, ${found.subject === null ? null : JSON.stringify(found.subject)}::jsonb, ${found.kind}, ${found.direction}, ${found.strength},
      ${found.severity}, ${JSON.stringify(found.numbers)}::jsonb, ${[...found.periods]}::date[], ${found.statistic}, ${found.p}, ${found.startedOn}, ${at})
    on conflict (organization_id, id) do nothing`.execute(tx)
  return added.numAffectedRows === 1n
}

export type Outcome = 'raised' | 'added' | 'cooling' | 'snoozed'

/**
 * Notes that the rule of a signal was met and what came of it, once per newest period, strength and outcome; what raised it is no
 * further evidence of itself. Answers whether it was new.
 */
export async function insertEvidence(
  tx: Tx,
  { signal, id, outcome, found, at }: { signal: string; id: string; outcome: Outcome; found: Sighting; at: string },
): Promise<boolean> {
  const last = found.periods.at(-1)!
  const added = await sql`
    insert into signal_evidence (organization_id, signal_id, id, last_period, outcome, strength, rule_version, severity, numbers, periods, statistic, p, at)
    select current_organization(), ${signal}::uuid, ${id}::uuid, ${last}::date, ${outcome}, ${found.strength}, ${found.ruleVersion}::int,
      ${found.severity}::float8, ${JSON.stringify(found.numbers)}::jsonb, ${[...found.periods]}::date[], ${found.statistic}::float8, ${found.p}::float8,
      ${at}::timestamptz
    where not exists (
      select from signal_evidence e where e.organization_id = current_organization() and e.signal_id = ${signal} and e.last_period = ${last}
        and e.strength = ${found.strength} and (e.outcome = ${outcome} or (${outcome} = 'added' and e.outcome = 'raised')))
    on conflict do nothing`.execute(tx)
  return added.numAffectedRows === 1n
}

/** What further evidence does to a signal: it never becomes weaker. */
export async function raiseSeverity(tx: Tx, id: string, { strength, severity }: Sighting): Promise<void> {
  await sql`
    update signal set strength = case when ${strength} = 'strong' then 'strong' else strength end, severity = greatest(severity, ${severity}::float8)
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}
