-- Readings: append-only, every restatement kept as a revision. The current reading of a period is its highest revision;
-- one without a value says that the period is missing. A year is a partition, so that a metric's page touches few of them.
create table point_batch (
  organization_id uuid not null references organization (id),
  id uuid not null,
  metric_id uuid,
  feed_id uuid,
  source text not null,
  at timestamptz not null,
  by_person uuid,
  channel text not null,
  count int not null,
  added int not null,
  restated int not null,
  unchanged int not null,
  first_period date,
  last_period date,
  hash text not null,
  primary key (organization_id, id),
  foreign key (organization_id, metric_id) references metric (organization_id, record_id)
);
create index point_batch_by_metric on point_batch (organization_id, metric_id, at, id);
create index point_batch_by_time on point_batch (organization_id, at, id);

create table metric_point (
  organization_id uuid not null,
  metric_id uuid not null,
  period_start date not null,
  revision int not null,
  metric_version int not null,
  value double precision,
  num double precision,
  den double precision,
  occurred_at timestamptz,
  recorded_at timestamptz not null,
  batch_id uuid not null,
  primary key (organization_id, metric_id, period_start, revision)
) partition by range (period_start);

create table metric_point_before partition of metric_point for values from (minvalue) to ('2015-01-01');
do $$
begin
  for year in 2015..2045 loop
    execute format('create table metric_point_%s partition of metric_point for values from (%L) to (%L)',
      year, make_date(year, 1, 1), make_date(year + 1, 1, 1));
  end loop;
end $$;
create table metric_point_after partition of metric_point for values from ('2046-01-01') to (maxvalue);

-- Metrics with readings nobody has looked at for signals yet.
create table metric_touched (
  organization_id uuid not null,
  metric_id uuid not null,
  changed_at timestamptz not null,
  primary key (organization_id, metric_id),
  foreign key (organization_id, metric_id) references metric (organization_id, record_id)
);

create function refuse_change_of_points() returns trigger language plpgsql as $$
begin
  raise exception 'Readings are only ever added: % of % is refused.', tg_op, tg_table_name;
end $$;
create trigger points_stay before update or delete on metric_point for each row execute function refuse_change_of_points();
create trigger batches_stay before update or delete on point_batch for each row execute function refuse_change_of_points();
-- Nor are they emptied: a truncate asks no row.
create trigger points_are_not_emptied before truncate on metric_point for each statement execute function refuse_change_of_points();
create trigger batches_are_not_emptied before truncate on point_batch for each statement execute function refuse_change_of_points();

do $$
declare name text;
begin
  foreach name in array array['point_batch', 'metric_point', 'metric_touched'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
  -- A partition asked by its own name is a table of its own: it obeys the same rule.
  for name in select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'metric_point'::regclass loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
