-- Statements of applicability. Columns of the record follow src/domain/records/statementOfApplicability; a test compares both.
create table statement_of_applicability (
  organization_id uuid not null,
  record_id uuid not null,
  standard text,
  scope text,
  basis text,
  based_on uuid,
  change_note text,
  review_by date,
  reviewed_by uuid,
  reviewed_at timestamptz,
  approved_by uuid,
  approved_at timestamptz,
  in_force_since timestamptz,
  superseded_at timestamptz,
  duties_excepted text,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index statement_of_applicability_by_standard on statement_of_applicability (organization_id, standard, record_id);

-- One control in one statement, with a version of its own: two people on two rows never meet.
create table soa_row (
  organization_id uuid not null,
  statement_id uuid not null,
  id uuid not null,
  position int not null,
  control text not null,
  title text,
  applicable boolean,
  justification text,
  status text check (status in ('notStarted', 'planned', 'partial', 'implemented', 'verified')),
  guidance boolean,
  guidance_note text,
  owner_id uuid,
  due date,
  evidence text,
  version int not null default 1,
  primary key (organization_id, statement_id, id),
  unique (organization_id, statement_id, control),
  foreign key (organization_id, statement_id) references record (organization_id, id),
  check (applicable is distinct from false or status is null)
);
create index soa_row_by_owner on soa_row (organization_id, owner_id, statement_id);

-- The risks a control treats and the records that show it is done.
create table soa_row_record (
  organization_id uuid not null,
  statement_id uuid not null,
  row_id uuid not null,
  record_id uuid not null,
  "as" text not null check ("as" in ('treats', 'shows')),
  primary key (organization_id, statement_id, row_id, "as", record_id),
  foreign key (organization_id, statement_id, row_id) references soa_row (organization_id, statement_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index soa_row_record_by_record on soa_row_record (organization_id, record_id, statement_id);

-- What one AI system does otherwise, with its reason.
create table soa_tailoring (
  organization_id uuid not null,
  statement_id uuid not null,
  row_id uuid not null,
  system_id uuid not null,
  applicable boolean not null,
  justification text not null,
  treatment text,
  status text check (status in ('notStarted', 'planned', 'partial', 'implemented', 'verified')),
  version int not null default 1,
  primary key (organization_id, statement_id, row_id, system_id),
  foreign key (organization_id, statement_id, row_id) references soa_row (organization_id, statement_id, id),
  foreign key (organization_id, system_id) references record (organization_id, id)
);
create index soa_tailoring_by_system on soa_tailoring (organization_id, system_id, statement_id);

-- Whoever wrote in a statement is one of its authors and does not approve it (SOD-11).
create table soa_author (
  organization_id uuid not null,
  statement_id uuid not null,
  person_id uuid not null,
  primary key (organization_id, statement_id, person_id),
  foreign key (organization_id, statement_id) references record (organization_id, id),
  foreign key (organization_id, person_id) references person (organization_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['statement_of_applicability', 'soa_row', 'soa_row_record', 'soa_tailoring', 'soa_author'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
