-- The world's numbers coming in by themselves: what is connected, every run of it, and what could not be taken, kept until somebody decides.

create table feed (
  organization_id uuid not null references organization (id),
  id uuid not null,
  kind text not null check (kind in ('prometheus', 'slo', 'webhook', 'survey', 'alertmanager')),
  name text not null,
  metric_id uuid,
  -- What src/domain/feeds/kinds.ts declares for the kind, checked on every write.
  settings jsonb not null,
  every_minutes int check (every_minutes between 1 and 10080),
  state text not null default 'active' check (state in ('active', 'paused', 'failing')),
  failures int not null default 0,
  fault jsonb,
  failing_since timestamptz,
  last_run_at timestamptz,
  last_success_at timestamptz,
  next_run_at timestamptz,
  -- Periods that begin before this day have been taken.
  pulled_to date,
  -- Which server works on it; whoever dies loses it when the time is over.
  lease uuid,
  lease_until timestamptz,
  -- Deliveries that were not signed as they should be: counted, never kept.
  rejected int not null default 0,
  rejected_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  created_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, metric_id) references metric (organization_id, record_id),
  foreign key (organization_id, created_by) references person (organization_id, id),
  check ((lease is null) = (lease_until is null))
);
create index feed_due on feed (organization_id, next_run_at, id) where next_run_at is not null;
create index feed_by_metric on feed (organization_id, metric_id);

-- A secret somebody else needs from us (a bearer token), or one their signatures are checked with. Apart, so that no list reads it.
create table feed_secret (
  organization_id uuid not null,
  feed_id uuid not null,
  purpose text not null check (purpose in ('bearer', 'signing', 'token')),
  secret text not null,
  created_at timestamptz not null,
  primary key (organization_id, feed_id, purpose),
  foreign key (organization_id, feed_id) references feed (organization_id, id)
);

create table feed_run (
  organization_id uuid not null,
  feed_id uuid not null,
  id uuid not null,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  cause text not null check (cause in ('schedule', 'asked', 'delivery', 'replay')),
  outcome text not null check (outcome in ('stored', 'nothing', 'failed', 'kept')),
  fault jsonb,
  added int not null default 0,
  restated int not null default 0,
  unchanged int not null default 0,
  refused int not null default 0,
  missing int not null default 0,
  first_period date,
  last_period date,
  -- The settings it ran under, by their version.
  feed_version int not null,
  primary key (organization_id, feed_id, id),
  foreign key (organization_id, feed_id) references feed (organization_id, id)
);
create index feed_run_newest on feed_run (organization_id, feed_id, started_at, id);

-- What came and could not be taken: nothing is lost, nothing is invented.
create table dead_letter (
  organization_id uuid not null,
  feed_id uuid not null,
  id uuid not null,
  -- What it is about: a period, a delivery. The same again counts up.
  key text not null,
  at timestamptz not null,
  last_at timestamptz not null,
  times int not null default 1,
  payload text not null check (length(payload) <= 300000),
  refusal jsonb not null,
  state text not null default 'open' check (state in ('open', 'replayed', 'discarded')),
  settled_at timestamptz,
  settled_by uuid,
  primary key (organization_id, id),
  unique (organization_id, feed_id, key),
  foreign key (organization_id, feed_id) references feed (organization_id, id),
  check ((state = 'open') = (settled_at is null))
);
create index dead_letter_open on dead_letter (organization_id, feed_id, at, id) where state = 'open';

-- Deliveries that were taken, so that the same one again does nothing.
create table feed_delivery (
  organization_id uuid not null,
  feed_id uuid not null,
  key text not null,
  at timestamptz not null,
  primary key (organization_id, feed_id, key),
  foreign key (organization_id, feed_id) references feed (organization_id, id)
);
create index feed_delivery_by_time on feed_delivery (organization_id, feed_id, at);

-- Answers of a survey, without who answered: a period's figure is counted from all of them.
create table survey_response (
  organization_id uuid not null,
  feed_id uuid not null,
  response text not null,
  at timestamptz not null,
  score double precision not null,
  recorded_at timestamptz not null,
  primary key (organization_id, feed_id, response),
  foreign key (organization_id, feed_id) references feed (organization_id, id)
);
create index survey_response_by_time on survey_response (organization_id, feed_id, at);

-- How fast a budget burned when it was last looked at, per window (measurement.md T1b).
create table feed_burn (
  organization_id uuid not null,
  feed_id uuid not null,
  window_seconds int not null,
  at timestamptz not null,
  good double precision not null,
  total double precision not null,
  primary key (organization_id, feed_id, window_seconds),
  foreign key (organization_id, feed_id) references feed (organization_id, id)
);

-- Hosts and ranges inside the house that feeds may ask; none unless an administrator names them.
alter table organization add column private_hosts text[] not null default '{}';

-- An inbound address names its feed; the organization is found by the hash of that name, as for every look-up before there is one.
alter table secret_lookup drop constraint secret_lookup_kind_check;
alter table secret_lookup add constraint secret_lookup_kind_check
  check (kind in ('token', 'invitation', 'first_run', 'suggestion', 'follow', 'feed'));

do $$
declare name text;
begin
  foreach name in array array['feed', 'feed_secret', 'feed_run', 'dead_letter', 'feed_delivery', 'survey_response', 'feed_burn'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
  -- Jobs ask where feeds are due and learn nothing else: only the owner looks, inside the function below.
  execute format($policy$create policy due on feed for select to %I using (current_setting('meliora.due', true) = 'yes')$policy$, current_user);
end $$;

create function organizations_with_due_feeds(moment timestamptz) returns table (id uuid)
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform set_config('meliora.due', 'yes', true);
  return query select distinct f.organization_id from feed f where f.next_run_at <= moment;
  perform set_config('meliora.due', '', true);
end $$;

revoke all on function organizations_with_due_feeds(timestamptz) from public;
