-- The seven stages of AI systems, their gates, oversight and monitoring. Columns follow src/domain/records/aiSystem; a test compares both.
alter table ai_system
  add column tier text,
  add column annex text,
  add column tier_because text,
  add column data_categories text[] not null default '{}',
  add column affected_persons text,
  add column department text,
  add column reference text,
  add column design_authority uuid,
  add column system_requirements text,
  add column responsible_objectives text,
  add column oversight_mode text,
  add column oversight_when text,
  add column intervene_means text,
  add column override_means text,
  add column stop_means text,
  add column data_steward uuid,
  add column technical_lead uuid,
  add column due_diligence text,
  add column configuration text,
  add column validator uuid,
  add column validation_report text,
  add column limitations text,
  add column user_information text,
  add column logging_on boolean not null default false,
  add column logging text,
  add column rollback_plan text,
  add column incident_contacts text,
  add column registration text,
  add column registration_why text,
  add column transparency text,
  add column transparency_why text,
  add column drill_every_months numeric,
  add column change text,
  add column previous_runs boolean not null default false,
  add column rolled_back_to text,
  add column dependants_informed text,
  add column data_disposition text,
  add column model_disposition text,
  add column logs_kept_until date,
  add column retirement_lesson text,
  add column decision_conditions text,
  add column discovered_at timestamptz,
  add column suspended_from text,
  add column duties_excepted text;

create table ai_system_developers (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  person uuid,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create table ai_system_datasets (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  name text,
  provenance text,
  quality text,
  preparation text,
  bias_check text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create table ai_system_criteria (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  quality text,
  measure text,
  comparison text,
  threshold numeric,
  measured numeric,
  left_out_because text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create table ai_system_monitoring (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  metric uuid,
  low numeric,
  high numeric,
  responsible uuid,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index ai_system_monitoring_by_metric on ai_system_monitoring (organization_id, metric, record_id);
create table ai_system_drills (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  held_on date,
  person uuid,
  means text,
  result text,
  found text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create table ai_system_overrides (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  happened_on date,
  person uuid,
  means text,
  cases numeric,
  decisions numeric,
  why text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create table ai_system_gate_decisions (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  gate text,
  decision text,
  person uuid,
  decided_at timestamptz,
  conditions text,
  because text,
  seats text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['developers', 'datasets', 'criteria', 'monitoring', 'drills', 'overrides', 'gate_decisions'] loop
    name := 'ai_system_' || name;
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;

-- Systems kept before there were stages were found in operation. The owner sees all rows while policies are not forced.
alter table record no force row level security;
alter table ai_system no force row level security;
update ai_system set discovered_at = r.created_at from record r
where r.organization_id = ai_system.organization_id and r.id = ai_system.record_id;
alter table record force row level security;
alter table ai_system force row level security;
