import { randomUUID } from 'node:crypto'
import pg from 'pg'

export interface ApplicabilityLoad {
  readonly organization: string
  readonly person: string
  readonly rows: number
}

/** Two statements by SQL, the second in force: each row with four records and four of ten systems that depart from it. */
export async function loadApplicability(
  url: string,
  { organization, person, rows }: ApplicabilityLoad,
): Promise<{ statement: string; earlier: string }> {
  const [statement, earlier] = [randomUUID(), randomUUID()]
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('begin')
  await client.query("select set_config('meliora.organization', $1, true)", [organization])
  await client.query(recordsSql, [person])
  await client.query(statementSql, [earlier, 'superseded', 'SOA-1', person])
  await client.query(statementSql, [statement, 'current', 'SOA-2', person])
  for (const id of [earlier, statement]) {
    await client.query(rowsSql, [id, rows, person])
    await client.query(linksSql, [id])
    await client.query(tailoringSql, [id])
  }
  await client.query('commit')
  await client.query('analyze')
  await client.end()
  return { statement, earlier }
}

const recordsSql = `
  insert into record (organization_id, id, type, number, title, state, status, created_at, created_by, updated_at)
  select current_organization(), gen_random_uuid(), case when n <= 10 then 'aiSystem' else 'task' end, 'X-' || n, 'Record ' || n, 'live',
    'inProgress', now(), $1::uuid, now() from generate_series(1, 1000) n`
const statementSql = `
  with made as (
    insert into record (organization_id, id, type, number, title, state, status, created_at, created_by, updated_at)
    values (current_organization(), $1::uuid, 'statementOfApplicability', $3, 'Statement', $2, 'inProgress', now(), $4::uuid, now())
    returning organization_id, id)
  insert into statement_of_applicability (organization_id, record_id, standard) select organization_id, id, 'iso42001' from made`
const rowsSql = `
  insert into soa_row (organization_id, statement_id, id, position, control, title, applicable, justification, status, guidance, owner_id, evidence)
  select current_organization(), $1::uuid, gen_random_uuid(), n, 'own:X.' || n, 'Control ' || n, true,
    repeat('It concerns whoever develops and uses AI. ', 8) || $1::text, 'implemented', true, $3::uuid, 'Kept in the library, edition ' || n
  from generate_series(1, $2::int) n`
const linksSql = `
  insert into soa_row_record (organization_id, statement_id, row_id, record_id, "as")
  select s.organization_id, s.statement_id, s.id, r.id, 'shows' from soa_row s
  join lateral (select id from record where type = 'task' order by number offset s.position * 4 % 900 limit 4) r on true
  where s.statement_id = $1::uuid`
const tailoringSql = `
  insert into soa_tailoring (organization_id, statement_id, row_id, system_id, applicable, justification)
  select s.organization_id, s.statement_id, s.id, r.id, false, 'Its supplier does this' from soa_row s
  join lateral (select id from record where type = 'aiSystem' order by number offset s.position % 6 limit 4) r on true
  where s.statement_id = $1::uuid`
