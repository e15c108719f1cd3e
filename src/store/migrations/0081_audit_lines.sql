-- The checklist of an audit, each line with a version of its own: two devices never overwrite each other. And its samples.
create table audit_line (
  organization_id uuid not null,
  audit_id uuid not null,
  id uuid not null,
  position int not null,
  source text not null check (source in ('catalogue', 'previousFinding', 'own')),
  requirement text,
  question text,
  previous_finding uuid,
  result text check (result in ('conform', 'finding', 'notAudited')),
  why text,
  evidence text,
  note text,
  finding_id uuid,
  answered_by uuid,
  answered_at timestamptz,
  version int not null default 1,
  primary key (organization_id, audit_id, id),
  foreign key (organization_id, audit_id) references record (organization_id, id),
  foreign key (organization_id, previous_finding) references record (organization_id, id),
  foreign key (organization_id, finding_id) references record (organization_id, id),
  check (source = 'own' or requirement is not null or previous_finding is not null)
);
create unique index audit_line_of_catalogue on audit_line (organization_id, audit_id, requirement) where source = 'catalogue';
create unique index audit_line_of_finding on audit_line (organization_id, audit_id, previous_finding) where source = 'previousFinding';
create index audit_line_by_previous on audit_line (organization_id, previous_finding, audit_id);
create index audit_line_by_finding on audit_line (organization_id, finding_id, audit_id);

-- A sample is drawn once and stays: its seed and its whole population lie beside it, so that anyone can draw it again.
create table audit_sample (
  organization_id uuid not null,
  audit_id uuid not null,
  id uuid not null,
  title text not null,
  seed text not null,
  drawn_at timestamptz not null,
  drawn_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, audit_id) references record (organization_id, id)
);
create index audit_sample_by_audit on audit_sample (organization_id, audit_id, id);

create table audit_sample_item (
  organization_id uuid not null,
  sample_id uuid not null,
  item text not null,
  label text not null,
  stratum text not null,
  record_id uuid,
  chosen text check (chosen in ('random', 'judgement')),
  why text,
  primary key (organization_id, sample_id, item),
  foreign key (organization_id, sample_id) references audit_sample (organization_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index audit_sample_item_by_record on audit_sample_item (organization_id, record_id, sample_id);

do $$
declare name text;
begin
  foreach name in array array['audit_line', 'audit_sample', 'audit_sample_item'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
