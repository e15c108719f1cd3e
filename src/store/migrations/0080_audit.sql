-- Audit programmes, audits, findings, auditors' qualifications. Columns follow src/domain/records; a test compares both.
create table audit_programme (
  organization_id uuid not null,
  record_id uuid not null,
  period_from date,
  period_until date,
  objectives text,
  risk_basis text,
  previous_results text,
  methods text,
  resources text,
  approval_delegate uuid,
  approved_by uuid,
  approved_at timestamptz,
  shortfall text,
  auditee_feedback text,
  programme_evaluation text,
  covered_percent numeric,
  audits_done numeric,
  mean_delay_days numeric,
  findings_count numeric
);
create table audit_programme_priorities (requirement text, times numeric, why text);
create table audit_programme_exclusions (requirement text, why text);

create table audit (
  organization_id uuid not null,
  record_id uuid not null,
  kind text,
  programme uuid,
  objectives text,
  scope text,
  criteria text[] not null default '{}',
  own_criteria text,
  method text,
  site text,
  starts_on date,
  ends_on date,
  agreed_start date,
  deferred_by uuid,
  defer_reason text,
  sample_waived text,
  conformity text,
  effectiveness text,
  obstacles text,
  auditee_feedback text,
  announced_at timestamptz,
  began_on date,
  finished_at timestamptz,
  reported_at timestamptz,
  reported_by uuid,
  closed_at timestamptz
);
create table audit_systems (ai_system uuid);
create table audit_grades (grade text, means text);
create table audit_team (person uuid, role text);
create table audit_externals (name text, firm text, role text, credential text, credential_until date);
create table audit_auditees (person uuid, area text);
create table audit_interviews (level text, person uuid, role text, topics text, day date, held boolean not null default false);
create table audit_distribution (person uuid);

create table finding (
  organization_id uuid not null,
  record_id uuid not null,
  audit uuid,
  kind text,
  severity text,
  external_grade text,
  requirement text,
  statement text,
  evidence text,
  fails_requirement text,
  fails_requirement_why text,
  no_solution boolean not null default false,
  knowledge text,
  ai_system uuid,
  site text,
  repeats uuid,
  auditee uuid,
  respond_by date,
  stance text,
  response text,
  upheld_because text,
  nonconformity uuid,
  improvement uuid,
  issued_at timestamptz,
  issued_by uuid,
  responded_by uuid
);

create table auditor_qualification (
  organization_id uuid not null,
  record_id uuid not null,
  person uuid,
  level text,
  scheme text,
  credential text,
  valid_from date,
  valid_until date,
  knows_auditing text,
  knows_auditing_why text,
  knows_standard text,
  knows_standard_why text,
  knows_ai text,
  knows_ai_why text,
  approved_by uuid,
  approved_at timestamptz
);

-- Bodies and child rows have the same keys, whatever they hold.
do $$
declare name text;
begin
  foreach name in array array['audit_programme_priorities', 'audit_programme_exclusions', 'audit_systems', 'audit_grades', 'audit_team',
    'audit_externals', 'audit_auditees', 'audit_interviews', 'audit_distribution'] loop
    execute format('alter table %I add column organization_id uuid not null, add column record_id uuid not null,
      add column id uuid not null, add column position int not null, add primary key (organization_id, record_id, id)', name);
  end loop;
  foreach name in array array['audit_programme', 'audit', 'finding', 'auditor_qualification'] loop
    execute format('alter table %I add primary key (organization_id, record_id)', name);
  end loop;
  foreach name in array array['audit_programme', 'audit_programme_priorities', 'audit_programme_exclusions', 'audit', 'audit_systems',
    'audit_grades', 'audit_team', 'audit_externals', 'audit_auditees', 'audit_interviews', 'audit_distribution', 'finding',
    'auditor_qualification'] loop
    execute format('alter table %I add foreign key (organization_id, record_id) references record (organization_id, id)', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;

create index audit_by_programme on audit (organization_id, programme, record_id);
create index audit_starts_on on audit (organization_id, starts_on, record_id);
create index audit_systems_by_system on audit_systems (organization_id, ai_system, record_id);
create index audit_team_by_person on audit_team (organization_id, person, record_id);
create index finding_by_audit on finding (organization_id, audit, record_id);
create index finding_by_requirement on finding (organization_id, requirement, record_id);
create index finding_by_repeats on finding (organization_id, repeats, record_id);
create index auditor_qualification_by_person on auditor_qualification (organization_id, person, record_id);
