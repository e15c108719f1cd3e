import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** An objective as far as its progress needs it. */
export interface Aimed {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly owner: string | null
  readonly metric: string | null
  readonly baseline: number | null
  readonly target: number | null
  readonly alarmAt: number | null
  readonly activeSince: Day | null
  readonly targetOn: Day | null
}

const MOST = 500

/** Objectives these eyes may see, jobs all (null): those named, or all that are approved or followed. At most 500. */
export async function aimedObjectives(
  tx: Tx,
  { ids, eyes }: { readonly ids: readonly string[] | null; readonly eyes: AudienceKeys | null },
): Promise<Aimed[]> {
  const which = ids === null ? sql`r.state in ('approved', 'active')` : sql`r.id = any(${[...ids]}::uuid[])`
  const found = await sql<Aimed>`
    select r.id, r.number, r.title, r.state, r.owner_id as owner, b.metric, b.baseline::float8 as baseline, b.target::float8 as target,
      b.alarm_at::float8 as "alarmAt", b.active_since as "activeSince", b.target_on as "targetOn"
    from record r join objective b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'objective' and ${which} and ${eyes === null ? sql`true` : seenBy(eyes)}
    order by r.number_order, r.id limit ${MOST}`.execute(tx)
  return found.rows
}

export interface CoveredCommitment {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly kind: string | null
  readonly requirements: readonly string[]
  /** Objectives that serve it and were not dropped, replaced or missed. */
  readonly objectives: readonly {
    readonly id: string
    readonly number: string | null
    readonly title: string
    readonly state: string
  }[]
  /** How many other records are linked to it. */
  readonly linked: number
}

/** Commitments that hold, with what carries them out. */
export async function commitmentsCovered(tx: Tx, eyes: AudienceKeys): Promise<CoveredCommitment[]> {
  const found = await sql<CoveredCommitment>`
    select r.id, r.number, r.title, b.kind, b.requirements, coalesce(o.objectives, '[]') as objectives, l.linked
    from record r join commitment b on b.organization_id = r.organization_id and b.record_id = r.id
    left join lateral (
      select json_agg(json_build_object('id', s.id, 'number', s.number, 'title', s.title, 'state', s.state) order by s.number_order, s.id) as objectives
      from objective a join record s on s.organization_id = a.organization_id and s.id = a.record_id
      where a.organization_id = r.organization_id and a.commitment = r.id and s.state in ('proposed', 'approved', 'active', 'achieved')
        and (s.audience is null or s.audience && ${[...eyes]}::text[])
    ) o on true
    cross join lateral (
      select count(*)::int as linked from link k where k.organization_id = r.organization_id and r.id in (k.from_id, k.to_id)
    ) l
    where r.organization_id = current_organization() and r.type = 'commitment' and r.state = 'current' and ${seenBy(eyes)}
    order by r.number_order, r.id limit ${MOST}`.execute(tx)
  return found.rows
}
