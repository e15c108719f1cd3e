-- Certifications and gap assessments. Columns follow src/domain/records; a test compares both.
create table certification (
  organization_id uuid not null,
  record_id uuid not null,
  standard text,
  purpose text,
  sponsor uuid,
  project_manager uuid,
  scope uuid,
  commitment text,
  signed_by uuid,
  signed_at timestamptz,
  gap uuid,
  threshold numeric,
  reuse_at_start numeric,
  ready_score numeric,
  planned_start date,
  planned_end date,
  duration_why text,
  currency text,
  touch_on date,
  touch_about text,
  stage1_audit uuid,
  stage2_audit uuid,
  certificate_number text,
  certificate_scope text,
  certificate_decided_on date,
  certificate_expires_on date
);
create table certification_objectives (objective uuid);
create table certification_milestones (name text, accountable uuid, responsible uuid, consulted text, informed text, planned_start date,
  planned_end date, agreed_end date, done_on date, hours numeric);
create table certification_team (person uuid, hours_per_month numeric);
create table certification_budget (line text, planned_amount numeric, actual_amount numeric, planned_hours numeric, actual_hours numeric);
create table certification_change_plan (stakeholder text, impact text, communication text, resistance text, answer text);
create table certification_touchpoints (day date, about text, recorded_by uuid);

create table gap_assessment (
  organization_id uuid not null,
  record_id uuid not null,
  standard text,
  scope text,
  method text,
  assessors text,
  conducted_on date,
  close_by date,
  summary text,
  concluded_at timestamptz,
  concluded_by uuid,
  met_percent numeric,
  reuse_percent numeric
);

-- What is said of one requirement in one gap assessment. Rows come with the first answer: the grid itself is the catalogue.
create table gap_item (
  organization_id uuid not null,
  assessment_id uuid not null,
  requirement text not null,
  applies boolean not null default true,
  score int check (score between 0 and 3),
  found text,
  lacking text,
  task_id uuid,
  accepted_why text,
  accepted_by uuid,
  version int not null default 1,
  primary key (organization_id, assessment_id, requirement),
  foreign key (organization_id, assessment_id) references record (organization_id, id),
  foreign key (organization_id, task_id) references record (organization_id, id),
  check (applies or score is null)
);
create index gap_item_by_task on gap_item (organization_id, task_id, assessment_id);

-- Bodies and child rows have the same keys, whatever they hold.
do $$
declare name text;
begin
  foreach name in array array['certification_objectives', 'certification_milestones', 'certification_team', 'certification_budget',
    'certification_change_plan', 'certification_touchpoints'] loop
    execute format('alter table %I add column organization_id uuid not null, add column record_id uuid not null,
      add column id uuid not null, add column position int not null, add primary key (organization_id, record_id, id)', name);
  end loop;
  foreach name in array array['certification', 'gap_assessment'] loop
    execute format('alter table %I add primary key (organization_id, record_id)', name);
  end loop;
  foreach name in array array['certification', 'certification_objectives', 'certification_milestones', 'certification_team',
    'certification_budget', 'certification_change_plan', 'certification_touchpoints', 'gap_assessment'] loop
    execute format('alter table %I add foreign key (organization_id, record_id) references record (organization_id, id)', name);
  end loop;
  foreach name in array array['certification', 'certification_objectives', 'certification_milestones', 'certification_team',
    'certification_budget', 'certification_change_plan', 'certification_touchpoints', 'gap_assessment', 'gap_item'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;

create index certification_by_standard on certification (organization_id, standard, record_id);
create index certification_objectives_by_objective on certification_objectives (organization_id, objective, record_id);
create index gap_assessment_by_standard on gap_assessment (organization_id, standard, record_id);
