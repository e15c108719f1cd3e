-- Where work is tracked elsewhere (Jira, GitHub), and which of our records is which issue there. What happens there is heard by a
-- webhook it signs; what happens here it hears by ours.
create table tracker (
  organization_id uuid not null references organization (id),
  id uuid not null,
  kind text not null check (kind in ('github', 'jira')),
  name text not null,
  -- Issues are addresses below it.
  address text not null,
  secret text not null,
  created_at timestamptz not null,
  created_by uuid,
  heard_at timestamptz,
  ended_at timestamptz,
  primary key (organization_id, id)
);
create table tracked (
  organization_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  tracker_id uuid not null,
  address text not null,
  title text,
  state text not null default 'unknown' check (state in ('unknown', 'open', 'closed')),
  added_at timestamptz not null,
  added_by uuid not null,
  heard_at timestamptz,
  primary key (organization_id, id),
  unique (organization_id, record_id, address),
  foreign key (organization_id, record_id) references record (organization_id, id),
  foreign key (organization_id, tracker_id) references tracker (organization_id, id),
  foreign key (organization_id, added_by) references person (organization_id, id)
);
create index tracked_by_address on tracked (organization_id, tracker_id, address);

do $$
declare name text; kinds text;
begin
  foreach name in array array['tracker', 'tracked'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
  select pg_get_constraintdef(oid) into kinds from pg_constraint where conname = 'secret_lookup_kind_check';
  alter table secret_lookup drop constraint secret_lookup_kind_check;
  execute 'alter table secret_lookup add constraint secret_lookup_kind_check ' || replace(kinds, 'ARRAY[', 'ARRAY[''tracker''::text, ');
end $$;
