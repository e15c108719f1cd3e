import pg from 'pg'

export interface ConformityLoad {
  readonly organization: string
  readonly person: string
  readonly standards: readonly string[]
  readonly requirements: readonly string[]
  readonly links: number
}

/** Records and evidence that show requirements, by SQL: as many records as pieces, one in ten of them expired, every one linked twice. */
export async function loadConformity(url: string, load: ConformityLoad): Promise<void> {
  const { organization, person, standards, requirements, links } = load
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('begin')
  await client.query("select set_config('meliora.organization', $1, true)", [organization])
  await client.query('update organization set standards = $1 where id = current_organization()', [standards])
  await client.query(recordsSql, [links / 4, person])
  await client.query(improvementsSql)
  await client.query(evidenceSql, [links / 4, person])
  await client.query(linksSql, [requirements, person])
  await client.query('commit')
  await client.query('analyze')
  await client.end()
}

const recordsSql = `
  insert into record (organization_id, id, type, number, title, state, status, due, created_at, created_by, updated_at)
  select current_organization(), gen_random_uuid(), case when n % 3 = 0 then 'improvement' else 'task' end, 'X-' || n, 'Record ' || n,
    case when n % 3 = 0 then 'closed' else (array['done', 'open'])[1 + n % 2] end, 'completed', date '2026-01-01' + n % 700,
    timestamptz '2025-01-01' + n * interval '3 minutes', $2::uuid, now() from generate_series(1, $1::int) n`
const improvementsSql = `
  insert into improvement (organization_id, record_id, closed_at)
  select organization_id, id, created_at from record where type = 'improvement'`
const evidenceSql = `
  insert into evidence (organization_id, id, record_id, kind, label, text, valid_until, created_at, created_by)
  select current_organization(), gen_random_uuid(), null, 'words', 'Piece ' || n, 'Seen',
    case when n % 10 = 0 then date '2025-06-01' when n % 3 = 0 then current_date + n % 400 end, now() - n * interval '1 minute', $2::uuid
  from generate_series(1, $1::int) n`
const linksSql = `
  insert into requirement_showing (organization_id, id, requirement, record_id, evidence_id, created_at, created_by)
  select current_organization(), gen_random_uuid(), ($1::text[])[1 + (place * 2 + twice) % cardinality($1::text[])], record_id, evidence_id, now(), $2::uuid
  from (
    select id as record_id, null::uuid as evidence_id, row_number() over (order by id) as place from record
    union all select null, id, row_number() over (order by id) from evidence
  ) thing cross join generate_series(0, 1) as twice`
