-- The supplier of a bought system; the tasks that duties of the EU AI Act became, once for each duty of a system.
alter table ai_system add column supplier uuid;

create table ai_system_duty (
  organization_id uuid not null,
  system_id uuid not null,
  duty text not null,
  task_id uuid not null,
  primary key (organization_id, system_id, duty),
  foreign key (organization_id, system_id) references record (organization_id, id),
  foreign key (organization_id, task_id) references record (organization_id, id)
);
alter table ai_system_duty enable row level security;
alter table ai_system_duty force row level security;
create policy tenant on ai_system_duty using (organization_id = current_organization()) with check (organization_id = current_organization());

-- What a reading outside the limits of a monitoring plan became, once for each reading.
create table ai_system_drift (
  organization_id uuid not null,
  system_id uuid not null,
  metric_id uuid not null,
  period_start date not null,
  incident_id uuid not null,
  primary key (organization_id, system_id, metric_id, period_start),
  foreign key (organization_id, system_id) references record (organization_id, id),
  foreign key (organization_id, incident_id) references record (organization_id, id)
);
alter table ai_system_drift enable row level security;
alter table ai_system_drift force row level security;
create policy tenant on ai_system_drift using (organization_id = current_organization()) with check (organization_id = current_organization());
