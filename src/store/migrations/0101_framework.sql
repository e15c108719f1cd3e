-- Frameworks an organization brought from elsewhere, and what was not taken as the file had it.

create table own_framework (
  organization_id uuid not null references organization (id),
  id uuid not null,
  key text not null check (key ~ '^own-[a-z0-9-]{1,40}$'),
  name text not null,
  ref text not null,
  edition text not null,
  publisher text not null,
  copyright text not null,
  format text not null check (format in ('library', 'oscal', 'workbook')),
  identifier text,
  digest text not null,
  -- The edition it took the place of.
  supersedes uuid,
  is_held boolean not null default true,
  brought_at timestamptz not null,
  brought_by uuid,
  primary key (organization_id, id),
  unique (organization_id, key),
  foreign key (organization_id, supersedes) references own_framework (organization_id, id),
  foreign key (organization_id, brought_by) references person (organization_id, id)
);

-- Headings and requirements in their order.
create table own_requirement (
  organization_id uuid not null,
  framework_id uuid not null,
  position int not null check (position >= 0),
  key text not null,
  ref text not null,
  parent text,
  depth int not null check (depth >= 0),
  title text not null,
  body text not null,
  is_requirement boolean not null,
  primary key (organization_id, framework_id, position),
  unique (organization_id, key),
  foreign key (organization_id, framework_id) references own_framework (organization_id, id)
);

create table own_framework_note (
  organization_id uuid not null,
  framework_id uuid not null,
  position int not null check (position >= 0),
  code text not null,
  names text[] not null,
  said text[] not null,
  primary key (organization_id, framework_id, position),
  foreign key (organization_id, framework_id) references own_framework (organization_id, id)
);

-- Where an organization sees the crosswalk otherwise, and why; the newest counts.
create table crosswalk_view (
  organization_id uuid not null references organization (id),
  id uuid not null,
  source text not null check (source in ('iso27001', 'iso20000', 'iso9001')),
  target text not null,
  -- Null: as shipped again.
  strength text check (strength in ('identical', 'similar', 'partial', 'none')),
  reason text not null,
  at timestamptz not null,
  by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, by) references person (organization_id, id)
);
create index crosswalk_view_newest on crosswalk_view (organization_id, source, target, at);

-- How much each strength weighs here; no row: as shipped.
create table reuse_weight (
  organization_id uuid not null references organization (id),
  identical_weight numeric not null check (identical_weight between 0 and 1),
  similar_weight numeric not null check (similar_weight between 0 and 1),
  partial_weight numeric not null check (partial_weight between 0 and 1),
  primary key (organization_id)
);

do $$
declare name text;
begin
  foreach name in array array['own_framework', 'own_requirement', 'own_framework_note', 'crosswalk_view', 'reuse_weight'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
