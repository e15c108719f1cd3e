import { sql } from 'kysely'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** An improvement that waits until a clause is mature enough, or that came back when it was. */
export interface MaturityWait {
  readonly record: {
    readonly id: string
    readonly number: string | null
    readonly title: string
    readonly state: string
  }
  readonly requirement: string
  readonly level: number
  readonly because: string
  readonly since: string
  /** Null while it waits. */
  readonly endedAt: string | null
}

const MOST = 500

/** What waits, then what came back, the latest first; as far as these eyes see it. */
export async function maturityWaits(tx: Tx, eyes: AudienceKeys, record: string | null = null): Promise<MaturityWait[]> {
  const found = await sql<MaturityWait>`
    select json_build_object('id', r.id, 'number', r.number, 'title', r.title, 'state', r.state) as record, w.requirement, w.level,
      w.because, w.since, w.ended_at as "endedAt"
    from maturity_wait w join record r on r.organization_id = w.organization_id and r.id = w.record_id
    where w.organization_id = current_organization() and ${seenBy(eyes)} and (${record}::uuid is null or w.record_id = ${record})
    order by w.ended_at desc nulls first, w.since, w.record_id limit ${MOST}`.execute(tx)
  return found.rows
}

/** Lets a record wait, or changes what it waits for. */
export async function putWait(tx: Tx, { record, requirement, level, because, at, by }: NewWait): Promise<void> {
  await sql`
    insert into maturity_wait (organization_id, record_id, requirement, level, because, since, by_person)
    values (current_organization(), ${record}, ${requirement}, ${level}, ${because}, ${at}, ${by})
    on conflict (organization_id, record_id) do update
      set requirement = excluded.requirement, level = excluded.level, because = excluded.because, since = excluded.since,
        by_person = excluded.by_person, ended_at = null`.execute(tx)
}

export interface NewWait {
  readonly record: string
  readonly requirement: string
  readonly level: number
  readonly because: string
  readonly at: string
  readonly by: string
}

/** Ends what waited for a clause at this level or below; answers which records come back. */
export async function endWaits(
  tx: Tx,
  { requirement, level, at }: { requirement: string; level: number; at: string },
): Promise<string[]> {
  const found = await sql<{ id: string }>`
    update maturity_wait set ended_at = ${at}
    where organization_id = current_organization() and requirement = ${requirement} and level <= ${level} and ended_at is null
    returning record_id as id`.execute(tx)
  return found.rows.map(({ id }) => id).sort()
}
