import { sql } from 'kysely'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Tx } from '../open.ts'

/** Numbers set aside: `count` of them, from `first` on. */
export interface NumberRange {
  readonly year: number
  readonly first: number
  readonly count: number
}

/** `IMP-2026-0042`. */
export function numberOf({ prefix }: AnyRecordType, year: number, running: number): string {
  return `${prefix}-${year}-${String(running).padStart(4, '0')}`
}

/**
 * The next number of a type in a year, without a gap: the counter's row, or that of a range given back, stays locked until the
 * transaction ends (C-067).
 */
export async function nextNumber(tx: Tx, type: AnyRecordType, year: number): Promise<string> {
  const counted = await sql<{ last: number }>`
    with freed as (
      update number_free f set first = f.first + 1
      where f.organization_id = current_organization() and f.type = ${type.name} and f.year = ${year} and f.last = (
        select min(g.last) from number_free g where g.organization_id = current_organization()
          and g.type = ${type.name} and g.year = ${year} and g.first <= g.last)
        and f.first <= f.last
      returning f.first - 1 as last
    ), counted as (
      insert into number_counter (organization_id, type, year, last)
      select current_organization(), ${type.name}, ${year}, 1 where not exists (select from freed)
      on conflict (organization_id, type, year) do update set last = number_counter.last + 1 returning last
    )
    select last from freed union all select last from counted`.execute(tx)
  return numberOf(type, year, counted.rows[0]!.last)
}

/**
 * Locks a type's numbers of a year for a record that is made after the trail was written: numbers first, then the trail's head,
 * always in that order (design §4), or two transactions wait for each other.
 */
export async function lockNumbers(tx: Tx, type: AnyRecordType, year: number): Promise<void> {
  await sql`
    insert into number_counter (organization_id, type, year, last) values (current_organization(), ${type.name}, ${year}, 0)
    on conflict (organization_id, type, year) do update set last = number_counter.last`.execute(tx)
}

/**
 * Sets numbers aside for records that will be written in a transaction of their own, so that nobody waits for it. Whoever takes
 * them uses every one, or gives all back.
 */
export async function reserveNumbers(
  tx: Tx,
  type: AnyRecordType,
  { year, count }: { year: number; count: number },
): Promise<NumberRange> {
  const counted = await sql<{ last: number }>`
    insert into number_counter (organization_id, type, year, last) values (current_organization(), ${type.name}, ${year}, ${count})
    on conflict (organization_id, type, year) do update set last = number_counter.last + ${count} returning last`.execute(
    tx,
  )
  return { year, count, first: counted.rows[0]!.last - count + 1 }
}

/** Gives back numbers that no record bears: the counter goes back if nobody took a higher one, else they are given out first. */
export async function giveBackNumbers(tx: Tx, type: AnyRecordType, { year, first, count }: NumberRange): Promise<void> {
  const last = first + count - 1
  const undone = await sql`
    update number_counter set last = ${first - 1}
    where organization_id = current_organization() and type = ${type.name} and year = ${year} and last = ${last}`.execute(
    tx,
  )
  if (undone.numAffectedRows === 1n) return
  await sql`
    insert into number_free (organization_id, type, year, first, last)
    values (current_organization(), ${type.name}, ${year}, ${first}, ${last})`.execute(tx)
}
