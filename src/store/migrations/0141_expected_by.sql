-- Whose need an improvement answers: the party and the need behind what others expect (C-105).
alter table improvement add column expected_by uuid, add column expected_need text;
create index improvement_by_expected on improvement (organization_id, expected_by, record_id) where expected_by is not null;
