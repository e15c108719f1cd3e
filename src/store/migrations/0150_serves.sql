-- The objective an improvement serves (C-104).
alter table improvement add column serves uuid;
create index improvement_by_serves on improvement (organization_id, serves, record_id) where serves is not null;
