-- The body of a certification, its application, its two stages; and where auditors are. Columns follow src/domain/records.
alter table certification
  add column selection uuid,
  add column body uuid,
  add column contract_reference text,
  add column contracted_on date,
  add column people_doing_ai numeric,
  add column ai_roles text[] not null default '{}',
  add column system_count numeric,
  add column outsourced text,
  add column audit_languages text,
  add column stage1_looked text[] not null default '{}',
  add column stage1_ended_on date,
  add column stage_gap_why text,
  add column last_day_of_stage2 date,
  add column follow_up_audit uuid,
  add column submitted_on date;
create table certification_audited_sites (site text, country text, central boolean not null default false, people numeric);
create table certification_packages (edition numeric, item text, what text, version numeric, at timestamptz);
create table certification_concerns (concern text, finding uuid, answered_by text, answered_on date);
create table audit_visits (site text, mode text, day date, "from" text, until text, room text, people text);
create table audit_observations (process text, site text, day date, "from" text, until text, host uuid, seen boolean not null default false);

do $$
declare name text;
begin
  foreach name in array array['certification_audited_sites', 'certification_packages', 'certification_concerns', 'audit_visits',
    'audit_observations'] loop
    execute format('alter table %I add column organization_id uuid not null, add column record_id uuid not null,
      add column id uuid not null, add column position int not null, add primary key (organization_id, record_id, id)', name);
    execute format('alter table %I add foreign key (organization_id, record_id) references record (organization_id, id)', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;

create index certification_by_selection on certification (organization_id, selection, record_id);
create index certification_by_body on certification (organization_id, body, record_id);
create index certification_by_stage1 on certification (organization_id, stage1_audit, record_id);
create index certification_by_stage2 on certification (organization_id, stage2_audit, record_id);
