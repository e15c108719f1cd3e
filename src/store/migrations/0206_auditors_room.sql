-- The auditor's room: for a time, guests read what was released into it and ask; they have no account and change nothing (SOD-13).

create table room (
  organization_id uuid not null references organization (id),
  id uuid not null,
  title text not null,
  -- For whom it is: certificationBody, regulator, customer, investor, partner.
  audience text not null,
  -- The audit it belongs to, if it does.
  audit_id uuid,
  welcome text,
  -- Who answers in it.
  keeper_id uuid,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  created_at timestamptz not null,
  created_by uuid,
  closed_at timestamptz,
  closed_by uuid,
  closed_because text,
  version int not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, audit_id) references record (organization_id, id),
  foreign key (organization_id, keeper_id) references person (organization_id, id),
  foreign key (organization_id, created_by) references person (organization_id, id),
  foreign key (organization_id, closed_by) references person (organization_id, id),
  check (opens_at < closes_at)
);
create index room_newest on room (organization_id, created_at, id);
create index room_by_audit on room (organization_id, audit_id) where audit_id is not null;

-- Requirements whose released evidence may be read in it.
create table room_requirement (
  organization_id uuid not null,
  room_id uuid not null,
  requirement text not null,
  primary key (organization_id, room_id, requirement),
  foreign key (organization_id, room_id) references room (organization_id, id)
);

-- What was released into this room alone: a record, or a piece of evidence. Taken back, never removed.
create table room_item (
  organization_id uuid not null,
  id uuid not null,
  room_id uuid not null,
  record_id uuid,
  evidence_id uuid,
  -- The requirement or piece of documented information it stands for, if one was named.
  requirement text,
  documented text,
  note text,
  released_at timestamptz not null,
  released_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, room_id) references room (organization_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id),
  foreign key (organization_id, evidence_id) references evidence (organization_id, id),
  foreign key (organization_id, released_by) references person (organization_id, id),
  foreign key (organization_id, withdrawn_by) references person (organization_id, id),
  check ((record_id is null) <> (evidence_id is null))
);
create unique index room_item_once on room_item
  (organization_id, room_id, coalesce(record_id, evidence_id), coalesce(documented, requirement, '')) where withdrawn_at is null;
create index room_item_by_record on room_item (organization_id, record_id) where record_id is not null;
create index room_item_by_evidence on room_item (organization_id, evidence_id) where evidence_id is not null;

-- A guest enters by a link that opens once; its hash lies in secret_lookup until then. Guests are no people of the organization.
create table room_guest (
  organization_id uuid not null,
  id uuid not null,
  room_id uuid not null,
  name text not null,
  firm text,
  email text check (email = lower(email)),
  invited_at timestamptz not null,
  invited_by uuid,
  link_expires_at timestamptz,
  entered_at timestamptz,
  last_seen_at timestamptz,
  revoked_at timestamptz,
  revoked_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, room_id) references room (organization_id, id),
  foreign key (organization_id, invited_by) references person (organization_id, id),
  foreign key (organization_id, revoked_by) references person (organization_id, id)
);
create index room_guest_by_room on room_guest (organization_id, room_id, invited_at, id);

create table room_session (
  organization_id uuid not null,
  id uuid not null,
  room_id uuid not null,
  guest_id uuid not null,
  began_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, room_id) references room (organization_id, id),
  foreign key (organization_id, guest_id) references room_guest (organization_id, id)
);
create index room_session_by_guest on room_session (organization_id, guest_id) where ended_at is null;

-- What a guest asks for, in words, and what was answered.
create table room_request (
  organization_id uuid not null,
  id uuid not null,
  room_id uuid not null,
  guest_id uuid not null,
  place int not null,
  requirement text,
  body text not null,
  asked_at timestamptz not null,
  answer text,
  answered_at timestamptz,
  answered_by uuid,
  primary key (organization_id, id),
  unique (organization_id, room_id, place),
  foreign key (organization_id, room_id) references room (organization_id, id),
  foreign key (organization_id, guest_id) references room_guest (organization_id, id),
  foreign key (organization_id, answered_by) references person (organization_id, id),
  check ((answer is null) = (answered_at is null))
);

-- How often a guest looked at what, beside the trail, which has each look.
create table room_view (
  organization_id uuid not null,
  room_id uuid not null,
  guest_id uuid not null,
  kind text not null,
  thing text not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  times int not null,
  primary key (organization_id, room_id, guest_id, kind, thing),
  foreign key (organization_id, room_id) references room (organization_id, id),
  foreign key (organization_id, guest_id) references room_guest (organization_id, id)
);

do $$
declare
  name text;
  kinds text;
begin
  foreach name in array array['room', 'room_requirement', 'room_item', 'room_guest', 'room_session', 'room_request', 'room_view'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
  -- Two kinds more, whatever kinds there are by now.
  select pg_get_constraintdef(oid) into kinds from pg_constraint where conname = 'secret_lookup_kind_check';
  alter table secret_lookup drop constraint secret_lookup_kind_check;
  execute 'alter table secret_lookup add constraint secret_lookup_kind_check '
    || replace(kinds, 'ARRAY[', 'ARRAY[''room_link''::text, ''room_session''::text, ');
end $$;

-- Who a guest's session belongs to and whether the room is open to it now, in one statement. A room that is closed or a guest whose
-- access was taken back is said so to whoever holds the session; an unknown or ended session answers no row.
create function guest_of_session(given_hash bytea, at timestamptz)
returns table (organization_id uuid, slug text, organization_name text, clock text, time_zone text, room_id uuid, title text, audience text,
  welcome text, opens_at timestamptz, closes_at timestamptz, guest_id uuid, guest_name text, firm text, session_id uuid, standing text)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  place record;
  kept_organization text := coalesce(current_setting('meliora.organization', true), '');
begin
  select l.organization_id, l.id into place from secret_lookup l where l.hash = given_hash and l.kind = 'room_session';
  if not found then return; end if;
  perform set_config('meliora.organization', place.organization_id::text, true);
  return query
    select o.id, o.slug, o.name, o.clock, o.time_zone, r.id, r.title, r.audience, r.welcome, r.opens_at, r.closes_at, g.id, g.name, g.firm, s.id,
      case when g.revoked_at is not null then 'revoked' when r.closed_at is not null or r.closes_at <= at then 'closed'
        when r.opens_at > at then 'notYet' else 'open' end
    from room_session s
    join room_guest g on g.organization_id = s.organization_id and g.id = s.guest_id
    join room r on r.organization_id = g.organization_id and r.id = g.room_id and r.id = s.room_id
    join organization o on o.id = r.organization_id
    where s.organization_id = place.organization_id and s.id = place.id and s.ended_at is null
      and (s.expires_at > at or r.closes_at <= at);
  perform set_config('meliora.organization', kept_organization, true);
end $$;
revoke all on function guest_of_session(bytea, timestamptz) from public;
