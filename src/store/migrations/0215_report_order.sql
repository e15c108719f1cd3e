-- Files being made for a person, with how far they are; the work of a server, its place in the database, so that any server can tell.
create table report_order (
  organization_id uuid not null references organization (id),
  id uuid not null,
  person_id uuid not null,
  report text not null,
  -- The record it is about, as it was named; null: about the organization.
  ref text,
  format text not null,
  language text not null check (language in ('en', 'de')),
  state text not null check (state in ('working', 'ready', 'failed')),
  done int not null default 0,
  -- Null while nobody knows how much there is.
  total int,
  ordered_at timestamptz not null,
  -- When its server last said that it works; silent for a minute it is taken up again.
  beat_at timestamptz not null,
  -- What was refused, as codes; empty with `failed`: a defect of ours, in the log.
  refusals text[] not null default '{}',
  name text,
  content bytea,
  trail_head text,
  primary key (organization_id, id),
  check ((state = 'ready') = (content is not null and name is not null)),
  foreign key (organization_id, person_id) references person (organization_id, id)
);
create index report_order_by_person on report_order (organization_id, person_id, ordered_at desc);
alter table report_order enable row level security;
alter table report_order force row level security;
create policy tenant on report_order using (organization_id = current_organization()) with check (organization_id = current_organization());
