-- Processes of the management system. Columns follow src/domain/records/process; a test compares both.
create table process (
  organization_id uuid not null,
  record_id uuid not null,
  purpose text,
  kind text,
  phase text,
  inputs text,
  outputs text,
  operating_criteria text,
  requirements text[] not null default '{}',
  review_by date,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

do $$
declare part text;
begin
  foreach part in array array['document', 'objective', 'resource', 'process'] loop
    execute format('create table %I (
      organization_id uuid not null,
      record_id uuid not null,
      id uuid not null,
      position int not null,
      %I uuid,
      primary key (organization_id, record_id, id),
      foreign key (organization_id, record_id) references record (organization_id, id))',
      case part when 'process' then 'process_takes_from' else 'process_' || part || 's' end, part);
  end loop;
end $$;
alter table process_takes_from add column what text;
create index process_documents_by_document on process_documents (organization_id, document, record_id);
create index process_objectives_by_objective on process_objectives (organization_id, objective, record_id);

do $$
declare name text;
begin
  foreach name in array array['process', 'process_documents', 'process_objectives', 'process_resources', 'process_takes_from'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
