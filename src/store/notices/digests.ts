import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

/** Notes that a day's digests are made; false where they were already. */
export async function claimDigests(tx: Tx, day: Day, at: string): Promise<boolean> {
  const claimed = await sql`
    insert into digest_run (organization_id, day, at) values (current_organization(), ${day}, ${at}) on conflict do nothing`.execute(
    tx,
  )
  return claimed.numAffectedRows === 1n
}

/**
 * One digest for everyone who has notices waiting for it, with the notices that go into it. What was read meanwhile needs no mail.
 * Answers how many there are.
 */
export async function makeDigests(tx: Tx, day: Day, at: string): Promise<number> {
  await sql`
    update inbox set mail = null
    where organization_id = current_organization() and mail = 'daily' and delivery_id is null and read_at is not null`.execute(
    tx,
  )
  const made = await sql<{ made: number }>`
    with fresh as (
      select person_id, gen_random_uuid() as id from inbox
      where organization_id = current_organization() and mail = 'daily' and delivery_id is null group by person_id),
    taken as (
      update inbox i set delivery_id = fresh.id from fresh
      where i.organization_id = current_organization() and i.person_id = fresh.person_id and i.mail = 'daily' and i.delivery_id is null),
    made as (
      insert into delivery (organization_id, id, channel, person_id, day, at, next_at)
      select current_organization(), id, 'digest', person_id, ${day}, ${at}, ${at} from fresh returning 1)
    select count(*) as made from made`.execute(tx)
  return made.rows[0]!.made
}
