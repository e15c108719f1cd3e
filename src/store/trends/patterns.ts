import { sql } from 'kysely'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** The candidate a pattern became last. */
export interface RaisedPattern {
  readonly dimension: string
  readonly key: string
  readonly madeAt: string
  readonly improvement: {
    readonly id: string
    readonly number: string | null
    readonly title: string
    readonly status: string
  }
}

/** The latest candidate of every pattern that ever had one, as far as these eyes see it. */
export async function raisedPatterns(tx: Tx, eyes: AudienceKeys): Promise<RaisedPattern[]> {
  const found = await sql<RaisedPattern>`
    select distinct on (p.dimension, p.key) p.dimension, p.key,
      to_char(p.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "madeAt",
      json_build_object('id', r.id, 'number', r.number, 'title', r.title, 'status', r.status) as improvement
    from nonconformity_pattern p join record r on r.organization_id = p.organization_id and r.id = p.improvement_id
    where p.organization_id = current_organization() and ${seenBy(eyes)}
    order by p.dimension, p.key, p.made_at desc, p.id desc`.execute(tx)
  return found.rows
}

/** When a pattern became a candidate last, and how that one stands, whoever may see it; null: never. */
export async function latestOfPattern(
  tx: Tx,
  { dimension, key }: { readonly dimension: string; readonly key: string },
): Promise<{ readonly madeAt: string; readonly status: string } | null> {
  const found = await sql<{ madeAt: string; status: string }>`
    select to_char(p.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "madeAt", r.status
    from nonconformity_pattern p join record r on r.organization_id = p.organization_id and r.id = p.improvement_id
    where p.organization_id = current_organization() and p.dimension = ${dimension} and p.key = ${key}
    order by p.made_at desc, p.id desc limit 1`.execute(tx)
  return found.rows[0] ?? null
}

export interface NewPattern {
  readonly id: string
  readonly dimension: string
  readonly key: string
  readonly improvement: string
  readonly at: string
}

/** Notes that a pattern has become a candidate. */
export async function notePattern(tx: Tx, { id, dimension, key, improvement, at }: NewPattern): Promise<void> {
  await sql`
    insert into nonconformity_pattern (organization_id, id, dimension, key, improvement_id, made_at)
    values (current_organization(), ${id}, ${dimension}, ${key}, ${improvement}, ${at})`.execute(tx)
}
