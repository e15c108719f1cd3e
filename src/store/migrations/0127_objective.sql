-- Commitments and objectives. Columns follow src/domain/records; a test compares both.
create table commitment (
  organization_id uuid not null,
  record_id uuid not null,
  kind text,
  statement text,
  policy uuid,
  source text,
  requirements text[] not null default '{}',
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table objective (
  organization_id uuid not null,
  record_id uuid not null,
  description text,
  theme text,
  ai_system uuid,
  requirements text[] not null default '{}',
  commitment uuid,
  metric uuid,
  baseline numeric,
  target numeric,
  target_on date,
  alarm_at numeric,
  actions text,
  resources text,
  evaluation text,
  replaces uuid,
  approved_by uuid,
  approved_at timestamptz,
  active_since date,
  lesson text,
  ended_on date,
  ended_at numeric,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index objective_by_commitment on objective (organization_id, commitment, record_id);
create index objective_by_metric on objective (organization_id, metric, record_id);
create index objective_by_system on objective (organization_id, ai_system, record_id);

create table objective_steps (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  what text,
  person uuid,
  due date,
  done boolean not null default false,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['commitment', 'objective', 'objective_steps'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
