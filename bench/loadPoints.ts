import pg from 'pg'

export interface PointLoad {
  readonly organization: string
  readonly person: string
  readonly metrics: number
  readonly cadence: 'day' | 'month'
  /** Readings per metric, up to the last complete period. */
  readonly periods: number
}

/** Fills one organization with metrics in use and their readings, by SQL: the bench measures the product on them, not the filling. */
export async function loadPoints(url: string, load: PointLoad): Promise<void> {
  const { organization, person, metrics, cadence, periods } = load
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const inOrganization = async (statement: string, values: unknown[] = []) => {
    await client.query('begin')
    await client.query("select set_config('meliora.organization', $1, true)", [organization])
    await client.query(statement, values)
    await client.query('commit')
  }
  await inOrganization(metricsSql, [metrics, person])
  await inOrganization("insert into number_counter values (current_organization(), 'metric', 2026, $1)", [metrics])
  await inOrganization(definitionsSql, [cadence])
  const batch = '00000000-0000-7000-8000-00000000beef'
  await inOrganization(batchSql, [batch, metrics * periods])
  for (let from = 1; from <= metrics; from += 500)
    await inOrganization(pointsSql, [batch, cadence, periods, from, Math.min(metrics, from + 499)])
  await client.query('analyze')
  await client.end()
}

const metricsSql = `
  insert into record (organization_id, id, type, number, number_order, title, state, status, owner_id, version, created_at, created_by, updated_at)
  select current_organization(), gen_random_uuid(), 'metric', 'MET-2026-' || lpad(n::text, greatest(4, length(n::text)), '0'), 2026000000 + n, 'Metric ' || n, 'active',
    'inProgress', $2::uuid, 1, timestamptz '2020-01-01', $2::uuid, timestamptz '2020-01-01'
  from generate_series(1, $1::int) n`

const definitionsSql = `
  insert into metric (organization_id, record_id, unit, kind, direction, cadence, watched_as, method, worthwhile, target, definition_version, comparable_since, activated_at)
  select organization_id, id, 'hours', 'value', 'decrease', $1, 'kpi', 'Bench', 1, 8, 1, 1, created_at from record where type = 'metric'`

const batchSql = `
  insert into point_batch (organization_id, id, source, at, channel, count, added, restated, unchanged, hash)
  values (current_organization(), $1, 'bench', now(), 'cli', $2, $2, 0, 0, '')`

/** Noise about 10, the same for everyone who runs it. */
const pointsSql = `
  insert into metric_point (organization_id, metric_id, period_start, revision, metric_version, value, recorded_at, batch_id)
  select current_organization(), r.id, (date_trunc($2, now()) - k * ('1 ' || $2)::interval)::date, 1, 1,
    10 + 4 * (('x' || substr(md5(r.number || ' ' || k), 1, 8))::bit(32)::bigint / 4294967296.0 - 0.5), now(), $1::uuid
  from record r cross join generate_series(1, $3::int) k
  where r.type = 'metric' and r.number_order between 2026000000 + $4::int and 2026000000 + $5::int`
