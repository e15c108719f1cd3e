-- Stored files, redaction, the organization's trail as a list, and when the last backup was made.

-- A content is kept once per organization, whatever it is called, in pieces of at most 256 kB.
create table file_content (
  organization_id uuid not null references organization (id),
  hash bytea not null check (length(hash) = 32),
  size int not null check (size >= 0),
  primary key (organization_id, hash)
);

create table file_chunk (
  organization_id uuid not null,
  hash bytea not null,
  position int not null,
  bytes bytea not null,
  primary key (organization_id, hash, position),
  foreign key (organization_id, hash) references file_content (organization_id, hash)
);
-- What is uploaded is mostly compressed already.
alter table file_chunk alter column bytes set storage external;

create table file (
  organization_id uuid not null,
  id uuid not null,
  hash bytea not null,
  size int not null,
  media_type text not null,
  name text not null,
  created_at timestamptz not null,
  created_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, hash) references file_content (organization_id, hash),
  foreign key (organization_id, created_by) references person (organization_id, id)
);
create index file_by_content on file (organization_id, hash);

-- A redaction is proposed by one person and decided by another. Exactly these paths of this record go.
create table redaction_request (
  organization_id uuid not null references organization (id),
  id uuid not null,
  record_id uuid not null,
  paths text[] not null check (cardinality(paths) > 0),
  reason text not null,
  proposed_at timestamptz not null,
  proposed_by uuid not null,
  decided_at timestamptz,
  decided_by uuid,
  approved boolean,
  primary key (organization_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id),
  foreign key (organization_id, proposed_by) references person (organization_id, id),
  foreign key (organization_id, decided_by) references person (organization_id, id),
  check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (approved is null)),
  check (decided_by is distinct from proposed_by)
);
create index redaction_request_newest on redaction_request (organization_id, proposed_at, id);

-- The trail by time, actor, verb and type. The columns are made from the entry itself, so they cannot say anything else.
alter table trail_entry
  add column actor_id text generated always as (entry::jsonb #>> '{actor,id}') stored,
  add column verb text generated always as (entry::jsonb ->> 'verb') stored,
  add column subject_type text generated always as (entry::jsonb #>> '{subject,type}') stored;
create index trail_entry_by_time on trail_entry (organization_id, at, seq);
create index trail_entry_by_actor on trail_entry (organization_id, actor_id, at, seq);
create index trail_entry_by_verb on trail_entry (organization_id, verb, at, seq);
create index trail_entry_by_type on trail_entry (organization_id, subject_type, at, seq);

-- Backups that were written, closed and read back. No organization's.
create table backup_made (
  at timestamptz primary key,
  size bigint not null,
  sha256 text not null
);

do $$
declare name text;
begin
  foreach name in array array['file_content', 'file_chunk', 'file', 'redaction_request'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
