-- The canonical text of the proof that was fixed when a plan was approved (measurement.md 2b); its SHA-256 stands in the trail.
create table nonconformity_proof (
  organization_id uuid not null,
  nonconformity_id uuid not null,
  fixed_at timestamptz not null,
  cycle int not null,
  text text not null,
  sha256 text not null check (length(sha256) = 64),
  fixed_by uuid,
  primary key (organization_id, nonconformity_id, fixed_at),
  foreign key (organization_id, nonconformity_id) references nonconformity (organization_id, record_id)
);
create index nonconformity_proof_by_hash on nonconformity_proof (organization_id, nonconformity_id, sha256);

-- What a rule has drafted: once for each thing it is about, whatever became of the draft (C-161…C-164).
create table nonconformity_draft (
  organization_id uuid not null,
  key text not null,
  nonconformity_id uuid not null,
  made_at timestamptz not null,
  primary key (organization_id, key),
  foreign key (organization_id, nonconformity_id) references record (organization_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['nonconformity_proof', 'nonconformity_draft'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
