-- Nonconformities and their corrective action (brief §3.2). Columns follow src/domain/records/nonconformity; a test compares both.
create table nonconformity (
  organization_id uuid not null,
  record_id uuid not null,
  description text,
  site text,
  process text,
  detected_on date,
  origin text,
  ai_system uuid,
  external_scale text,
  external_grade text,
  external_severity text,
  requirement text,
  requirement_part text,
  evidence_statement text,
  imminent_harm text,
  imminent_harm_why text,
  complete_failure text,
  complete_failure_why text,
  significant text,
  significant_why text,
  isolated text,
  isolated_why text,
  severity text,
  process_owner uuid,
  confirmed_at timestamptz,
  confirmed_by uuid,
  rejected_because text,
  disputed_because text,
  dispute_outcome text,
  stopped text,
  stopped_why text,
  contained text,
  contained_why text,
  safeguarded text,
  safeguarded_why text,
  safeguards_until date,
  notified text,
  notified_why text,
  unacceptable_risk text,
  unacceptable_risk_why text,
  system_suspended_at timestamptz,
  harm text,
  harm_why text,
  harms text[] not null default '{}',
  harm_known_at timestamptz,
  report_due date,
  duty_to_report text,
  duty_to_report_why text,
  reported_to_authority_on date,
  control_due_at timestamptz,
  controlled_at timestamptz,
  controlled_by uuid,
  corrected_at timestamptz,
  corrected_by uuid,
  pattern text,
  pattern_why text,
  consequence text,
  first_causes text,
  likely_cause text,
  causes_addressable text,
  causes_addressable_why text,
  resources_needed text,
  action_needed text,
  decision_rationale text,
  look_alikes_shown text,
  decided_at timestamptz,
  decided_by uuid,
  no_action_approved_by uuid,
  no_action_approved_because text,
  root_cause text,
  elsewhere text,
  elsewhere_why text,
  proportionality text,
  verification_by text[] not null default '{}',
  verification_criterion text,
  wait_days int,
  window_days int,
  verification_metric uuid,
  worthwhile numeric,
  planned_at timestamptz,
  approved_at timestamptz,
  approved_by uuid,
  frozen_proof text,
  implemented_at timestamptz,
  verify_not_before date,
  verify_not_after date,
  recurrences int,
  recurrences_explained text,
  metric_verdict text,
  verdict text,
  verdict_because text,
  verified_at timestamptz,
  verified_by uuid,
  policies_updated text,
  policies_updated_why text,
  procedures_updated text,
  procedures_updated_why text,
  controls_updated text,
  controls_updated_why text,
  training_updated text,
  training_updated_why text,
  documentation_updated text,
  documentation_updated_why text,
  risks_reexamined text,
  risks_reexamined_why text,
  changes_communicated text,
  changes_communicated_why text,
  system_updated_at timestamptz,
  system_updated_by uuid,
  lesson text,
  lesson_waived text,
  closed_at timestamptz,
  closed_by uuid,
  closed_as text,
  duties_excepted text,
  cycle int,
  why_failed text,
  recurrence_evidence text,
  recurred_as uuid,
  reopened int,
  step_due date,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index nonconformity_by_detected on nonconformity (organization_id, detected_on, record_id);
create index nonconformity_by_closed on nonconformity (organization_id, closed_at, record_id);
-- Look-alikes, recurrences and trends ask by these.
create index nonconformity_by_requirement on nonconformity (organization_id, requirement, record_id);
create index nonconformity_by_system on nonconformity (organization_id, ai_system, record_id);

create table nonconformity_immediate_actions (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  what text,
  person uuid,
  done_on date,
  evidence text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table nonconformity_gradings (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  severity text,
  graded_by uuid,
  graded_at timestamptz,
  because text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table nonconformity_notifications (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  recipients text,
  text text,
  sent_on date,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table nonconformity_corrections (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  kind text,
  what text,
  evidence text,
  evidence_file uuid,
  reference_kind text,
  reference text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table nonconformity_past_corrections (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  cycle int,
  kind text,
  what text,
  evidence text,
  evidence_file uuid,
  reference_kind text,
  reference text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table nonconformity_remedies (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  who text,
  what text,
  done boolean not null default false,
  done_on date,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table nonconformity_analysts (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  person uuid,
  outside boolean not null default false,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table nonconformity_actions (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  cause text,
  type text,
  what text,
  responsible uuid,
  resources text,
  due date,
  reference_kind text,
  reference text,
  done boolean not null default false,
  done_on date,
  evidence text,
  evidence_file uuid,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table nonconformity_past_actions (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  cycle int,
  cause text,
  type text,
  what text,
  responsible uuid,
  resources text,
  due date,
  reference_kind text,
  reference text,
  done boolean not null default false,
  done_on date,
  evidence text,
  evidence_file uuid,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table nonconformity_implementers (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  person uuid,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table nonconformity_checks (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  method text,
  found text,
  checked_on date,
  evidence text,
  evidence_file uuid,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table nonconformity_past_checks (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  cycle int,
  method text,
  found text,
  checked_on date,
  evidence text,
  evidence_file uuid,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table nonconformity_acceptances (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  what text,
  accepted_by text,
  accepted_on date,
  reference text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table nonconformity_updates (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  area text,
  reference text,
  updated_on date,
  recipients text,
  acknowledged_on date,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table nonconformity_cycles (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  cycle int,
  stopped text,
  stopped_why text,
  contained text,
  contained_why text,
  safeguarded text,
  safeguarded_why text,
  notified text,
  notified_why text,
  decision_rationale text,
  root_cause text,
  proportionality text,
  verification_by text[] not null default '{}',
  verification_criterion text,
  approved_by uuid,
  approved_at timestamptz,
  implemented_at timestamptz,
  verdict text,
  verdict_because text,
  recurrences int,
  metric_verdict text,
  verified_by uuid,
  verified_at timestamptz,
  closed_at timestamptz,
  ended text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['nonconformity',
    'nonconformity_immediate_actions',
    'nonconformity_gradings',
    'nonconformity_notifications',
    'nonconformity_corrections',
    'nonconformity_past_corrections',
    'nonconformity_remedies',
    'nonconformity_analysts',
    'nonconformity_actions',
    'nonconformity_past_actions',
    'nonconformity_implementers',
    'nonconformity_checks',
    'nonconformity_past_checks',
    'nonconformity_acceptances',
    'nonconformity_updates',
    'nonconformity_cycles'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
