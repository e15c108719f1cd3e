-- The improvement (brief §3.1). Columns follow src/domain/records/improvement; a test compares both.
create table improvement (
  organization_id uuid not null,
  record_id uuid not null,
  description text,
  source_type text,
  source_words text,
  problem_words text,
  category text,
  dimensions text[] not null default '{}',
  framework_reference text,
  own_area boolean not null default false,
  registered_at timestamptz,
  imported boolean not null default false,
  imported_as text,
  old_number text,
  raised_by_words text,
  claimed_raised_on date,
  claimed_closed_on date,
  claimed_priority text,
  claimed_outcome text,
  merged_into uuid,
  disposition text,
  potential_impact text,
  feasibility text,
  resource_need text,
  risk text,
  evaluation_note text,
  effort_days numeric,
  cost numeric,
  legal_duty boolean not null default false,
  serious_nonconformity boolean not null default false,
  high_risk_system boolean not null default false,
  imminent_harm boolean not null default false,
  score_model text,
  score int,
  band text,
  rank_key text,
  override_reason text,
  target_date date,
  original_target_date date,
  accepted_at timestamptz,
  declined_reason text,
  deferred_until date,
  defer_reason text,
  defer_approved_by uuid,
  resources text,
  resources_confirmed boolean not null default false,
  plan_approved_by uuid,
  plan_approved_at timestamptz,
  pilot_scope text,
  pilot_metric text,
  stop_criteria text,
  pilot_result text,
  started_at timestamptz,
  work_in_progress_reason text,
  implemented_at timestamptz,
  proof text,
  metric text,
  metric_unit text,
  metric_method text,
  direction text,
  baseline numeric,
  baseline_from date,
  baseline_to date,
  target numeric,
  fact_before text,
  fact_after text,
  evaluation_date date,
  settle_days int,
  proof_fixed_at timestamptz,
  after numeric,
  after_from date,
  after_to date,
  fact_seen boolean not null default false,
  outcome_evidence text,
  addressed text,
  addressed_why text,
  unintended text,
  unintended_why text,
  unintended_follow_up text,
  decision text,
  verdict text,
  measured_by uuid,
  measured_at timestamptz,
  iteration int,
  why_analysis text,
  new_approach text,
  policy_updated text,
  policy_updated_why text,
  procedure_updated text,
  procedure_updated_why text,
  training_updated text,
  training_updated_why text,
  acceptance_exception text,
  exception_approved_by uuid,
  lesson text,
  lesson_waived text,
  recognition_considered boolean not null default false,
  reversal_done text,
  closed_at timestamptz,
  closed_as text,
  cancelled_because text,
  decision_reference text,
  duties_excepted text,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table improvement_ratings (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  model text,
  dimension text,
  rating int,
  note text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table improvement_changes (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  what text,
  affects text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table improvement_actions (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  what text,
  responsible uuid,
  starts date,
  ends date,
  done boolean not null default false,
  evidence text,
  evidence_file uuid,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table improvement_iterations (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  iteration numeric,
  metric text,
  baseline numeric,
  target numeric,
  after numeric,
  verdict text,
  why_analysis text,
  new_approach text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create index improvement_by_source on improvement (organization_id, source_type, record_id);
create index improvement_by_category on improvement (organization_id, category, record_id);
create index improvement_by_band on improvement (organization_id, band, record_id);
create index improvement_by_rank on improvement (organization_id, rank_key collate "C", record_id);
create index improvement_by_score on improvement (organization_id, score, record_id);
create index improvement_by_registered on improvement (organization_id, registered_at, record_id);
create index improvement_by_target on improvement (organization_id, target_date, record_id);
create index improvement_by_closed on improvement (organization_id, closed_at, record_id);
create index improvement_by_old_number on improvement (organization_id, old_number, record_id);

-- Scoring models (brief §4): versions are added, never edited; those with a position are in force, the first one ranks.
create table scoring_model (
  organization_id uuid not null references organization (id),
  id text not null,
  key text not null,
  version int not null,
  label text not null,
  scale_labels text[] not null,
  scale_values int[] not null,
  tie_break text[] not null,
  position int,
  approved_by uuid,
  approved_at timestamptz,
  created_at timestamptz not null,
  primary key (organization_id, id),
  unique (organization_id, key, version)
);

create table scoring_dimension (
  organization_id uuid not null,
  model_id text not null,
  key text not null,
  position int not null,
  label text not null,
  question text not null,
  help text not null,
  weight int not null check (weight between 0 and 100),
  primary key (organization_id, model_id, key),
  foreign key (organization_id, model_id) references scoring_model (organization_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['improvement', 'improvement_ratings', 'improvement_changes', 'improvement_actions', 'improvement_iterations', 'scoring_model', 'scoring_dimension'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
