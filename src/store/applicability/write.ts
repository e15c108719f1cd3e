import { sql } from 'kysely'
import type { RowAnswer, TailoringAnswer } from '#domain/applicability/row.ts'
import type { Tx } from '../open.ts'

export interface NewRow {
  readonly id: string
  readonly position: number
  readonly control: string
  readonly title: string | null
}

/** Adds rows; a control the statement has already stays as it is. Answers the ids that were added. */
export async function insertRows(tx: Tx, statement: string, added: readonly NewRow[]): Promise<Set<string>> {
  if (added.length === 0) return new Set()
  const tuples = added.map(
    ({ id, position, control, title }) =>
      sql`(current_organization(), ${statement}::uuid, ${id}::uuid, ${position}::int, ${control}, ${title})`,
  )
  const written = await sql<{ id: string }>`
    insert into soa_row (organization_id, statement_id, id, position, control, title) values ${sql.join(tuples)}
    on conflict do nothing returning id`.execute(tx)
  return new Set(written.rows.map(({ id }) => id))
}

interface Keeping {
  readonly statement: string
  readonly row: string
}

/** Writes an answer over the one before; whoever calls holds the statement and has compared versions. */
export async function updateRow(tx: Tx, { statement, row, ...said }: Keeping & RowAnswer): Promise<void> {
  await sql`
    update soa_row set applicable = ${said.applicable}, justification = ${said.justification}, status = ${said.status},
      guidance = ${said.guidance}, guidance_note = ${said.guidanceNote}, owner_id = ${said.owner}, due = ${said.due},
      evidence = ${said.evidence}, version = version + 1
    where organization_id = current_organization() and statement_id = ${statement} and id = ${row}`.execute(tx)
  const linked = [
    ...said.treats.map((record) => ({ record, as: 'treats' })),
    ...said.shows.map((record) => ({ record, as: 'shows' })),
  ]
  await sql`
    delete from soa_row_record where organization_id = current_organization() and statement_id = ${statement} and row_id = ${row}`.execute(
    tx,
  )
  if (linked.length === 0) return
  const tuples = linked.map(
    ({ record, as }) => sql`(current_organization(), ${statement}::uuid, ${row}::uuid, ${record}::uuid, ${as})`,
  )
  await sql`
    insert into soa_row_record (organization_id, statement_id, row_id, record_id, "as") values ${sql.join(tuples)}
    on conflict do nothing`.execute(tx)
}

/** What one system does otherwise; nothing of its own where `applicable` is null. */
export async function keepTailoring(
  tx: Tx,
  { statement, row, system, applicable, ...own }: Keeping & TailoringAnswer & { readonly system: string },
): Promise<void> {
  if (applicable === null)
    await sql`
      delete from soa_tailoring where organization_id = current_organization() and statement_id = ${statement}
        and row_id = ${row} and system_id = ${system}`.execute(tx)
  else
    await sql`
      insert into soa_tailoring (organization_id, statement_id, row_id, system_id, applicable, justification, treatment, status)
      values (current_organization(), ${statement}, ${row}, ${system}, ${applicable}, ${own.justification}, ${own.treatment}, ${own.status})
      on conflict (organization_id, statement_id, row_id, system_id) do update set applicable = excluded.applicable,
        justification = excluded.justification, treatment = excluded.treatment, status = excluded.status,
        version = soa_tailoring.version + 1`.execute(tx)
}

/** Whoever writes in a statement is one of its authors. */
export async function addAuthor(tx: Tx, statement: string, person: string): Promise<void> {
  await sql`
    insert into soa_author (organization_id, statement_id, person_id) values (current_organization(), ${statement}, ${person})
    on conflict do nothing`.execute(tx)
}

/** What the rows of an earlier statement say, copied to the rows of the same controls that nobody has answered yet. */
export async function takeOver(tx: Tx, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  await sql`
    update soa_row s set applicable = f.applicable, justification = f.justification, status = f.status, guidance = f.guidance,
      guidance_note = f.guidance_note, owner_id = f.owner_id, due = f.due, evidence = f.evidence
    from soa_row f where s.organization_id = current_organization() and f.organization_id = current_organization()
      and s.statement_id = ${to} and f.statement_id = ${from} and f.control = s.control and s.version = 1 and s.applicable is null`.execute(
    tx,
  )
  await sql`
    insert into soa_row_record (organization_id, statement_id, row_id, record_id, "as")
    select s.organization_id, s.statement_id, s.id, k.record_id, k."as" from soa_row_record k
    join soa_row f on f.organization_id = k.organization_id and f.statement_id = k.statement_id and f.id = k.row_id
    join soa_row s on s.organization_id = f.organization_id and s.statement_id = ${to} and s.control = f.control and s.version = 1
    where k.organization_id = current_organization() and k.statement_id = ${from} on conflict do nothing`.execute(tx)
  await sql`
    insert into soa_tailoring (organization_id, statement_id, row_id, system_id, applicable, justification, treatment, status)
    select s.organization_id, s.statement_id, s.id, o.system_id, o.applicable, o.justification, o.treatment, o.status from soa_tailoring o
    join soa_row f on f.organization_id = o.organization_id and f.statement_id = o.statement_id and f.id = o.row_id
    join soa_row s on s.organization_id = f.organization_id and s.statement_id = ${to} and s.control = f.control and s.version = 1
    where o.organization_id = current_organization() and o.statement_id = ${from} on conflict do nothing`.execute(tx)
}
