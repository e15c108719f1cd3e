-- Certification bodies, their selection, appeals to them. Columns follow src/domain/records; a test compares both.
create table certification_body (
  organization_id uuid not null,
  record_id uuid not null,
  description text,
  website text,
  contact text,
  languages text,
  accredited text,
  accredited_by text,
  accreditation_number text,
  accredited_for text[] not null default '{}',
  recognition text,
  accredited_until date,
  checked_on date,
  checked_at text
);
create table certification_body_coverage (country text, how text);
create table certification_body_firms (firm text);
create table certification_body_engagements (firm text, what text, about text, ended_on date);
create table certification_body_checks (
  "on" date, by uuid, accredited text, accredited_by text, accredited_for text[] not null default '{}', recognition text, source text
);

create table body_selection (
  organization_id uuid not null,
  record_id uuid not null,
  certification uuid,
  standard text,
  wanted_stage1 date,
  wanted_stage2 date,
  currency text,
  weight_accreditation numeric,
  weight_expertise numeric,
  weight_industry numeric,
  weight_coverage numeric,
  weight_cost numeric,
  weight_timeline numeric,
  overridden uuid,
  chosen uuid,
  chosen_because text,
  decided_by uuid,
  decided_at timestamptz
);
create table body_selection_sites (site text, country text);
create table body_selection_candidates (
  body uuid,
  accreditation numeric, accreditation_why text,
  expertise numeric, expertise_why text,
  industry numeric, industry_why text,
  coverage numeric, coverage_why text,
  cost numeric, cost_why text,
  timeline numeric, timeline_why text,
  quote_initial numeric, quote_surveillance1 numeric, quote_surveillance2 numeric, quote_extra numeric,
  earliest_stage1 date, earliest_stage2 date
);
create table body_selection_overrides (body uuid, because text, by uuid, at timestamptz);
create table body_selection_ranking (body uuid, rank numeric, score numeric, accreditation text, cost numeric);

create table appeal (
  organization_id uuid not null,
  record_id uuid not null,
  kind text,
  body uuid,
  certification uuid,
  finding uuid,
  statement text,
  grounds text,
  reference text,
  answer_by date,
  lodged_on date,
  lodged_by uuid,
  received_on date,
  escalated_to text,
  escalated_on date,
  outcome text,
  outcome_because text,
  decided_on date
);

-- Bodies and child rows have the same keys, whatever they hold.
do $$
declare name text;
begin
  foreach name in array array['certification_body_coverage', 'certification_body_firms', 'certification_body_engagements',
    'certification_body_checks', 'body_selection_sites', 'body_selection_candidates', 'body_selection_overrides',
    'body_selection_ranking'] loop
    execute format('alter table %I add column organization_id uuid not null, add column record_id uuid not null,
      add column id uuid not null, add column position int not null, add primary key (organization_id, record_id, id)', name);
  end loop;
  foreach name in array array['certification_body', 'body_selection', 'appeal'] loop
    execute format('alter table %I add primary key (organization_id, record_id)', name);
  end loop;
  foreach name in array array['certification_body', 'certification_body_coverage', 'certification_body_firms',
    'certification_body_engagements', 'certification_body_checks', 'body_selection', 'body_selection_sites',
    'body_selection_candidates', 'body_selection_overrides', 'body_selection_ranking', 'appeal'] loop
    execute format('alter table %I add foreign key (organization_id, record_id) references record (organization_id, id)', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;

create index body_selection_by_certification on body_selection (organization_id, certification, record_id);
create index body_selection_candidates_by_body on body_selection_candidates (organization_id, body, record_id);
create index appeal_by_finding on appeal (organization_id, finding, record_id);
create index appeal_by_certification on appeal (organization_id, certification, record_id);
