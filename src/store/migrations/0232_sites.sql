-- The sites in scope, with what sampling, application and certificate need of them. Columns follow src/domain/records.
create table scope_statement_sites (site text, address text, country text, people numeric, activities text, central boolean not null default false);
alter table certification_audited_sites add column address text, add column activities text;

alter table scope_statement_sites add column organization_id uuid not null, add column record_id uuid not null,
  add column id uuid not null, add column position int not null, add primary key (organization_id, record_id, id),
  add foreign key (organization_id, record_id) references record (organization_id, id);
alter table scope_statement_sites enable row level security;
alter table scope_statement_sites force row level security;
create policy tenant on scope_statement_sites using (organization_id = current_organization()) with check (organization_id = current_organization());
