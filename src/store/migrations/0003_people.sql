-- Who can sign in, and to which organizations they belong (docs/adr/0004-identity-and-membership.md).

-- Identity: without a tenant, because one login may belong to several organizations. The sign-in library reads and writes these five;
-- no address is ever kept, and the database says so.
create table identity (
  id uuid primary key,
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  second_factor boolean default false,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table identity_session (
  id uuid primary key,
  identity_id uuid not null references identity (id) on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  second_factor boolean not null default false,
  user_agent text,
  ip_address text check (ip_address = ''),
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index identity_session_by_identity on identity_session (identity_id);
create index identity_session_by_end on identity_session (expires_at);

-- How an identity proves itself: by password (provider 'credential') or by the organization's own sign-in ('oidc'). Its tokens are not kept.
create table identity_account (
  id uuid primary key,
  identity_id uuid not null references identity (id) on delete cascade,
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text check (access_token is null),
  refresh_token text check (refresh_token is null),
  id_token text check (id_token is null),
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
create index identity_account_by_identity on identity_account (identity_id);

create table identity_second_factor (
  id uuid primary key,
  identity_id uuid not null references identity (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean default true,
  failed_verification_count int default 0,
  locked_until timestamptz
);
create index identity_second_factor_by_identity on identity_second_factor (identity_id);

create table identity_verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index identity_verification_by_identifier on identity_verification (identifier);

-- A secret is looked up by its hash before anyone knows the organization; the secret itself is kept nowhere.
create table secret_lookup (
  hash bytea primary key check (length(hash) = 32),
  kind text not null check (kind in ('token', 'invitation', 'first_run')),
  organization_id uuid references organization (id),
  id uuid,
  check ((kind = 'first_run') = (organization_id is null))
);
create index secret_lookup_by_owner on secret_lookup (organization_id, id);

create table password_reset (
  hash bytea primary key check (length(hash) = 32),
  identity_id uuid not null references identity (id) on delete cascade,
  expires_at timestamptz not null
);

-- Attempts to sign in, under a keyed hash of account or address: neither can be read from it.
create table attempt (
  key bytea primary key,
  count int not null,
  until timestamptz not null
);
create index attempt_by_end on attempt (until);

-- One row once the first organization exists: the first run is over.
create table installation (
  only_one boolean primary key default true check (only_one),
  founded_at timestamptz not null
);

-- A person's login in an organization. A person may be without one.
create table membership (
  organization_id uuid not null,
  person_id uuid not null,
  identity_id uuid not null references identity (id),
  created_at timestamptz not null,
  primary key (organization_id, person_id),
  unique (organization_id, identity_id),
  foreign key (organization_id, person_id) references person (organization_id, id)
);
create index membership_by_identity on membership (identity_id, organization_id);

create table invitation (
  organization_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  email text not null check (email = lower(email)),
  created_at timestamptz not null,
  created_by uuid,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, person_id) references person (organization_id, id)
);
create index invitation_open on invitation (organization_id, created_at, id) where accepted_at is null and withdrawn_at is null;
create index invitation_by_email on invitation (email) where accepted_at is null and withdrawn_at is null;

create table api_token (
  organization_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  name text not null,
  scopes text[] not null check (cardinality(scopes) > 0),
  created_at timestamptz not null,
  created_by uuid,
  expires_at timestamptz not null,
  last_used_on date,
  revoked_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, person_id) references person (organization_id, id)
);
create index api_token_by_person on api_token (organization_id, person_id, created_at);

do $$
declare name text;
begin
  foreach name in array array['membership', 'invitation', 'api_token'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
  -- Across organizations only the owner looks, inside the functions below, and only at one identity or one e-mail: the application's role never.
  execute format($policy$create policy one_identity on membership for select to %I
    using (identity_id = nullif(current_setting('meliora.identity', true), '')::uuid)$policy$, current_user);
  execute format($policy$create policy one_email on invitation for select to %I
    using (email = nullif(current_setting('meliora.email', true), ''))$policy$, current_user);
  execute format($policy$create policy names_of_all on organization for select to %I
    using (current_setting('meliora.names_of_all', true) = 'yes')$policy$, current_user);
end $$;

create type caller_row as (
  identity_id uuid, identity_name text, identity_email text, identity_second_factor boolean, session_id uuid, session_second_factor boolean,
  organization_id uuid, slug text, organization_name text, clock text, language text, second_factor_required boolean,
  person_id uuid, person_name text, roles text[]
);

-- The functions below look into organizations one after another. They put the session's settings back themselves: a function's own SET
-- clause on a setting of ours would need a superuser.

-- Everything a request with a session needs, in one statement: session, identity and, for each organization it belongs to, person and roles.
-- A session without a membership answers one row without an organization; an ended or expired session answers none.
create function callers_of_session(given_token text, at timestamptz) returns setof caller_row
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  answer caller_row;
  found_any boolean := false;
  place record;
  kept_organization text := coalesce(current_setting('meliora.organization', true), '');
begin
  select i.id, i.name, i.email, coalesce(i.second_factor, false), s.id, s.second_factor
    into answer.identity_id, answer.identity_name, answer.identity_email, answer.identity_second_factor, answer.session_id, answer.session_second_factor
    from identity_session s join identity i on i.id = s.identity_id where s.token = given_token and s.expires_at > at;
  if not found then return; end if;
  perform set_config('meliora.identity', answer.identity_id::text, true);
  for place in select m.organization_id, m.person_id from membership m where m.identity_id = answer.identity_id order by m.created_at, m.organization_id loop
    perform set_config('meliora.organization', place.organization_id::text, true);
    select o.id, o.slug, o.name, o.clock, o.language, o.second_factor_required, p.id, p.name,
        coalesce((select array_agg(g.role order by g.role) from role_grant g where g.organization_id = o.id and g.person_id = p.id), '{}')
      into answer.organization_id, answer.slug, answer.organization_name, answer.clock, answer.language, answer.second_factor_required,
        answer.person_id, answer.person_name, answer.roles
      from organization o join person p on p.organization_id = o.id and p.id = place.person_id and p.active where o.id = place.organization_id;
    if found then
      found_any := true;
      return next answer;
    end if;
  end loop;
  if not found_any then
    answer.organization_id := null;
    return next answer;
  end if;
  perform set_config('meliora.organization', kept_organization, true);
  perform set_config('meliora.identity', '', true);
end $$;

-- The same for a token: its person, the person's roles, what the token may do. Notes the day of use. Expired, revoked or unknown: no row.
create function caller_of_token(given_hash bytea, at timestamptz)
returns table (token_id uuid, scopes text[], organization_id uuid, slug text, organization_name text, clock text, language text, person_id uuid, person_name text, roles text[])
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  place record;
  kept_organization text := coalesce(current_setting('meliora.organization', true), '');
begin
  select l.organization_id, l.id into place from secret_lookup l where l.hash = given_hash and l.kind = 'token';
  if not found then return; end if;
  perform set_config('meliora.organization', place.organization_id::text, true);
  update api_token t set last_used_on = (at at time zone o.time_zone)::date from organization o
    where o.id = place.organization_id and t.organization_id = o.id and t.id = place.id and t.revoked_at is null and t.expires_at > at
      and t.last_used_on is distinct from (at at time zone o.time_zone)::date;
  return query
    select t.id, t.scopes, o.id, o.slug, o.name, o.clock, o.language, p.id, p.name,
      coalesce((select array_agg(g.role order by g.role) from role_grant g where g.organization_id = o.id and g.person_id = p.id), '{}')
    from api_token t
    join organization o on o.id = t.organization_id
    join person p on p.organization_id = t.organization_id and p.id = t.person_id and p.active
    where t.organization_id = place.organization_id and t.id = place.id and t.revoked_at is null and t.expires_at > at;
  perform set_config('meliora.organization', kept_organization, true);
end $$;

-- Whether some organization has invited this e-mail and the invitation still stands: the only way a new identity comes in through OIDC.
create function email_is_invited(given_email text, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare answer boolean;
begin
  perform set_config('meliora.email', given_email, true);
  answer := exists (select from invitation i where i.email = given_email and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > at);
  perform set_config('meliora.email', '', true);
  return answer;
end $$;

-- How many organizations an identity still belongs to as an active person; at none, its sessions end.
create function identity_has_a_place(given_identity uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  place record;
  answer boolean := false;
  kept_organization text := coalesce(current_setting('meliora.organization', true), '');
begin
  perform set_config('meliora.identity', given_identity::text, true);
  for place in select m.organization_id, m.person_id from membership m where m.identity_id = given_identity loop
    perform set_config('meliora.organization', place.organization_id::text, true);
    answer := answer or exists (select from person p where p.organization_id = place.organization_id and p.id = place.person_id and p.active);
  end loop;
  perform set_config('meliora.organization', kept_organization, true);
  perform set_config('meliora.identity', '', true);
  return answer;
end $$;

-- Which organizations there are: for jobs that visit each in turn and for the command line, never for a request.
create function all_organizations() returns table (id uuid, slug text, name text, clock text)
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform set_config('meliora.names_of_all', 'yes', true);
  return query select o.id, o.slug, o.name, o.clock from organization o order by o.slug;
  perform set_config('meliora.names_of_all', '', true);
end $$;

-- Functions answer everyone by default; these answer only who was given them (grants.ts gives them to the application's role).
revoke all on function callers_of_session(text, timestamptz), caller_of_token(bytea, timestamptz), email_is_invited(text, timestamptz), identity_has_a_place(uuid),
  all_organizations() from public;
