-- Competence and training. Columns follow src/domain/records; a test compares both.
create table competence (
  organization_id uuid not null,
  record_id uuid not null,
  for_role text,
  need text,
  way text,
  provider text,
  material uuid,
  hours numeric,
  mandatory boolean not null default false,
  within_days numeric,
  valid_months numeric,
  effectiveness_by text,
  requirements text[] not null default '{}',
  enacted_at timestamptz,
  enacted_by uuid,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index competence_by_role on competence (organization_id, for_role, record_id);

create table training (
  organization_id uuid not null,
  record_id uuid not null,
  person uuid,
  competence uuid,
  because text,
  due_on date,
  started_at timestamptz,
  completed_on date,
  evidence text,
  evidence_file uuid,
  effective text,
  effective_why text,
  checked_at timestamptz,
  checked_by uuid,
  valid_from date,
  valid_until date,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index training_by_competence on training (organization_id, competence, person, record_id);
create index training_by_person on training (organization_id, person, record_id);
create index training_by_evidence_file on training (organization_id, evidence_file);

do $$
declare name text;
begin
  foreach name in array array['competence', 'training'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
