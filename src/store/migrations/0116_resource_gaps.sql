-- Why an AI system has no resource of a kind.
create table ai_system_resource_gaps (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  kind text,
  why text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
alter table ai_system_resource_gaps enable row level security;
alter table ai_system_resource_gaps force row level security;
create policy tenant on ai_system_resource_gaps using (organization_id = current_organization()) with check (organization_id = current_organization());
