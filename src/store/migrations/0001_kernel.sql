-- Organizations, people, the envelope of every record, the trail. organization_id comes first in every key (design §5).

create function current_organization() returns uuid language sql stable parallel safe
  return nullif(current_setting('meliora.organization', true), '')::uuid;

create table organization (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,46}[a-z0-9])?$'),
  name text not null,
  clock text not null default 'server' check (clock in ('server', 'demo')),
  time_zone text not null,
  language text not null check (language in ('en', 'de')),
  small_effort_days int not null,
  small_cost int not null,
  delegated_cost_limit int not null,
  work_in_progress_limit int not null,
  capacity_days int not null,
  standards text[] not null default '{}',
  second_factor_required boolean not null default false,
  version int not null default 1,
  created_at timestamptz not null
);
alter table organization enable row level security;
alter table organization force row level security;
create policy tenant on organization using (id = current_organization()) with check (id = current_organization());

create table unit (
  organization_id uuid not null references organization (id),
  id uuid not null,
  name text not null,
  kind text not null check (kind in ('site', 'department')),
  parent_id uuid,
  active boolean not null default true,
  version int not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, parent_id) references unit (organization_id, id)
);

create table person (
  organization_id uuid not null references organization (id),
  id uuid not null,
  name text not null,
  email text,
  unit_id uuid,
  manager_id uuid,
  active boolean not null default true,
  version int not null default 1,
  created_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, unit_id) references unit (organization_id, id),
  foreign key (organization_id, manager_id) references person (organization_id, id)
);
create index person_by_name on person (organization_id, active, name, id);

create table role_grant (
  organization_id uuid not null,
  person_id uuid not null,
  role text not null,
  granted_at timestamptz not null,
  granted_by uuid,
  primary key (organization_id, person_id, role),
  foreign key (organization_id, person_id) references person (organization_id, id)
);
create index role_grant_by_role on role_grant (organization_id, role, person_id);

-- A duty exception of a small organization: approved, limited in time, with what compensates for it (brief §5).
create table duty_exception (
  organization_id uuid not null references organization (id),
  id uuid not null,
  duty text not null,
  compensating_control text not null,
  from_day date not null,
  until_day date not null,
  approved_by uuid not null,
  approved_at timestamptz not null,
  ended_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, approved_by) references person (organization_id, id),
  check (until_day >= from_day)
);

-- The envelope every record has. due is the day its clock runs to; numbers are issued without a gap and never again.
create table record (
  organization_id uuid not null references organization (id),
  id uuid not null,
  type text not null,
  number text,
  number_order bigint,
  title text not null,
  state text not null,
  status text not null,
  owner_id uuid,
  due date,
  audience text[],
  version int not null default 1,
  created_at timestamptz not null,
  created_by uuid,
  updated_at timestamptz not null,
  primary key (organization_id, id),
  unique (organization_id, type, number),
  foreign key (organization_id, owner_id) references person (organization_id, id),
  foreign key (organization_id, created_by) references person (organization_id, id)
);
create index record_by_number on record (organization_id, type, number_order, id);
create index record_by_title on record (organization_id, type, title, id);
create index record_by_due on record (organization_id, type, due, id);
create index record_by_updated on record (organization_id, type, updated_at, id);
create index record_by_created on record (organization_id, type, created_at, id);
create index record_by_state on record (organization_id, type, state, id);
create index record_by_status on record (organization_id, type, status, due, id);
create index record_by_owner on record (organization_id, type, owner_id, id);

create table number_counter (
  organization_id uuid not null references organization (id),
  type text not null,
  year int not null,
  last int not null,
  primary key (organization_id, type, year)
);

-- Links between records, each way readable.
create table link (
  organization_id uuid not null,
  from_id uuid not null,
  relation text not null,
  to_id uuid not null,
  created_at timestamptz not null,
  created_by uuid,
  primary key (organization_id, from_id, relation, to_id),
  foreign key (organization_id, from_id) references record (organization_id, id),
  foreign key (organization_id, to_id) references record (organization_id, id)
);
create index link_back on link (organization_id, to_id, relation, from_id);

-- The trail. trail_head belongs to the owner: only the function below moves it, under the row's lock, as the last statement.
create table trail_head (
  organization_id uuid primary key references organization (id),
  seq bigint not null,
  hash bytea not null
);

create table trail_entry (
  organization_id uuid not null references organization (id),
  seq bigint not null,
  id uuid not null,
  at timestamptz not null,
  record_id uuid,
  entry text not null,
  hash bytea not null,
  primary key (organization_id, seq),
  unique (organization_id, id)
);
create index trail_entry_by_record on trail_entry (organization_id, record_id, seq);

-- What an entry commits to: value and salt, apart from it, so that a value can be redacted and the chain still holds.
create table trail_value (
  organization_id uuid not null references organization (id),
  entry_id uuid not null,
  path text not null,
  side text not null check (side in ('before', 'after')),
  salt bytea,
  value text,
  primary key (organization_id, entry_id, path, side),
  check ((salt is null) = (value is null))
);

create function trail_link() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare head trail_head;
begin
  if new.organization_id is distinct from current_organization() then
    raise exception 'A trail entry belongs to the organization at work.';
  end if;
  insert into trail_head values (new.organization_id, 0, sha256(convert_to(new.organization_id::text, 'UTF8'))) on conflict do nothing;
  select * into head from trail_head where organization_id = new.organization_id for update;
  new.seq := head.seq + 1;
  new.hash := sha256(head.hash || int8send(new.seq) || sha256(convert_to(new.entry, 'UTF8')));
  update trail_head set seq = new.seq, hash = new.hash where organization_id = new.organization_id;
  return new;
end $$;
create trigger trail_link before insert on trail_entry for each row execute function trail_link();

create function trail_is_append_only() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception 'The trail is append-only: % on % is refused.', tg_op, tg_table_name;
end $$;
create trigger append_only before update or delete on trail_entry for each row execute function trail_is_append_only();
create trigger append_only_truncate before truncate on trail_entry for each statement execute function trail_is_append_only();
create trigger append_only before delete on trail_value for each row execute function trail_is_append_only();
create trigger append_only_truncate before truncate on trail_value for each statement execute function trail_is_append_only();

create function trail_value_only_redacts() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.value is null and new.salt is null
     and (new.organization_id, new.entry_id, new.path, new.side) = (old.organization_id, old.entry_id, old.path, old.side) then
    return new;
  end if;
  raise exception 'A value of the trail may be redacted, never changed.';
end $$;
create trigger only_redacts before update on trail_value for each row execute function trail_value_only_redacts();

-- What was asked under a key, so that a repeat is answered and not done again. Swept by the day's clock job.
create table idempotency (
  organization_id uuid not null references organization (id),
  actor text not null,
  key text not null,
  request_hash text not null,
  answer text not null,
  at timestamptz not null,
  primary key (organization_id, actor, key)
);

do $$
declare name text;
begin
  foreach name in array array['unit', 'person', 'role_grant', 'duty_exception', 'record', 'number_counter', 'link', 'trail_head', 'trail_entry', 'trail_value', 'idempotency'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
