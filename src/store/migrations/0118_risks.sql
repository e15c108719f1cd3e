-- Risk criteria, assessments, risks, opportunities, impact assessments. Columns follow src/domain/records; a test compares both.
create table risk_criteria (
  organization_id uuid not null,
  record_id uuid not null,
  method text,
  acceptable_up_to text,
  reassess_months int,
  approved_by uuid,
  approved_at timestamptz
);
create table risk_criteria_likelihoods (step int, name text, meaning text);
create table risk_criteria_consequences (step int, name text, organization text, individuals text, groups text, society text);
create table risk_criteria_levels (level text, from_score int, accepted_by text);

create table risk_assessment (
  organization_id uuid not null,
  record_id uuid not null,
  ai_system uuid,
  trigger text,
  scope text,
  due_on date,
  analyst uuid,
  sources_considered text[] not null default '{}',
  ethics text,
  ethics_why text,
  autonomy text,
  autonomy_why text,
  conclusion text,
  valid_until date,
  criteria uuid,
  completed_by uuid,
  approved_by uuid,
  approved_at timestamptz,
  duties_excepted text
);
create table risk_assessment_participants (person uuid, part text);

create table risk (
  organization_id uuid not null,
  record_id uuid not null,
  ai_system uuid,
  assessment uuid,
  sources text[] not null default '{}',
  endangers text[] not null default '{}',
  cause text,
  event text,
  existing_controls text,
  likelihood int,
  likelihood_basis text,
  analyst uuid,
  criteria uuid,
  score int,
  level text,
  analysed_by uuid,
  evaluated_by uuid,
  evaluated_at timestamptz,
  treatment text,
  treatment_reason text,
  residual_likelihood int,
  residual_consequence int,
  residual_basis text,
  monitoring text,
  indicator uuid,
  review_on date,
  trigger text,
  planned_by uuid,
  plan_approved_by uuid,
  plan_approved_at timestamptz,
  residual_score int,
  residual_level text,
  accepted_by uuid,
  accepted_at timestamptz,
  duties_excepted text
);
create table risk_consequences (subject text, effect text, is_concerned boolean not null default false, rating int);
create table risk_plan (what text, control text, who uuid, due_on date, done_on date, is_effective text, shown_by text);
create table risk_ratings ("on" date, kind text, score int, level text, criteria uuid);

create table opportunity (
  organization_id uuid not null,
  record_id uuid not null,
  description text,
  ai_system uuid,
  serves text[] not null default '{}',
  beneficiaries text[] not null default '{}',
  benefit text,
  effort text,
  new_risks text,
  new_risks_why text,
  basis text,
  outcome text,
  evaluated_by uuid,
  decided_by uuid,
  decided_at timestamptz
);
create table opportunity_actions (what text, who uuid, due_on date, done_on date);

create table impact_assessment (
  organization_id uuid not null,
  record_id uuid not null,
  ai_system uuid,
  trigger text,
  due_on date,
  intended_purpose text,
  foreseeable_misuse text,
  deployment_context text,
  jurisdictions text,
  vulnerable text,
  vulnerable_why text,
  fundamental_rights text,
  societal_well_being text,
  benefits text,
  oversight text,
  fria_needed text,
  fria_needed_why text,
  fria_use text,
  fria_if_it_happens text,
  fria_notified date,
  dpia_needed text,
  dpia_needed_why text,
  dpia_processing text,
  dpia_necessity text,
  dpia_advice text,
  review_findings text,
  communicated_to text,
  valid_until date,
  author uuid,
  reviewed_by uuid,
  reviewed_at timestamptz,
  approved_by uuid,
  approved_at timestamptz,
  duties_excepted text
);
create table impact_assessment_affected ("group" text, effect text, is_vulnerable boolean not null default false);
create table impact_assessment_harms (harm text, severity int, scale int, irreversibility int, likelihood int, mitigation text, risk uuid);
create table impact_assessment_consulted (who text, "on" date, said text, answered text);

-- Bodies and child rows have the same keys, whatever they hold.
do $$
declare
  name text;
  bodies text[] := array['risk_criteria', 'risk_assessment', 'risk', 'opportunity', 'impact_assessment'];
  children text[] := array['risk_criteria_likelihoods', 'risk_criteria_consequences', 'risk_criteria_levels',
    'risk_assessment_participants', 'risk_consequences', 'risk_plan', 'risk_ratings', 'opportunity_actions',
    'impact_assessment_affected', 'impact_assessment_harms', 'impact_assessment_consulted'];
begin
  foreach name in array children loop
    execute format('alter table %I add column organization_id uuid not null, add column record_id uuid not null,
      add column id uuid not null, add column position int not null, add primary key (organization_id, record_id, id)', name);
  end loop;
  foreach name in array bodies loop
    execute format('alter table %I add primary key (organization_id, record_id)', name);
  end loop;
  foreach name in array bodies || children loop
    execute format('alter table %I add foreign key (organization_id, record_id) references record (organization_id, id)', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;

create index risk_by_system on risk (organization_id, ai_system, record_id);
create index risk_by_assessment on risk (organization_id, assessment, record_id);
create index risk_score on risk (organization_id, score, record_id);
create index risk_plan_by_control on risk_plan (organization_id, control, record_id);
create index risk_ratings_by_day on risk_ratings (organization_id, "on", record_id);
create index risk_assessment_by_system on risk_assessment (organization_id, ai_system, record_id);
create index impact_assessment_by_system on impact_assessment (organization_id, ai_system, record_id);
create index opportunity_by_system on opportunity (organization_id, ai_system, record_id);
