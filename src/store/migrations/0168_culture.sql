-- Recognition, lessons, leaders, surveys, drills, delegated authority, improvement time. Columns follow src/domain/records; a test compares both.
create table recognition (
  organization_id uuid not null,
  record_id uuid not null,
  person uuid,
  nameless boolean not null default false,
  kind text,
  why text,
  about uuid,
  award text,
  on_wall boolean not null default false,
  consented_at timestamptz,
  given_on date,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index recognition_by_person on recognition (organization_id, person, record_id);
create index recognition_by_given on recognition (organization_id, given_on, record_id);

create table lesson (
  organization_id uuid not null,
  record_id uuid not null,
  lesson text,
  advice text,
  about uuid,
  audiences text[] not null default '{}',
  own_mistake boolean not null default false,
  published_at timestamptz,
  published_by uuid,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index lesson_by_published on lesson (organization_id, published_at, record_id);

create table lesson_units (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  unit text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

-- Who read a lesson; only numbers of it are told.
create table lesson_reading (
  organization_id uuid not null,
  lesson_id uuid not null,
  person_id uuid not null,
  primary key (organization_id, lesson_id, person_id),
  foreign key (organization_id, lesson_id) references record (organization_id, id),
  foreign key (organization_id, person_id) references person (organization_id, id)
);

create table leadership_act (
  organization_id uuid not null,
  record_id uuid not null,
  kind text,
  question text,
  until date,
  heard text,
  change text,
  asked_on date,
  answered_on date,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table pulse_survey (
  organization_id uuid not null,
  record_id uuid not null,
  kind text,
  about uuid,
  introduction text,
  closes_on date,
  opened_on date,
  closed_on date,
  invited numeric,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index pulse_survey_by_about on pulse_survey (organization_id, about, record_id);

create table pulse_survey_asked (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  person uuid,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table interview_drill (
  organization_id uuid not null,
  record_id uuid not null,
  held_on date,
  size numeric,
  about uuid,
  seed text,
  population numeric,
  reached numeric,
  credible numeric,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table interview_drill_sample (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  person uuid,
  named text,
  improvement uuid,
  effect text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table delegation (
  organization_id uuid not null,
  record_id uuid not null,
  person uuid,
  areas text[] not null default '{}',
  cost_limit numeric,
  starts_on date,
  ends_on date,
  why text,
  granted_by uuid,
  granted_at timestamptz,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index delegation_by_person on delegation (organization_id, person, record_id);

create table time_budget (
  organization_id uuid not null,
  record_id uuid not null,
  team text,
  starts_on date,
  ends_on date,
  people numeric,
  capacity numeric,
  budget numeric,
  used numeric,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table time_budget_spent (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  day date,
  hours numeric,
  improvement uuid,
  what text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

-- Under whose authority the work began without an approval (C-140).
alter table improvement add column delegation uuid;

do $$
declare name text;
begin
  foreach name in array array['recognition', 'lesson', 'lesson_units', 'lesson_reading', 'leadership_act', 'pulse_survey', 'pulse_survey_asked',
    'interview_drill', 'interview_drill_sample', 'delegation', 'time_budget', 'time_budget_spent'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
