-- What the data itself raised (measurement.md 2e). A signal is found once: its id is a hash of its key and of the first period of its
-- window. Which state it is in follows from the candidate it became; only a snooze is its own.
create table signal (
  organization_id uuid not null references organization (id),
  id uuid not null,
  key text not null,
  rule text not null,
  rule_version int not null,
  subject_kind text not null check (subject_kind in ('metric', 'incidents')),
  metric_id uuid,
  subject jsonb,
  kind text not null,
  direction text not null,
  strength text not null check (strength in ('watch', 'strong')),
  severity double precision,
  numbers jsonb not null,
  periods date[] not null,
  statistic double precision,
  p double precision,
  started_on date,
  found_at timestamptz not null,
  improvement_id uuid,
  raised_at timestamptz,
  snoozed_until date,
  snooze_reason text,
  snoozed_at timestamptz,
  snoozed_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, metric_id) references metric (organization_id, record_id),
  foreign key (organization_id, improvement_id) references record (organization_id, id),
  foreign key (organization_id, snoozed_by) references person (organization_id, id),
  check ((subject_kind = 'metric') = (metric_id is not null)),
  check ((snoozed_until is null) = (snooze_reason is null)),
  check ((improvement_id is null) = (raised_at is null))
);
create index signal_by_key on signal (organization_id, key, found_at, id);
create index signal_by_time on signal (organization_id, found_at, id);
create index signal_by_metric on signal (organization_id, metric_id, found_at, id);
create index signal_by_improvement on signal (organization_id, improvement_id);
create index signal_to_raise on signal (organization_id, id) where improvement_id is null;

-- Every time a rule was met and what came of it: what raised the signal, what was added to it, what a cool-down or a snooze held back.
create table signal_evidence (
  organization_id uuid not null,
  signal_id uuid not null,
  id uuid not null,
  last_period date not null,
  outcome text not null check (outcome in ('raised', 'added', 'cooling', 'snoozed')),
  strength text not null check (strength in ('watch', 'strong')),
  rule_version int not null,
  severity double precision,
  numbers jsonb not null,
  periods date[] not null,
  statistic double precision,
  p double precision,
  at timestamptz not null,
  primary key (organization_id, id),
  unique (organization_id, signal_id, last_period, strength, outcome),
  foreign key (organization_id, signal_id) references signal (organization_id, id)
);
create index signal_evidence_by_time on signal_evidence (organization_id, at, id);

-- Rules an organization has paused, and whether it wants candidates from the business rule alone.
create table signal_rule_pause (
  organization_id uuid not null references organization (id),
  rule text not null,
  reason text not null,
  at timestamptz not null,
  by_person uuid,
  primary key (organization_id, rule)
);
create table signal_setting (
  organization_id uuid primary key references organization (id),
  raise text not null default 'all' check (raise in ('all', 'strongOnly'))
);

-- Who looks, looks alone: the row stays locked while findings are kept. looked_on is the day of the last look at everything.
create table signal_look (
  organization_id uuid primary key references organization (id),
  looked_on date,
  looked_at timestamptz
);

-- Incidents nobody has looked at for signals yet, whichever way they came in.
create table incident_touched (
  organization_id uuid not null,
  incident_id uuid not null,
  changed_at timestamptz not null,
  primary key (organization_id, incident_id),
  foreign key (organization_id, incident_id) references incident (organization_id, record_id)
);
create function touch_incident() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  insert into incident_touched (organization_id, incident_id, changed_at) values (new.organization_id, new.record_id, clock_timestamp())
  on conflict (organization_id, incident_id) do update set changed_at = excluded.changed_at;
  return null;
end $$;
create trigger touched after insert or update on incident for each row execute function touch_incident();

create trigger append_only before update or delete on signal_evidence for each row execute function trail_is_append_only();

do $$
declare name text;
begin
  foreach name in array array['signal', 'signal_evidence', 'signal_rule_pause', 'signal_setting', 'signal_look', 'incident_touched'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
  -- Jobs ask where there is something to look at and learn nothing else, as with notices (0007).
  foreach name in array array['signal', 'metric_touched', 'incident_touched'] loop
    execute format($policy$create policy to_look_at on %I for select to %I using (current_setting('meliora.waiting', true) = 'yes')$policy$, name, current_user);
  end loop;
end $$;

create function organizations_to_look_at() returns table (id uuid)
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform set_config('meliora.waiting', 'yes', true);
  return query select t.organization_id from metric_touched t union select i.organization_id from incident_touched i
    union select s.organization_id from signal s where s.improvement_id is null;
  perform set_config('meliora.waiting', '', true);
end $$;

revoke all on function organizations_to_look_at() from public;
