-- What AI systems rest on. Columns follow src/domain/records/resource; a test compares both.
create table resource (
  organization_id uuid not null,
  record_id uuid not null,
  kind text,
  nature text,
  description text,
  source text,
  resource_version text,
  identifier text,
  licence text,
  location text,
  provenance text,
  quality text,
  preparation text,
  bias_checked text,
  bias_checked_why text,
  personal_data boolean not null default false,
  retention text,
  skills text,
  limitations text,
  requirements text[] not null default '{}',
  review_by date,
  confirmed_at timestamptz,
  confirmed_by uuid,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index resource_by_identifier on resource (organization_id, identifier, record_id);

create table resource_systems (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  ai_system uuid,
  stages text[] not null default '{}',
  use text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index resource_systems_by_system on resource_systems (organization_id, ai_system, record_id);

do $$
declare name text;
begin
  foreach name in array array['resource', 'resource_systems'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
