-- What a correction, an action or an update leads to may be a record, named by its link; words stay for what is kept elsewhere.
alter table nonconformity_corrections add column record uuid;
alter table nonconformity_past_corrections add column record uuid;
alter table nonconformity_actions add column record uuid;
alter table nonconformity_past_actions add column record uuid;
alter table nonconformity_updates add column record uuid;

-- What became the standard: the version of the policy and of the procedure, the competence that is trained.
alter table improvement add column policy_version uuid, add column procedure_version uuid, add column trained_competence uuid;
