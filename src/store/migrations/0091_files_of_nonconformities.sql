-- Who may read a file is asked of what holds it: the evidence of corrections, actions and checks as well.
create index nonconformity_corrections_by_file on nonconformity_corrections (organization_id, evidence_file) where evidence_file is not null;
create index nonconformity_past_corrections_by_file on nonconformity_past_corrections (organization_id, evidence_file) where evidence_file is not null;
create index nonconformity_actions_by_file on nonconformity_actions (organization_id, evidence_file) where evidence_file is not null;
create index nonconformity_past_actions_by_file on nonconformity_past_actions (organization_id, evidence_file) where evidence_file is not null;
create index nonconformity_checks_by_file on nonconformity_checks (organization_id, evidence_file) where evidence_file is not null;
create index nonconformity_past_checks_by_file on nonconformity_past_checks (organization_id, evidence_file) where evidence_file is not null;
