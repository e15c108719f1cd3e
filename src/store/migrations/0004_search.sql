-- Full text. "@@" is not leakproof, so under row level security it would use no index: the search function belongs to a role
-- that sees this one table whole and takes the organization from the session setting itself (design §5). Each document
-- carries its organization as a lexeme, so the index answers for one organization.
create table search_document (
  organization_id uuid not null,
  record_id uuid not null,
  type text not null,
  touched_at timestamptz not null,
  document tsvector not null,
  primary key (organization_id, record_id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index search_document_words on search_document using gin (document);
create index search_document_recent on search_document (organization_id, type, touched_at, record_id);
alter table search_document enable row level security;
alter table search_document force row level security;
create policy tenant on search_document using (organization_id = current_organization()) with check (organization_id = current_organization());

-- At most `most` records of a kind that hold all words. A common word is answered from the 600 touched last, newest first;
-- a rare one from the index, which only a plan for the words at hand finds. words is a tsquery without the organization.
create function search_records(kind text, words tsquery, most int) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
declare
  organization uuid := current_organization();
  found_ids uuid[];
begin
  select array_agg(record_id) into found_ids from (
    select recent.record_id from (
      select record_id, document from search_document
      where organization_id = organization and type = kind
      order by touched_at desc, record_id desc limit 600
    ) recent
    where recent.document @@ words limit most
  ) hits;
  if coalesce(cardinality(found_ids), 0) < 50 then
    select array_agg(record_id) into found_ids from (
      select record_id from search_document
      where document @@ (('''o' || replace(organization::text, '-', '') || '''')::tsquery && words)
        and organization_id = organization and type = kind
      limit most
    ) hits;
  end if;
  return query select unnest(found_ids);
end $$;
