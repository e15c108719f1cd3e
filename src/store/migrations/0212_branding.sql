-- How an organization's files look. One row each; without it the house's own look.
create table branding (
  organization_id uuid primary key references organization (id),
  name text not null default '' check (length(name) <= 120),
  primary_color text not null check (primary_color ~ '^#[0-9a-f]{6}$'),
  header text not null default '' check (length(header) <= 160),
  footer text not null default '' check (length(footer) <= 160),
  -- Bounded and rewritten before it comes here: pictures as such, nothing beside them.
  logo bytea check (octet_length(logo) <= 524288),
  logo_type text check (logo_type in ('image/png', 'image/jpeg')),
  logo_width int check (logo_width between 1 and 4000),
  logo_height int check (logo_height between 1 and 4000),
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by uuid,
  check ((logo is null) = (logo_type is null) and (logo is null) = (logo_width is null) and (logo is null) = (logo_height is null)),
  foreign key (organization_id, changed_by) references person (organization_id, id)
);
alter table branding enable row level security;
alter table branding force row level security;
create policy tenant on branding using (organization_id = current_organization()) with check (organization_id = current_organization());
