-- Whoever leaves hands over what they have in hand: actions, and processes they answer for.
create index nonconformity_by_process_owner on nonconformity (organization_id, process_owner, record_id);
create index nonconformity_actions_by_responsible on nonconformity_actions (organization_id, responsible, record_id);
