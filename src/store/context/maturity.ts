import { sql } from 'kysely'
import type { Tx } from '../open.ts'

export interface MaturityRating {
  readonly id: string
  readonly requirement: string
  /** 0 to 5. */
  readonly level: number
  readonly because: string
  readonly at: string
  readonly by: { readonly id: string; readonly name: string }
}

const rating = sql`
  m.id, m.requirement, m.level, m.because, m.at, json_build_object('id', p.id, 'name', p.name) as by
  from clause_maturity m join person p on p.organization_id = m.organization_id and p.id = m.by_person
  where m.organization_id = current_organization()`

const MOST = 5000

/** Every rating that was given, by requirement and time. */
export async function maturityRatings(tx: Tx): Promise<MaturityRating[]> {
  const found = await sql<MaturityRating>`select ${rating} order by m.requirement, m.at, m.id limit ${MOST}`.execute(tx)
  return found.rows
}

export async function readMaturity(tx: Tx, id: string): Promise<MaturityRating | null> {
  const found = await sql<MaturityRating>`select ${rating} and m.id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** How mature a clause was last held to be; null while nobody said. */
export async function maturityNow(tx: Tx, requirement: string): Promise<number | null> {
  const found = await sql<{ level: number }>`
    select level from clause_maturity where organization_id = current_organization() and requirement = ${requirement}
    order by at desc, id desc limit 1`.execute(tx)
  return found.rows[0]?.level ?? null
}

export async function insertMaturity(
  tx: Tx,
  { id, requirement, level, because, at, by }: Omit<MaturityRating, 'by'> & { readonly by: string },
): Promise<void> {
  await sql`
    insert into clause_maturity (organization_id, id, requirement, level, because, at, by_person)
    values (current_organization(), ${id}, ${requirement}, ${level}, ${because}, ${at}, ${by})`.execute(tx)
}
