-- The life of an incident (brief §3.9): from reported over what was learned to closed. Columns follow src/domain/records/incident.
alter table incident
  add column ai_system uuid,
  add column site text,
  add column channel text,
  add column harm text,
  add column harm_why text,
  add column harms text[] not null default '{}',
  add column harmed text,
  add column aware_at timestamptz,
  add column containment text,
  add column suspends_system boolean not null default false,
  add column resolution text,
  add column report_by date,
  add column report_because text,
  add column authority_report text,
  add column authority_report_why text,
  add column authority_reported_on date,
  add column authority_reference text,
  add column triaged_at timestamptz,
  add column contained_at timestamptz,
  add column improvement_needed text,
  add column improvement_needed_why text,
  add column nonconformity_needed text,
  add column nonconformity_needed_why text,
  add column risk_changed text,
  add column risk_changed_why text,
  add column risk_reference text,
  add column vulnerability text,
  add column vulnerability_disposition text,
  add column vulnerability_why text,
  add column lesson text,
  add column lesson_shared text,
  add column lesson_shared_why text,
  add column response text,
  add column analysed_at timestamptz,
  add column closed_at timestamptz;
create index incident_by_ai_system on incident (organization_id, ai_system, record_id) where ai_system is not null;

create table incident_confidants (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  person uuid,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
alter table incident_confidants enable row level security;
alter table incident_confidants force row level security;
create policy tenant on incident_confidants using (organization_id = current_organization()) with check (organization_id = current_organization());

-- What was open was reported and not yet triaged. What was resolved stays so; it is over when something was learned from it, except a change.
-- The owner of the tables does this for every organization at once; the rule is back before anyone can ask.
alter table record no force row level security;
alter table incident no force row level security;
update record set state = 'reported' where type = 'incident' and state = 'open';
update record r set status = 'inProgress' from incident i
  where r.type = 'incident' and r.state = 'resolved' and i.organization_id = r.organization_id and i.record_id = r.id and i.kind is distinct from 'change';
alter table record force row level security;
alter table incident force row level security;
