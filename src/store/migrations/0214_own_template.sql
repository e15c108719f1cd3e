-- DOCX templates an organization brought for its records (C-327): kept as they were taken in, withdrawn rather than deleted.
create table own_template (
  organization_id uuid not null references organization (id),
  id uuid not null,
  record_type text not null,
  name text not null check (length(name) between 1 and 120),
  file_name text not null,
  -- Unpacked within bounds and packed again; nothing in it runs (ADR 0033).
  content bytea not null check (octet_length(content) <= 4194304),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  words text[] not null,
  added_at timestamptz not null,
  added_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, added_by) references person (organization_id, id),
  foreign key (organization_id, withdrawn_by) references person (organization_id, id)
);
create index own_template_by_type on own_template (organization_id, record_type, id) where withdrawn_at is null;
alter table own_template enable row level security;
alter table own_template force row level security;
create policy tenant on own_template using (organization_id = current_organization()) with check (organization_id = current_organization());
