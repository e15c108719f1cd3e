-- AI systems in their smallest form. Columns follow src/domain/records/aiSystem; a test compares both.
create table ai_system (
  organization_id uuid not null,
  record_id uuid not null,
  purpose text,
  origin text,
  role text[] not null default '{}',
  high_risk boolean not null default false,
  site text,
  risk_assessment text,
  risk_assessed_until date,
  deployment_approval text,
  deployment_approved_on date,
  suspended_at timestamptz,
  suspended_because text,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table ai_system_oversight (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  person uuid,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index ai_system_oversight_by_person on ai_system_oversight (organization_id, person, record_id);

do $$
declare name text;
begin
  foreach name in array array['ai_system', 'ai_system_oversight'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
