-- The weekly or monthly look at the data (C-063). Columns follow src/domain/records/performanceReview; a test compares both.
create table performance_review (
  organization_id uuid not null,
  record_id uuid not null,
  scheduled_for date,
  every text,
  participants text,
  conclusion text,
  held_at timestamptz,
  held_by uuid,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table performance_review_looked (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  metric uuid,
  seen text,
  disposition text,
  improvement uuid,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index performance_review_looked_by_metric on performance_review_looked (organization_id, metric, record_id);

do $$
declare name text;
begin
  foreach name in array array['performance_review', 'performance_review_looked'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
