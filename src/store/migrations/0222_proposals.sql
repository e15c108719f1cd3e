-- What an assistant proposes and a person decides (design §8): nothing of it is done before somebody accepts it.
create table proposal (
  organization_id uuid not null references organization (id),
  id uuid not null,
  made_at timestamptz not null,
  -- Whose token proposed it.
  made_by uuid not null,
  kind text not null check (kind in ('create', 'edit', 'move', 'comment')),
  type text not null,
  record_id uuid,
  move text,
  input jsonb not null,
  reason text,
  why text not null,
  state text not null default 'waiting' check (state in ('waiting', 'accepted', 'rejected')),
  decided_at timestamptz,
  decided_by uuid,
  decision_reason text,
  result_id uuid,
  primary key (organization_id, id),
  foreign key (organization_id, made_by) references person (organization_id, id),
  foreign key (organization_id, decided_by) references person (organization_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id),
  foreign key (organization_id, result_id) references record (organization_id, id)
);
create index proposal_by_state on proposal (organization_id, state, made_at, id);
alter table proposal enable row level security;
alter table proposal force row level security;
create policy proposal_tenant on proposal using (organization_id = current_organization()) with check (organization_id = current_organization());

-- Assistants are let in only where the organization says so.
alter table organization add column assistants_allowed boolean not null default false;
