import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

/** The newest signal of a key and what became of the candidate it made. */
export interface Standing {
  readonly key: string
  readonly id: string
  readonly severity: number | null
  /** Null until it is raised. */
  readonly improvement: string | null
  /** The improvement's state; where it was merged, that of the one it lives on in. */
  readonly state: string | null
  /** When the improvement last changed: of a dismissed one, when it was dismissed. */
  readonly changedAt: string | null
  readonly snoozedUntil: Day | null
  /** What its newest evidence says, `2026-03-01 strong added`: said again it is nothing new. */
  readonly noted: readonly string[]
}

/** By key; keys nobody has seen are absent. */
export async function standingOf(tx: Tx, keys: readonly string[]): Promise<Map<string, Standing>> {
  const found = await sql<Standing>`
    select distinct on (s.key) s.key, s.id, s.severity, coalesce(m.id, r.id) as improvement, coalesce(m.state, r.state) as state,
      coalesce(m.updated_at, r.updated_at) as "changedAt", s.snoozed_until as "snoozedUntil",
      array(select e.last_period || ' ' || e.strength || ' ' || e.outcome from signal_evidence e
        where e.organization_id = s.organization_id and e.signal_id = s.id order by e.last_period desc limit 8) as noted
    from signal s
    left join record r on r.organization_id = s.organization_id and r.id = s.improvement_id
    left join improvement b on b.organization_id = s.organization_id and b.record_id = s.improvement_id
    left join record m on m.organization_id = s.organization_id and m.id = b.merged_into and r.state = 'merged'
    where s.organization_id = current_organization() and s.key = any(${[...keys]}::text[])
    order by s.key, s.found_at desc, s.id desc`.execute(tx)
  return new Map(found.rows.map((standing) => [standing.key, standing]))
}

export interface ToRaise {
  readonly id: string
  readonly key: string
  readonly rule: string
  readonly metric: string | null
  readonly subject: { readonly shared: Readonly<Record<string, string>>; readonly incidents: readonly string[] } | null
  readonly kind: string
  readonly direction: string
  readonly strength: 'watch' | 'strong'
  readonly numbers: Readonly<Record<string, number | string>>
  readonly periods: readonly Day[]
  readonly statistic: number | null
  readonly p: number | null
  readonly startedOn: Day | null
}

/** One signal that has not become a candidate yet, none of `except`, which nobody else is raising; it stays locked until the transaction ends. */
export async function takeToRaise(tx: Tx, except: readonly string[]): Promise<ToRaise | undefined> {
  const found = await sql<ToRaise>`
    select id, key, rule, metric_id as metric, subject, kind, direction, strength, numbers, periods::text[] as periods, statistic, p,
      started_on as "startedOn"
    from signal where organization_id = current_organization() and improvement_id is null and id <> all(${[...except]}::uuid[])
    order by found_at, rule, id limit 1 for update skip locked`.execute(tx)
  return found.rows[0]
}

/** The improvement another signal of this metric and direction has raised and that is not at its end; the newest. */
export async function openBeside(
  tx: Tx,
  { id, metric, direction }: Pick<ToRaise, 'id' | 'metric' | 'direction'>,
): Promise<string | null> {
  if (metric === null) return null
  const found = await sql<{ improvement: string }>`
    select s.improvement_id as improvement from signal s join record r on r.organization_id = s.organization_id and r.id = s.improvement_id
    where s.organization_id = current_organization() and s.metric_id = ${metric} and s.direction = ${direction} and s.id <> ${id}
      and r.state not in ('closed', 'cancelled', 'dismissed', 'merged') order by s.found_at desc, s.id desc limit 1`.execute(
    tx,
  )
  return found.rows[0]?.improvement ?? null
}

export async function noteRaised(
  tx: Tx,
  { id, improvement, at }: { readonly id: string; readonly improvement: string; readonly at: string },
): Promise<void> {
  await sql`
    update signal set improvement_id = ${improvement}, raised_at = ${at} where organization_id = current_organization() and id = ${id}`.execute(
    tx,
  )
}
