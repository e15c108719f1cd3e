import pg from 'pg'

export interface InventoryLoad {
  readonly organization: string
  readonly person: string
  readonly systems: number
}

/** AI systems by SQL: half of them bought, one in twenty high-risk, most of them live, each with two who oversee it. */
export async function loadInventory(url: string, { organization, person, systems }: InventoryLoad): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('begin')
  await client.query("select set_config('meliora.organization', $1, true)", [organization])
  await client.query(recordsSql, [systems, person])
  await client.query(bodiesSql)
  await client.query(oversightSql, [person])
  await client.query(wordsSql)
  await client.query('commit')
  await client.query('analyze')
  await client.end()
}

const recordsSql = `
  insert into record (organization_id, id, type, number, number_order, title, state, status, owner_id, due, version, created_at, created_by, updated_at)
  select current_organization(), gen_random_uuid(), 'aiSystem', 'AIS-2026-' || lpad(n::text, greatest(4, length(n::text)), '0'), 2026000000 + n,
    'System ' || md5(n::text), (array['identified','designing','developing','validating','deploying','live','live','live','suspended','retired'])[1 + n % 10],
    case when n % 10 = 9 then 'completed' else 'inProgress' end, $2::uuid, date '2026-01-01' + n % 700, 1,
    timestamptz '2025-01-01' + n * interval '3 minutes', $2::uuid, timestamptz '2025-01-01' + n * interval '3 minutes'
  from generate_series(1, $1::int) n`
const bodiesSql = `
  insert into ai_system (organization_id, record_id, purpose, origin, role, tier, tier_because, high_risk, site, department, data_categories, affected_persons)
  select organization_id, id, 'Does ' || title, (array['inHouse','thirdParty'])[1 + number_order % 2], array['deployer'],
    case when number_order % 20 = 0 then 'high' else 'minimal' end, 'Looked at', number_order % 20 = 0,
    (array['Harbour House','Northgate','Weir Street'])[1 + number_order % 3], 'Department ' || number_order % 40, array['personal'], 'Customers'
  from record where type = 'aiSystem'`
const oversightSql = `
  insert into ai_system_oversight (organization_id, record_id, id, position, person)
  select organization_id, id, gen_random_uuid(), place, $1::uuid from record cross join generate_series(0, 1) as place where type = 'aiSystem'`
const wordsSql = `
  insert into search_document (organization_id, record_id, type, touched_at, document)
  select organization_id, id, type, updated_at,
    array_to_tsvector(array[lower(split_part(title, ' ', 2)), 'system', 'o' || replace(organization_id::text, '-', '')])
  from record where type = 'aiSystem'`
