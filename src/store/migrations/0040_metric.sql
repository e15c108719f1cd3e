-- What is measured, and what happened. Columns follow src/domain/records/metric and incident; a test compares both.
create table metric (
  organization_id uuid not null,
  record_id uuid not null,
  description text,
  unit text,
  kind text,
  direction text,
  cadence text,
  time_zone text,
  watched_as text,
  numerator text,
  denominator text,
  method text,
  formula text,
  formula_priority text,
  formula_service text,
  season_period int,
  min_denominator numeric,
  restatement_days int,
  target numeric,
  worthwhile numeric,
  service text,
  objective text,
  trust_indicator boolean not null default false,
  benchmark numeric,
  benchmark_source text,
  benchmark_day date,
  series_continues boolean not null default false,
  definition_version int,
  comparable_since int,
  activated_at timestamptz,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table incident (
  organization_id uuid not null,
  record_id uuid not null,
  description text,
  kind text,
  priority text,
  occurred_at timestamptz,
  resolved_at timestamptz,
  service text,
  cause text,
  theme text,
  change_reference text,
  change_failed boolean not null default false,
  external_key text,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index incident_by_occurred on incident (organization_id, occurred_at, record_id);
-- What came in by a feed comes in once.
create unique index incident_by_external_key on incident (organization_id, external_key) where external_key is not null;

do $$
declare name text;
begin
  foreach name in array array['metric', 'incident'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
