-- What an earlier stage 2 left open, who decided on a certificate, how a special audit came, which sites were drawn at random.
-- Columns follow src/domain/records.
create table certification_earlier_stages (audit uuid, last_day date);
create table certification_deciders (name text);
alter table certification_special_audits add column announced text;
alter table audit_visits add column at_random boolean not null default false;

do $$
declare name text;
begin
  foreach name in array array['certification_earlier_stages', 'certification_deciders'] loop
    execute format('alter table %I add column organization_id uuid not null, add column record_id uuid not null,
      add column id uuid not null, add column position int not null, add primary key (organization_id, record_id, id)', name);
    execute format('alter table %I add foreign key (organization_id, record_id) references record (organization_id, id)', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
