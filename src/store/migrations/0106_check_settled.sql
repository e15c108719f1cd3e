-- What was checked and calls for nothing to be done, and why: somebody said so and answers for it.
create table check_settled (
  organization_id uuid not null references organization (id),
  record_id uuid not null,
  reason text not null,
  at timestamptz not null,
  by uuid,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id),
  foreign key (organization_id, by) references person (organization_id, id)
);
alter table check_settled enable row level security;
alter table check_settled force row level security;
create policy tenant on check_settled using (organization_id = current_organization()) with check (organization_id = current_organization());
