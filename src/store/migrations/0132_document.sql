-- Documents under control. Columns follow src/domain/records; a test compares both.
create table document (
  organization_id uuid not null,
  record_id uuid not null,
  kind text,
  purpose text,
  requirements text[] not null default '{}',
  classification text,
  publication text,
  external_origin boolean not null default false,
  external_source text,
  distribution text,
  must_read text[] not null default '{}',
  read_within_days numeric,
  review_every_months numeric,
  next_review_on date,
  retention_months numeric,
  disposal text,
  effective_version uuid,
  effective_from date,
  review_result text,
  reviewed_on date,
  reviewed_by uuid,
  withdrawn_on date,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

create table document_version (
  organization_id uuid not null,
  record_id uuid not null,
  document uuid,
  edition numeric,
  change_note text,
  file uuid,
  content_hash text,
  public_hash text,
  submitted_at timestamptz,
  submitted_by uuid,
  review_note text,
  reviewed_at timestamptz,
  reviewed_by uuid,
  approved_at timestamptz,
  approved_by uuid,
  effective_from date,
  effective_until date,
  communication text,
  communicated_at timestamptz,
  communicated_by uuid,
  retain_until date,
  duties_excepted text,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index document_version_by_document on document_version (organization_id, document, record_id);
create index document_version_by_file on document_version (organization_id, file);

create table document_version_authors (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  person uuid,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);

-- What a version says, every time it was written; the last one counts. Only ever added.
create table document_content (
  organization_id uuid not null,
  version_id uuid not null,
  revision int not null,
  variant text not null check (variant in ('internal', 'public')),
  body jsonb not null,
  sha256 text not null,
  written_at timestamptz not null,
  written_by uuid,
  primary key (organization_id, version_id, variant, revision),
  foreign key (organization_id, version_id) references record (organization_id, id)
);

-- One version of a document is in force, whatever the house does: the state of a version writes here, and the key lets in one.
-- Checked at the end of the transaction, in which the next takes the place of the one before.
create table document_in_force (
  organization_id uuid not null,
  document_id uuid not null,
  version_id uuid not null,
  primary key (organization_id, document_id) deferrable initially deferred,
  foreign key (organization_id, document_id) references record (organization_id, id),
  foreign key (organization_id, version_id) references record (organization_id, id)
);
create function keep_version_in_force() returns trigger language plpgsql as $$
begin
  if old.state <> 'effective' and new.state = 'effective' then
    insert into document_in_force (organization_id, document_id, version_id)
      select new.organization_id, document, new.id from document_version
      where organization_id = new.organization_id and record_id = new.id;
  elsif old.state = 'effective' and new.state <> 'effective' then
    delete from document_in_force where organization_id = new.organization_id and version_id = new.id;
  end if;
  return null;
end $$;
create trigger version_in_force after update of state on record for each row
  when (new.type = 'documentVersion') execute function keep_version_in_force();

-- Who confirmed having read which version. Only ever added.
create table acknowledgement (
  organization_id uuid not null,
  version_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  primary key (organization_id, version_id, person_id),
  foreign key (organization_id, version_id) references record (organization_id, id),
  foreign key (organization_id, person_id) references person (organization_id, id)
);
create index acknowledgement_by_person on acknowledgement (organization_id, person_id, version_id);

do $$
declare name text;
begin
  foreach name in array array['document', 'document_version', 'document_version_authors', 'document_content', 'document_in_force',
    'acknowledgement'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
