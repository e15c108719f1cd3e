-- A proposal is told to whoever may decide on it, also where it is about no record yet. It may be accepted with a change, may be a link
-- or a piece of evidence, and is for no wider eyes than what would come of it.
alter table proposal drop constraint proposal_kind_check;
alter table proposal add constraint proposal_kind_check check (kind in ('create', 'edit', 'move', 'comment', 'link', 'evidence'));
-- What the person who accepted said instead; null where it was accepted as proposed.
alter table proposal add column accepted_input jsonb;
-- Of a new record that would be for narrower eyes: for those, and whose token proposed it.
alter table proposal add column audience text[];

alter table outbox alter column record_id drop not null;
alter table outbox add column proposal_id uuid;
alter table outbox add foreign key (organization_id, proposal_id) references proposal (organization_id, id);
alter table outbox add check (record_id is not null or proposal_id is not null);
alter table inbox alter column record_id drop not null;
alter table inbox add column proposal_id uuid;
alter table inbox add foreign key (organization_id, proposal_id) references proposal (organization_id, id);
alter table inbox add check (record_id is not null or proposal_id is not null);
