-- What leaves the house: mail, the daily digest, webhooks; each attempt's outcome, and what could not be delivered, kept until somebody
-- decides. A person's own choices and their calendar's secret address.

-- How a person was addressed, and whether it goes out by mail: at once, with the day's digest, or not at all (null). Settled when it is
-- laid in; delivery_id is the mail that took it along.
alter table inbox
  add column addressed text check (addressed in ('person', 'managerOf', 'role', 'watchers')),
  add column mail text check (mail in ('each', 'daily')),
  add column delivery_id uuid;
create index inbox_for_digest on inbox (organization_id, person_id) where mail = 'daily' and delivery_id is null;
create index inbox_of_delivery on inbox (organization_id, delivery_id) where delivery_id is not null;

-- Only what a person chose; what is null follows the usual (src/domain/notices/mailing.ts).
create table notice_preference (
  organization_id uuid not null,
  person_id uuid not null,
  mail_person text check (mail_person in ('each', 'daily', 'never')),
  mail_manager_of text check (mail_manager_of in ('each', 'daily', 'never')),
  mail_role text check (mail_role in ('each', 'daily', 'never')),
  mail_watchers text check (mail_watchers in ('each', 'daily', 'never')),
  language text check (language in ('en', 'de')),
  primary key (organization_id, person_id),
  foreign key (organization_id, person_id) references person (organization_id, id)
);

-- The secret address under which a calendar reads a person's days; the address itself is kept as its hash in secret_lookup.
create table calendar_address (
  organization_id uuid not null,
  person_id uuid not null,
  id uuid not null,
  scope text not null check (scope in ('mine', 'all')),
  created_at timestamptz not null,
  last_read_on date,
  primary key (organization_id, person_id),
  unique (organization_id, id),
  foreign key (organization_id, person_id) references person (organization_id, id)
);

create table webhook (
  organization_id uuid not null references organization (id),
  id uuid not null,
  name text not null,
  address text not null,
  events text[] not null check (cardinality(events) > 0),
  -- Record types it hears of; none named: all.
  types text[] not null default '{}',
  state text not null default 'active' check (state in ('active', 'paused', 'ended')),
  failures int not null default 0,
  failing_since timestamptz,
  last_success_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  created_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, created_by) references person (organization_id, id)
);

-- Apart, so that no list reads it.
create table webhook_secret (
  organization_id uuid not null,
  webhook_id uuid not null,
  secret text not null,
  created_at timestamptz not null,
  primary key (organization_id, webhook_id),
  foreign key (organization_id, webhook_id) references webhook (organization_id, id)
);

create table delivery (
  organization_id uuid not null references organization (id),
  id uuid not null,
  channel text not null check (channel in ('mail', 'digest', 'webhook')),
  person_id uuid,
  webhook_id uuid,
  record_id uuid,
  -- Of a webhook: what happened, without anybody's words: `improvement.moved`, the move, the states.
  event text,
  facts jsonb,
  -- Of a digest: the organization's day.
  day date,
  at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'dead', 'discarded')),
  attempts int not null default 0,
  next_at timestamptz,
  -- Which server works on it; whoever dies loses it when the time is over.
  lease uuid,
  lease_until timestamptz,
  -- Why the last attempt failed, as a refusal.
  fault jsonb,
  settled_at timestamptz,
  settled_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, person_id) references person (organization_id, id),
  foreign key (organization_id, webhook_id) references webhook (organization_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id),
  check ((channel = 'webhook') = (webhook_id is not null)),
  check ((channel = 'webhook') = (event is not null)),
  check ((channel = 'digest') = (day is not null)),
  check ((channel = 'webhook') = (person_id is null)),
  check ((state = 'waiting') = (next_at is not null)),
  check ((lease is null) = (lease_until is null))
);
create index delivery_due on delivery (organization_id, next_at, id) where state = 'waiting';
create index delivery_newest on delivery (organization_id, at, id);
create index delivery_by_webhook on delivery (organization_id, webhook_id, at, id) where webhook_id is not null;
create index delivery_by_state on delivery (organization_id, state, at, id);
create unique index delivery_one_digest on delivery (organization_id, person_id, day) where channel = 'digest';

-- The days for which an organization's digests were made.
create table digest_run (
  organization_id uuid not null references organization (id),
  day date not null,
  at timestamptz not null,
  primary key (organization_id, day)
);

-- The day's ladder looks at every type at once.
create index record_by_day on record (organization_id, due, id) where due is not null;

alter table secret_lookup drop constraint secret_lookup_kind_check;
alter table secret_lookup add constraint secret_lookup_kind_check
  check (kind in ('token', 'invitation', 'first_run', 'suggestion', 'follow', 'feed', 'calendar'));

do $$
declare name text;
begin
  foreach name in array array['notice_preference', 'calendar_address', 'webhook', 'webhook_secret', 'delivery', 'digest_run'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
  -- Jobs ask where something is to be sent and learn nothing else: only the owner looks, inside the function below.
  execute format($policy$create policy outgoing on delivery for select to %I using (current_setting('meliora.outgoing', true) = 'yes')$policy$, current_user);
end $$;

create function organizations_with_deliveries(moment timestamptz) returns table (id uuid)
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform set_config('meliora.outgoing', 'yes', true);
  return query select distinct d.organization_id from delivery d
    where d.state = 'waiting' and d.next_at <= moment and (d.lease_until is null or d.lease_until <= moment);
  perform set_config('meliora.outgoing', '', true);
end $$;

revoke all on function organizations_with_deliveries(timestamptz) from public;
