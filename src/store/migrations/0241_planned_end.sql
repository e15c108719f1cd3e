-- The day the plan ends, which follows from its actions (C-088); written with the record from now on.
alter table improvement add column planned_end date;
alter table improvement no force row level security;
alter table improvement_actions no force row level security;
update improvement i set planned_end = a.ends
  from (select organization_id, record_id, max(ends) as ends from improvement_actions group by organization_id, record_id) a
  where a.organization_id = i.organization_id and a.record_id = i.record_id;
alter table improvement force row level security;
alter table improvement_actions force row level security;
