-- The certificate's cycle, uses of the mark, benefits, enquiries, and the public trust page. Columns follow src/domain/records.
alter table certification
  add column certificate_sites text,
  add column new_body uuid,
  add column edition text,
  add column accredited_by text,
  add column accreditation_mark text,
  add column verification_link text,
  add column decided_by_others text,
  add column decided_by_others_why text,
  add column certificate_effective_on date,
  add column cycle numeric,
  add column surveillance1_audit uuid,
  add column surveillance1_on date,
  add column surveillance2_audit uuid,
  add column surveillance2_on date,
  add column late_because text,
  add column recertification_audit uuid,
  add column recertification_done_on date,
  add column suspended_on date,
  add column transfer_reviewed_on date;
create table certification_cycles (number text, decided_on date, expires_on date, surveillance1_on date, surveillance2_on date);
create table certification_special_audits (reason text, day date, audit uuid, result text);
create table certification_changes (kind text, what text, day date, significant text, significant_why text, told_on date);

create table mark_use (
  organization_id uuid not null,
  record_id uuid not null,
  certification uuid,
  place text,
  address text,
  wording text,
  shows_mark boolean not null default false,
  has_statement boolean not null default false,
  seen_on date,
  approved_at timestamptz,
  approved_by uuid
);

create table benefit (
  organization_id uuid not null,
  record_id uuid not null,
  certification uuid,
  kind text,
  expected text,
  indicator text,
  metric uuid,
  unit text,
  baseline numeric,
  target numeric,
  expected_by date,
  realised numeric,
  realised_on date,
  shown_by text,
  caveat text
);

create table enquiry (
  organization_id uuid not null,
  record_id uuid not null,
  kind text,
  message text,
  about text,
  sender text,
  contact text,
  came_by text,
  reply text,
  replied_at timestamptz,
  replied_by uuid
);

-- The one public page of an organization. Without published_at nobody outside sees anything of it.
create table trust_page (
  organization_id uuid primary key references organization (id),
  id uuid not null,
  address text not null check (address ~ '^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$'),
  headline text not null,
  introduction text,
  contact text,
  takes_messages boolean not null default false,
  published_at timestamptz,
  version int not null default 1,
  updated_at timestamptz not null
);

-- What was released, word for word as the person saw it. A withdrawn one stays, so that one can say what was public and when.
create table trust_fact (
  organization_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('certificate', 'statement', 'scope', 'policy', 'metric', 'lesson', 'text')),
  record_id uuid,
  title text not null,
  body text,
  value text,
  as_of date not null,
  audiences text[] not null default '{}',
  released_at timestamptz not null,
  released_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index trust_fact_shown on trust_fact (organization_id, released_at, id) where withdrawn_at is null;

do $$
declare
  name text;
  kinds text;
begin
  foreach name in array array['certification_cycles', 'certification_special_audits', 'certification_changes'] loop
    execute format('alter table %I add column organization_id uuid not null, add column record_id uuid not null,
      add column id uuid not null, add column position int not null, add primary key (organization_id, record_id, id)', name);
  end loop;
  foreach name in array array['mark_use', 'benefit', 'enquiry'] loop
    execute format('alter table %I add primary key (organization_id, record_id)', name);
  end loop;
  foreach name in array array['certification_cycles', 'certification_special_audits', 'certification_changes', 'mark_use', 'benefit',
    'enquiry'] loop
    execute format('alter table %I add foreign key (organization_id, record_id) references record (organization_id, id)', name);
  end loop;
  foreach name in array array['certification_cycles', 'certification_special_audits', 'certification_changes', 'mark_use', 'benefit',
    'enquiry', 'trust_page', 'trust_fact'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
  -- One kind more, whatever kinds there are by now: a published page is found by the hash of its address.
  select pg_get_constraintdef(oid) into kinds from pg_constraint where conname = 'secret_lookup_kind_check';
  alter table secret_lookup drop constraint secret_lookup_kind_check;
  execute 'alter table secret_lookup add constraint secret_lookup_kind_check ' || replace(kinds, 'ARRAY[', 'ARRAY[''trust''::text, ');
end $$;

create index certification_by_surveillance1 on certification (organization_id, surveillance1_audit, record_id);
create index certification_by_expiry on certification (organization_id, certificate_expires_on, record_id);
create index mark_use_by_certification on mark_use (organization_id, certification, record_id);
create index benefit_by_certification on benefit (organization_id, certification, record_id);
