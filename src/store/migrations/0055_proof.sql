-- Improvements meet metrics (measurement.md 2b, 2d): what a proof by series says, its freeze, its amendments, what was computed.
alter table improvement
  add column problem_metric uuid,
  add column problem_incident uuid,
  add column series_metric uuid,
  add column metric_justification text,
  add column worthwhile numeric,
  add column baseline_length int,
  add column baseline_length_reason text,
  add column planned_post_points int,
  add column rollout_start date,
  add column first_started_at timestamptz,
  add column frozen_proof text,
  add column frozen_late boolean not null default false,
  add column amended_after_freeze boolean not null default false,
  add column series_verdict text,
  add column outcome_quality int;
create index improvement_by_series on improvement (organization_id, series_metric, record_id) where series_metric is not null;
create index improvement_by_evaluation on improvement (organization_id, evaluation_date, record_id) where proof = 'series';

-- The first change of what is at work already; the tenant rule is lifted for this one statement, which sees all organizations.
alter table improvement no force row level security;
update improvement set first_started_at = started_at where started_at is not null;
alter table improvement force row level security;

create table improvement_guardrails (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  metric uuid,
  margin numeric,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index improvement_guardrails_by_metric on improvement_guardrails (organization_id, metric, record_id);

-- The canonical text of a freeze, whose SHA-256 stands in the trail.
create table frozen_proof (
  organization_id uuid not null,
  improvement_id uuid not null,
  iteration int not null,
  text text not null,
  sha256 text not null check (length(sha256) = 64),
  frozen_at timestamptz not null,
  frozen_by uuid,
  primary key (organization_id, improvement_id, iteration),
  foreign key (organization_id, improvement_id) references improvement (organization_id, record_id)
);

-- What was changed after the freeze: before and after as canonical JSON, by whom and why.
create table proof_amendment (
  organization_id uuid not null,
  id uuid not null,
  improvement_id uuid not null,
  iteration int not null,
  before text not null,
  after text not null,
  reason text not null,
  amended_at timestamptz not null,
  amended_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, improvement_id) references improvement (organization_id, record_id)
);
create index proof_amendment_by_improvement on proof_amendment (organization_id, improvement_id, iteration, amended_at);

-- What was computed, when, from which freeze and by which arithmetic; the readings that went in are part of the result.
create table computed_verdict (
  organization_id uuid not null,
  id uuid not null,
  improvement_id uuid not null,
  iteration int not null,
  kind text not null check (kind in ('provisional', 'waiting', 'final', 'restated', 'sustain3', 'sustain6', 'sustain12')),
  computed_at timestamptz not null,
  computed_by uuid,
  result text not null,
  sha256 text not null check (length(sha256) = 64),
  engine text not null,
  primary key (organization_id, id),
  foreign key (organization_id, improvement_id) references improvement (organization_id, record_id)
);
create index computed_verdict_by_improvement on computed_verdict (organization_id, improvement_id, iteration, computed_at, id);
-- One early look, one verdict, one check at each distance; waiting for readings and restated data may be said again.
create unique index computed_verdict_once on computed_verdict (organization_id, improvement_id, iteration, kind)
  where kind not in ('waiting', 'restated');

create function refuse_change_of_proof() returns trigger language plpgsql as $$
begin
  raise exception 'A proof that is fixed stays: % of % is refused.', tg_op, tg_table_name;
end $$;
create trigger stays before update or delete on frozen_proof for each row execute function refuse_change_of_proof();
create trigger stays before update or delete on proof_amendment for each row execute function refuse_change_of_proof();
create trigger stays before update or delete on computed_verdict for each row execute function refuse_change_of_proof();

do $$
declare name text;
begin
  foreach name in array array['improvement_guardrails', 'frozen_proof', 'proof_amendment', 'computed_verdict'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
