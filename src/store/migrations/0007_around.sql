-- What happens around a record: notices, watching, comments, links, evidence, saved views, the address for suggestions.

-- Notices written with the record and not delivered yet. position 0 exists for every happening; facts are ids, days and reasons, never names.
create table outbox (
  organization_id uuid not null references organization (id),
  happening_id uuid not null,
  position int not null,
  record_id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  to_kind text not null check (to_kind in ('person', 'managerOf', 'role', 'watchers')),
  to_person uuid,
  to_role text,
  code text not null,
  facts jsonb not null,
  primary key (organization_id, happening_id, position),
  foreign key (organization_id, record_id) references record (organization_id, id),
  check ((to_kind in ('person', 'managerOf')) = (to_person is not null)),
  check ((to_kind = 'role') = (to_role is not null))
);
create index outbox_waiting on outbox (organization_id, at, happening_id) where position = 0;

-- What a person was told. The unique key makes a second delivery harmless.
create table inbox (
  organization_id uuid not null,
  person_id uuid not null,
  id uuid not null,
  happening_id uuid not null,
  record_id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  code text not null,
  facts jsonb not null,
  read_at timestamptz,
  primary key (organization_id, person_id, id),
  unique (organization_id, happening_id, person_id, code),
  foreign key (organization_id, person_id) references person (organization_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index inbox_newest on inbox (organization_id, person_id, at, id);
create index inbox_unread on inbox (organization_id, person_id, at, id) where read_at is null;
create index inbox_by_record on inbox (organization_id, record_id);

-- What the day's clock has said about a record, so that it says it once per day it is about.
create table clock_notice (
  organization_id uuid not null,
  record_id uuid not null,
  code text not null,
  about date not null,
  at timestamptz not null,
  primary key (organization_id, record_id, code, about),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table clock_run (
  organization_id uuid not null references organization (id),
  day date not null,
  at timestamptz not null,
  primary key (organization_id, day)
);

-- Only what differs from the rule that owner and raiser watch.
create table watching (
  organization_id uuid not null,
  record_id uuid not null,
  person_id uuid not null,
  watches boolean not null,
  at timestamptz not null,
  primary key (organization_id, record_id, person_id),
  foreign key (organization_id, record_id) references record (organization_id, id),
  foreign key (organization_id, person_id) references person (organization_id, id)
);

create table comment (
  organization_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  author_id uuid,
  text text,
  mentions uuid[] not null default '{}',
  created_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id),
  foreign key (organization_id, author_id) references person (organization_id, id)
);
create index comment_by_record on comment (organization_id, record_id, created_at, id);

alter table link add column id uuid not null default gen_random_uuid();
alter table link add constraint link_has_one_id unique (organization_id, id);

create table evidence (
  organization_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  kind text not null check (kind in ('file', 'link', 'words')),
  label text not null,
  file_id uuid,
  url text check (url ~* '^https?://'),
  text text,
  valid_until date,
  created_at timestamptz not null,
  created_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_because text,
  primary key (organization_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id),
  foreign key (organization_id, file_id) references file (organization_id, id),
  foreign key (organization_id, created_by) references person (organization_id, id),
  check ((kind = 'file') = (file_id is not null)),
  check (kind = 'link' or url is null),
  check (kind = 'words' or text is null)
);
create index evidence_by_record on evidence (organization_id, record_id, created_at, id);

create table saved_view (
  organization_id uuid not null,
  person_id uuid not null,
  id uuid not null,
  type text not null,
  name text not null,
  query text not null,
  columns text[] not null default '{}',
  created_at timestamptz not null,
  primary key (organization_id, person_id, id),
  foreign key (organization_id, person_id) references person (organization_id, id)
);

-- The public address for suggestions. Members read the token to pass it on; from outside it is found by its hash (docs/adr/0009).
create table suggestion_link (
  organization_id uuid primary key references organization (id),
  id uuid not null,
  token text not null,
  created_at timestamptz not null,
  created_by uuid
);

alter table secret_lookup drop constraint secret_lookup_kind_check;
alter table secret_lookup add constraint secret_lookup_kind_check check (kind in ('token', 'invitation', 'first_run', 'suggestion', 'follow'));

do $$
declare name text;
begin
  foreach name in array array['outbox', 'inbox', 'clock_notice', 'clock_run', 'watching', 'comment', 'evidence', 'saved_view', 'suggestion_link'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
  -- Jobs ask where notices wait and learn nothing else: only the owner looks, inside the function below.
  execute format($policy$create policy waiting on outbox for select to %I using (current_setting('meliora.waiting', true) = 'yes')$policy$, current_user);
end $$;

-- The organizations in which notices wait to be delivered. It puts the session's setting back itself, as those of 0003 do.
create function organizations_with_notices() returns table (id uuid)
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform set_config('meliora.waiting', 'yes', true);
  return query select distinct o.organization_id from outbox o where o.position = 0;
  perform set_config('meliora.waiting', '', true);
end $$;

revoke all on function organizations_with_notices() from public;
