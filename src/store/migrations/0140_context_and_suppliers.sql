-- Suppliers, change signals, interested parties, scope, intended outcomes, investments. Columns follow src/domain/records; a test compares both.
create table supplier (
  organization_id uuid not null,
  record_id uuid not null,
  description text,
  supplies text[] not null default '{}',
  critical boolean not null default false,
  country text,
  contact text,
  contract text,
  contingency text,
  requirements text[] not null default '{}',
  check_outcome text,
  check_findings text,
  check_conditions text,
  checked_until date,
  checked_at timestamptz,
  checked_by uuid,
  quality numeric,
  delivery numeric,
  security numeric,
  transparency numeric,
  responsible_ai numeric,
  score_note text,
  next_score_on date,
  score numeric,
  scored_at timestamptz
);
create table supplier_responsibilities (what text, borne_by text, agreed_in text);
create table supplier_checks (at timestamptz, by uuid, outcome text, findings text, conditions text, until date);
create table supplier_scores (
  at timestamptz, by uuid, quality numeric, delivery numeric, security numeric, transparency numeric, responsible_ai numeric,
  score numeric, note text
);

create table change_signal (
  organization_id uuid not null,
  record_id uuid not null,
  kind text,
  subject text,
  description text,
  reference text,
  published_on date,
  technique text,
  requirements text[] not null default '{}',
  applies_on date,
  originally_on date,
  edition text,
  replaces text,
  exposure text,
  exposure_why text,
  disposition text,
  no_action_because text,
  decided_at timestamptz,
  decided_by uuid,
  result text
);
create table change_signal_changes (requirement text, named text, what text, met text, met_why text);

create table interested_party (
  organization_id uuid not null,
  record_id uuid not null,
  kind text,
  description text,
  review_on date,
  reviewed_at timestamptz
);
create table interested_party_needs (need text, taken_on text, taken_on_why text, requirement text, met text, met_by text);

create table scope_statement (
  organization_id uuid not null,
  record_id uuid not null,
  statement text,
  activities text,
  boundaries text,
  ai_roles text[] not null default '{}',
  climate text,
  climate_why text,
  review_on date,
  approved_by uuid,
  approved_at timestamptz
);
create table scope_statement_exclusions (what text, why text);

create table intended_outcome (
  organization_id uuid not null,
  record_id uuid not null,
  description text,
  metric uuid,
  party uuid
);

create table investment (
  organization_id uuid not null,
  record_id uuid not null,
  kind text,
  description text,
  partner text,
  agreement text,
  cost numeric,
  until date,
  result text,
  ended_at timestamptz
);

alter table context_issue add column subject text, add column review_on date, add column confirmed_at timestamptz;

-- How mature a clause is held to be, 0 to 5, in somebody's words: added, never changed (C-059).
create table clause_maturity (
  organization_id uuid not null references organization (id),
  id uuid not null,
  requirement text not null,
  level int not null check (level between 0 and 5),
  because text not null,
  at timestamptz not null,
  by_person uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, by_person) references person (organization_id, id)
);
create index clause_maturity_by_requirement on clause_maturity (organization_id, requirement, at, id);

-- What waits until a clause is mature enough; it comes back when it is (C-059).
create table maturity_wait (
  organization_id uuid not null references organization (id),
  record_id uuid not null,
  requirement text not null,
  level int not null check (level between 1 and 5),
  because text not null,
  since timestamptz not null,
  by_person uuid not null,
  ended_at timestamptz,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id),
  foreign key (organization_id, by_person) references person (organization_id, id)
);
create index maturity_wait_by_requirement on maturity_wait (organization_id, requirement, record_id) where ended_at is null;

-- Bodies and child rows have the same keys, whatever they hold.
do $$
declare name text;
begin
  foreach name in array array['supplier_responsibilities', 'supplier_checks', 'supplier_scores', 'change_signal_changes',
    'interested_party_needs', 'scope_statement_exclusions'] loop
    execute format('alter table %I add column organization_id uuid not null, add column record_id uuid not null,
      add column id uuid not null, add column position int not null, add primary key (organization_id, record_id, id)', name);
  end loop;
  foreach name in array array['supplier', 'change_signal', 'interested_party', 'scope_statement', 'intended_outcome', 'investment'] loop
    execute format('alter table %I add primary key (organization_id, record_id)', name);
  end loop;
  foreach name in array array['supplier', 'supplier_responsibilities', 'supplier_checks', 'supplier_scores', 'change_signal',
    'change_signal_changes', 'interested_party', 'interested_party_needs', 'scope_statement', 'scope_statement_exclusions',
    'intended_outcome', 'investment'] loop
    execute format('alter table %I add foreign key (organization_id, record_id) references record (organization_id, id)', name);
  end loop;
  foreach name in array array['supplier', 'supplier_responsibilities', 'supplier_checks', 'supplier_scores', 'change_signal',
    'change_signal_changes', 'interested_party', 'interested_party_needs', 'scope_statement', 'scope_statement_exclusions',
    'intended_outcome', 'investment', 'clause_maturity', 'maturity_wait'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;

create index change_signal_by_applies on change_signal (organization_id, applies_on, record_id);
create index intended_outcome_by_metric on intended_outcome (organization_id, metric, record_id);
create index supplier_by_score on supplier (organization_id, scored_at, record_id);
