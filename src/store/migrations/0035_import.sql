-- Import of other people's registers: what was understood is staged here, before any lock, and kept as evidence afterwards.

create table import (
  organization_id uuid not null references organization (id),
  id uuid not null,
  state text not null check (state in ('reading', 'ready', 'refused', 'accepting', 'accepted', 'undoing', 'undone')),
  file_id uuid not null,
  created_at timestamptz not null,
  created_by uuid,
  -- What the person decided; what was understood; why the file is not read.
  request jsonb not null default '{}',
  preview jsonb,
  refusal jsonb,
  -- Rows are staged under the attempt that reads them; those of the plan that counts bear its number.
  attempt int not null default 0,
  plan int not null default 0,
  -- The imports known when it was planned: when others came in since, it is planned anew before it is accepted.
  register_mark text not null default '',
  rows_done int not null default 0,
  -- Who works on it and was last heard of when: work whose server died is taken up again.
  worker uuid,
  worked_at timestamptz,
  numbers_year int,
  numbers_first int,
  rows_taken int,
  settled jsonb,
  primary key (organization_id, id),
  foreign key (organization_id, file_id) references file (organization_id, id),
  foreign key (organization_id, created_by) references person (organization_id, id),
  check ((worker is null) = (worked_at is null))
);
create index import_newest on import (organization_id, created_at, id);
create index import_at_work on import (organization_id, worked_at) where worker is not null;

-- One line of the file: every cell as it stood, what it was understood as, and the record it became.
create table import_row (
  organization_id uuid not null,
  import_id uuid not null,
  plan int not null,
  position int not null,
  key text not null,
  sheet text not null,
  row_number int not null,
  fate text not null check (fate in ('import', 'excluded', 'repeat', 'unchanged')),
  stage text not null,
  original jsonb not null,
  understood jsonb not null,
  debts text[] not null,
  errors jsonb not null,
  warnings jsonb not null,
  fingerprint bytea not null check (length(fingerprint) = 32),
  record_id uuid,
  withdrawn boolean not null default false,
  wrong boolean generated always as (errors <> '[]') stored,
  doubtful boolean generated always as (warnings <> '[]') stored,
  primary key (organization_id, import_id, plan, position),
  foreign key (organization_id, import_id) references import (organization_id, id)
);
create index import_row_by_key on import_row (organization_id, import_id, plan, key);
create index import_row_by_record on import_row (organization_id, record_id);
create index import_row_wrong on import_row (organization_id, import_id, plan, position) where wrong;
create index import_row_doubtful on import_row (organization_id, import_id, plan, position) where doubtful;

-- How the organization's headers were meant: the next file is understood the same way. Null: kept as evidence only.
create table import_header (
  organization_id uuid not null references organization (id),
  header text not null,
  meaning text,
  primary key (organization_id, header)
);

-- Numbers that were set aside for an import which then did not come about, while others took higher ones: given out first.
create table number_free (
  organization_id uuid not null references organization (id),
  type text not null,
  year int not null,
  first int not null,
  last int not null,
  primary key (organization_id, type, year, last),
  check (first <= last + 1)
);

-- Who had it in the old register, where that was no person of ours.
alter table improvement add column claimed_owner text;

-- What came into the register by an import stays shown as it came.
create function import_is_evidence() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception 'An import that was accepted stays.';
end $$;
create trigger is_evidence before delete on import for each row
  when (old.state not in ('reading', 'ready', 'refused')) execute function import_is_evidence();

do $$
declare name text;
begin
  foreach name in array array['import', 'import_row', 'import_header', 'number_free'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
