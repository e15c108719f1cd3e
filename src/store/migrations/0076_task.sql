-- Tasks. Columns follow src/domain/records/task; a test compares both.
create table task (
  organization_id uuid not null,
  record_id uuid not null,
  description text,
  kind text,
  due_on date,
  result text,
  done_at timestamptz,
  done_by uuid,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
alter table task enable row level security;
alter table task force row level security;
create policy tenant on task using (organization_id = current_organization()) with check (organization_id = current_organization());
