import pg from 'pg'
import { improvementFields } from '#domain/records/improvement/fields.ts'
import { columnsOf } from '#store/records/columns.ts'

export interface Load {
  readonly organization: string
  readonly person: string
  readonly rows: number
  readonly entries: number
}

/**
 * Fills one organization with a register of the wanted size, by SQL: the bench measures the product on it, not the filling. Five
 * rows are of the audit programme, nine of ten come from monitoring; one holds a rare word, all hold a common one.
 */
export async function loadRegister(url: string, { organization, person, rows, entries }: Load): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const inOrganization = async (statement: string, values: unknown[] = []) => {
    await client.query('begin')
    await client.query("select set_config('meliora.organization', $1, true)", [organization])
    await client.query(statement, values)
    await client.query('commit')
  }
  await inOrganization(recordsSql, [rows, person])
  await inOrganization("insert into number_counter values (current_organization(), 'improvement', $2, $1)", [
    rows,
    new Date().getFullYear(),
  ])
  await inOrganization(bodiesSql())
  await inOrganization(wordsSql)
  for (let done = 0; done < entries; done += BATCH)
    await inOrganization(entriesSql, [Math.min(BATCH, entries - done), person])
  await client.query('analyze')
  await client.end()
}

/** The trail's head is one row: many updates of it in one transaction get slow, so entries come in many small ones, as in life. */
const BATCH = 1000

const recordsSql = `
  insert into record (organization_id, id, type, number, number_order, title, state, status, owner_id, due, version, created_at, created_by, updated_at)
  select current_organization(), gen_random_uuid(), 'improvement', 'IMP-' || extract(year from now()) || '-' || lpad(n::text, greatest(4, length(n::text)), '0'), (extract(year from now())::bigint * 1000000) + n,
    'Improvement ' || md5(n::text) || case when n = 77 then ' zanzibar' else '' end,
    (array['registered','evaluated','prioritized','assigned','planned','implementing','implemented','closed'])[1 + n % 8],
    (array['planned','planned','planned','planned','planned','inProgress','inProgress','completed'])[1 + n % 8],
    case when n % 3 = 0 then $2::uuid end, date '2026-01-01' + (n % 700), 1,
    timestamptz '2025-01-01' + n * interval '3 minutes', $2::uuid, timestamptz '2025-01-01' + n * interval '3 minutes'
  from generate_series(1, $1::int) n
  where not exists (select from record r where r.number = 'IMP-' || extract(year from now()) || '-' || lpad(n::text, greatest(4, length(n::text)), '0'))`

function bodiesSql(): string {
  const named = columnsOf(improvementFields).flatMap(({ columns }) => columns)
  if (!named.includes('rank_key')) throw new Error('The definition no longer has a rank key; the bench is out of date.')
  return `
    insert into improvement (organization_id, record_id, description, source_type, category, dimensions, framework_reference, registered_at,
      target_date, band, score, rank_key, closed_at, effort_days, cost, iteration)
    select organization_id, id, 'Common words about ' || title, case when number_order % 10 = 0 then 'incident' else 'monitoring' end,
      case when number_order % 1000000 between 11 and 15 then 'auditProgramme' else 'serviceDelivery' end, array['effectiveness'], '20000-1 10.2', created_at,
      due, (array['high','medium','low'])[1 + number_order % 3], 4 + number_order % 9, '0-' || lpad(((4 + number_order % 9) * 100)::text, 7, '0') || '-' || md5(number),
      case when status = 'completed' then updated_at end, number_order % 20, number_order % 9000, 1
    from record r where not exists (select from improvement b where b.record_id = r.id)`
}

const wordsSql = `
  insert into search_document (organization_id, record_id, type, touched_at, document)
  select organization_id, id, type, updated_at,
    array_to_tsvector(array_append(array(select distinct w from unnest(string_to_array(lower('common words about ' || title || ' ' || number), ' ')) w where w <> ''),
      'o' || replace(organization_id::text, '-', '')))
  from record r where not exists (select from search_document d where d.record_id = r.id)`

const entriesSql = `
  insert into trail_entry (organization_id, seq, id, at, record_id, entry, hash)
  select current_organization(), 0, e.id, timestamptz '2026-01-01T00:00:00Z', e.record_id,
    '{"actor":{"id":"' || $2::text || '","kind":"person"},"at":"2026-01-01T00:00:00.000Z","changes":[],"channel":"api","clock":"server","id":"' || e.id
      || '","reason":null,"subject":{"id":"' || e.record_id || '","type":"improvement"},"verb":"edit"}', ''
  from (select gen_random_uuid() as id, id as record_id from record limit $1::int) e`
