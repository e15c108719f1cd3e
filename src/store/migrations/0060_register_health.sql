-- What the health of the register asks that nothing else holds: when audits were, what explains a rush before one, how suitable,
-- adequate and effective the system is held to be each quarter, and the questions that a change or a miss has raised.

-- Days of audits. They become records in a later part; the calendar and the test of rhythm need the days now. Withdrawn, never removed.
create table audit_marker (
  organization_id uuid not null references organization (id),
  id uuid not null,
  kind text not null check (kind in ('internal', 'external')),
  label text not null,
  from_day date not null,
  to_day date not null,
  added_at timestamptz not null,
  added_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_because text,
  primary key (organization_id, id),
  foreign key (organization_id, added_by) references person (organization_id, id),
  foreign key (organization_id, withdrawn_by) references person (organization_id, id),
  check (to_day >= from_day)
);
create index audit_marker_by_day on audit_marker (organization_id, from_day, id);

-- Why entries came in a rush before an audit, in somebody's words: added, never changed.
create table rhythm_explanation (
  organization_id uuid not null references organization (id),
  id uuid not null,
  marker_id uuid not null,
  text text not null,
  at timestamptz not null,
  by_person uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, marker_id) references audit_marker (organization_id, id),
  foreign key (organization_id, by_person) references person (organization_id, id)
);
create index rhythm_explanation_by_marker on rhythm_explanation (organization_id, marker_id, at, id);

-- How a dimension was rated in a quarter, on which evidence (C-034). The latest rating of a quarter counts; earlier ones stay.
create table dimension_rating (
  organization_id uuid not null references organization (id),
  id uuid not null,
  dimension text not null check (dimension in ('suitability', 'adequacy', 'effectiveness')),
  quarter date not null,
  rating int not null check (rating between 1 and 5),
  evidence text not null,
  at timestamptz not null,
  by_person uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, by_person) references person (organization_id, id),
  check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10))
);
create index dimension_rating_by_quarter on dimension_rating (organization_id, quarter, dimension, at, id);

-- A question raised by what happened: a changed context asks for suitability, a missed objective for adequacy. One per record and
-- occasion: the version it was changed to, the period that missed.
create table dimension_question (
  organization_id uuid not null references organization (id),
  id uuid not null,
  dimension text not null check (dimension in ('suitability', 'adequacy', 'effectiveness')),
  cause text not null check (cause in ('contextChanged', 'objectiveMissed')),
  record_id uuid not null,
  occasion text not null,
  asked_at timestamptz not null,
  answer text check (answer in ('holds', 'change')),
  reason text,
  answered_at timestamptz,
  answered_by uuid,
  primary key (organization_id, id),
  unique (organization_id, record_id, cause, occasion),
  foreign key (organization_id, record_id) references record (organization_id, id),
  foreign key (organization_id, answered_by) references person (organization_id, id),
  check ((answer is null) = (answered_at is null) and (answer is null) = (reason is null) and (answer is null) = (answered_by is null))
);
create index dimension_question_open on dimension_question (organization_id, asked_at, id) where answered_at is null;
create index dimension_question_by_time on dimension_question (organization_id, asked_at, id);

-- Context issues (C-031). Columns follow src/domain/records/contextIssue; a test compares both.
create table context_issue (
  organization_id uuid not null,
  record_id uuid not null,
  description text,
  side text,
  effect text,
  changed_at timestamptz,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['audit_marker', 'rhythm_explanation', 'dimension_rating', 'dimension_question', 'context_issue'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
