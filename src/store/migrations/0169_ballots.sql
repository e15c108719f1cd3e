-- The urn of a survey (docs/adr/0028-anonymous-ballots.md). Nothing here ties an answer to a person, a time, or another answer:
-- there are no ballots, only how often each answer was given, in one row a survey.

-- The press that signs blank ballots while a survey is open; it goes when the survey ends.
create table survey_press (
  organization_id uuid not null,
  survey_id uuid not null,
  modulus text not null,
  private_exponent text not null,
  primary key (organization_id, survey_id),
  foreign key (organization_id, survey_id) references record (organization_id, id)
);

-- Who is asked, and under which veil they took their ballot; goes when the survey ends. A veil says nothing about the ballot under it.
create table survey_voter (
  organization_id uuid not null,
  survey_id uuid not null,
  person_id uuid not null,
  veil text,
  primary key (organization_id, survey_id, person_id),
  foreign key (organization_id, survey_id) references record (organization_id, id),
  foreign key (organization_id, person_id) references person (organization_id, id)
);

-- How often each answer was given, question by question and level by level, and the marks of ballots already in it, sorted. One row,
-- so that the database keeps no order of arrival. Goes when the survey ends.
create table survey_urn (
  organization_id uuid not null,
  survey_id uuid not null,
  answers int not null default 0,
  tally int[] not null,
  cast_marks text[] not null default '{}',
  primary key (organization_id, survey_id),
  foreign key (organization_id, survey_id) references record (organization_id, id)
);

-- What is shown: written once, when the survey ends, and only where at least five answered.
create table survey_result (
  organization_id uuid not null,
  survey_id uuid not null,
  question text not null,
  answers int not null check (answers >= 5),
  mean numeric not null,
  primary key (organization_id, survey_id, question),
  foreign key (organization_id, survey_id) references record (organization_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['survey_press', 'survey_voter', 'survey_urn', 'survey_result'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
