-- Who may read a confidential document beside those who must.
alter table document add column may_read text[] not null default '{}';
create table document_readers (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  person uuid,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
alter table document_readers enable row level security;
alter table document_readers force row level security;
create policy tenant on document_readers using (organization_id = current_organization()) with check (organization_id = current_organization());

-- What is called confidential already is for its readers from now on, and so are its versions. The owner of the tables does this for
-- every organization at once; the rule is back before anyone can ask.
alter table record no force row level security;
alter table document no force row level security;
alter table document_version no force row level security;
update record r set audience = array(select distinct key from unnest(
    array['house', 'role:documentOwner', 'role:aimsManager', 'role:topManagement', 'role:internalAuditor', 'person:' || r.owner_id, 'person:' || r.created_by]
    || array(select 'role:' || role from unnest(d.must_read) role)) key where key is not null)
  from document d
  where d.organization_id = r.organization_id and d.record_id = r.id and r.audience is null
    and d.classification = 'confidential' and not 'everyone' = any(d.must_read);
update record r set audience = array(select distinct key from unnest(
    o.audience || array['person:' || r.owner_id, 'person:' || r.created_by]) key where key is not null)
  from document_version v join record o on o.organization_id = v.organization_id and o.id = v.document
  where v.organization_id = r.organization_id and v.record_id = r.id and r.audience is null and o.audience is not null;
alter table record force row level security;
alter table document force row level security;
alter table document_version force row level security;
