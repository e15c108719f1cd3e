-- What shows that a requirement is met, and what came of it day by day.

-- Evidence may lie in the library without hanging on a record.
alter table evidence alter column record_id drop not null;
create index evidence_newest on evidence (organization_id, created_at, id);

-- A requirement and what shows it: a record, or a piece of evidence. Withdrawn, never removed. Released: it may be shown outside.
create table requirement_showing (
  organization_id uuid not null references organization (id),
  id uuid not null,
  requirement text not null,
  record_id uuid,
  evidence_id uuid,
  note text,
  valid_from date,
  valid_until date,
  created_at timestamptz not null,
  created_by uuid,
  released_at timestamptz,
  released_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_because text,
  primary key (organization_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id),
  foreign key (organization_id, evidence_id) references evidence (organization_id, id),
  foreign key (organization_id, created_by) references person (organization_id, id),
  foreign key (organization_id, released_by) references person (organization_id, id),
  foreign key (organization_id, withdrawn_by) references person (organization_id, id),
  check ((record_id is null) <> (evidence_id is null)),
  check (valid_from is null or valid_until is null or valid_from <= valid_until)
);
create unique index requirement_showing_once on requirement_showing
  (organization_id, requirement, coalesce(record_id, evidence_id)) where withdrawn_at is null;
create index requirement_showing_by_record on requirement_showing (organization_id, record_id) where record_id is not null;
create index requirement_showing_by_evidence on requirement_showing (organization_id, evidence_id) where evidence_id is not null;

-- How many requirements of a standard stood how on a day; the day's last look stays.
create table conformity_day (
  organization_id uuid not null references organization (id),
  day date not null,
  standard text not null,
  evidenced int not null check (evidenced >= 0),
  partly int not null check (partly >= 0),
  expired int not null check (expired >= 0),
  not_shown int not null check (not_shown >= 0),
  not_applicable int not null check (not_applicable >= 0),
  primary key (organization_id, day, standard)
);

-- From which day on a requirement stands as it does; a day on which it changed twice keeps the last.
create table conformity_change (
  organization_id uuid not null references organization (id),
  requirement text not null,
  day date not null,
  status text not null,
  primary key (organization_id, requirement, day)
);
create index conformity_change_by_day on conformity_change (organization_id, day);

do $$
declare name text;
begin
  foreach name in array array['requirement_showing', 'conformity_day', 'conformity_change'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
