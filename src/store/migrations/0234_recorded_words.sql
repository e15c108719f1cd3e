-- The titles on a recorded table of a review, apart from its text: the text holds SHA-256(salt ‖ value) in their place, so that a
-- title can be redacted while the sum in the trail stays true. Recordings made before this hold their titles in the text.
create table review_snapshot_word (
  organization_id uuid not null,
  snapshot_id uuid not null,
  record_id uuid not null,
  commitment text not null check (commitment ~ '^[0-9a-f]{64}$'),
  salt bytea,
  value text,
  primary key (organization_id, snapshot_id, record_id),
  foreign key (organization_id, snapshot_id) references review_snapshot (organization_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id),
  check ((salt is null) = (value is null))
);
create index review_snapshot_word_by_record on review_snapshot_word (organization_id, record_id) where value is not null;
alter table review_snapshot_word enable row level security;
alter table review_snapshot_word force row level security;
create policy tenant on review_snapshot_word using (organization_id = current_organization()) with check (organization_id = current_organization());

create function recorded_word_only_redacts() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' and new.value is null and new.salt is null
     and (new.organization_id, new.snapshot_id, new.record_id, new.commitment)
       = (old.organization_id, old.snapshot_id, old.record_id, old.commitment) then
    return new;
  end if;
  raise exception 'A recorded word may be redacted, never changed.';
end $$;
create trigger only_redacts before update or delete on review_snapshot_word for each row execute function recorded_word_only_redacts();
