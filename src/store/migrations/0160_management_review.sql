-- Management reviews and forums (C-124…C-131). Columns follow src/domain/records; a test compares both.
create table management_review (
  organization_id uuid not null,
  record_id uuid not null,
  scheduled_for date,
  chair uuid,
  conclusion text,
  held_on date,
  next_on date,
  since date,
  snapshot_at timestamptz,
  snapshot_sha256 text,
  held_at timestamptz,
  minutes_by uuid,
  approved_by uuid,
  approved_at timestamptz,
  closed_at timestamptz,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index management_review_by_held on management_review (organization_id, held_on, record_id);

create table management_review_attendance (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  person uuid,
  guest text,
  present boolean not null default false,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table management_review_inputs (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  input text,
  content text,
  nothing_because text,
  notes text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table management_review_overdue_decisions (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  improvement uuid,
  decision text,
  why text,
  person uuid,
  due_on date,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index management_review_overdue_by_improvement
  on management_review_overdue_decisions (organization_id, improvement, record_id);

create table management_review_decisions (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  kind text,
  what text,
  becomes text,
  why text,
  amount numeric,
  effort_days numeric,
  person uuid,
  due_on date,
  item uuid,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index management_review_decisions_by_item on management_review_decisions (organization_id, item, record_id);

create table forum (
  organization_id uuid not null,
  record_id uuid not null,
  kind text,
  scheduled_for date,
  every text,
  held_at timestamptz,
  minutes_by uuid,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table forum_agenda (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  topic text,
  item uuid,
  notes text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table forum_attendance (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  person uuid,
  guest text,
  present boolean not null default false,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table forum_decisions (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  kind text,
  what text,
  becomes text,
  why text,
  amount numeric,
  effort_days numeric,
  person uuid,
  due_on date,
  item uuid,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index forum_decisions_by_item on forum_decisions (organization_id, item, record_id);

-- What lay on the table: register and figures as canonical JSON. Each time the inputs are complete adds one; its SHA-256 stands in the trail.
create table review_snapshot (
  organization_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  text text not null,
  sha256 text not null check (length(sha256) = 64),
  taken_at timestamptz not null,
  taken_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, review_id) references management_review (organization_id, record_id)
);
create index review_snapshot_by_review on review_snapshot (organization_id, review_id, taken_at, id);
create trigger stays before update or delete on review_snapshot for each row execute function refuse_change_of_proof();

do $$
declare name text;
begin
  foreach name in array array['management_review', 'management_review_attendance', 'management_review_inputs',
      'management_review_overdue_decisions', 'management_review_decisions', 'forum', 'forum_agenda', 'forum_attendance',
      'forum_decisions', 'review_snapshot'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
