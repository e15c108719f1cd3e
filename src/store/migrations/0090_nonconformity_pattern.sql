-- Patterns across nonconformities that became a candidate improvement (C-230): one at a time for each thing they share.
create table nonconformity_pattern (
  organization_id uuid not null references organization (id),
  id uuid not null,
  dimension text not null check (dimension in ('requirement', 'cause', 'aiSystem', 'site')),
  key text not null,
  improvement_id uuid not null,
  made_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, improvement_id) references record (organization_id, id)
);
create index nonconformity_pattern_by_key on nonconformity_pattern (organization_id, dimension, key, made_at);
alter table nonconformity_pattern enable row level security;
alter table nonconformity_pattern force row level security;
create policy tenant on nonconformity_pattern
  using (organization_id = current_organization()) with check (organization_id = current_organization());
