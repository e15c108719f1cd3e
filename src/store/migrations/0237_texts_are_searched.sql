-- What documents say is searched like their fields. From now on with every write (search.ts); what was written before is added here, by
-- the owner of the tables for every organization at once. What a version says is its last revision; a document says what is in force.
alter table search_document no force row level security;
alter table document_content no force row level security;
alter table document no force row level security;
with said as (
  select distinct on (organization_id, version_id) organization_id, version_id, body from document_content
  where variant = 'internal' order by organization_id, version_id, revision desc
), found_by as (
  select organization_id, version_id as record_id, body from said
  union all
  select d.organization_id, d.record_id, s.body from document d
  join said s on s.organization_id = d.organization_id and s.version_id = d.effective_version
), words as (
  select f.organization_id, f.record_id, array_to_tsvector(array_agg(distinct left(w.word, 60))) as document
  from found_by f
  cross join lateral jsonb_path_query(f.body, 'strict $.**.text', '{}', true) as t (value)
  cross join lateral regexp_split_to_table(
    lower(regexp_replace(normalize(t.value #>> '{}', NFKD), '[\u0300-\u036f]', '', 'g')), '[^[:alnum:]]+') as w (word)
  where w.word <> ''
  group by f.organization_id, f.record_id
)
update search_document d set document = d.document || words.document
  from words where d.organization_id = words.organization_id and d.record_id = words.record_id;
alter table search_document force row level security;
alter table document_content force row level security;
alter table document force row level security;
