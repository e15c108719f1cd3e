-- A score per model and version (brief §4: models run side by side, old scores are never rewritten), and who did the work
-- of an improvement even after it changed hands (SOD-01, SOD-10).
create table improvement_scores (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  model text,
  key text,
  current boolean not null default false,
  score int,
  band text,
  rank_key text,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index improvement_scores_by_rank on improvement_scores (organization_id, key, rank_key collate "C" desc, record_id) where current;

create table improvement_implementers (
  organization_id uuid not null,
  record_id uuid not null,
  id uuid not null,
  position int not null,
  person uuid,
  owned boolean not null default false,
  primary key (organization_id, record_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id),
  foreign key (organization_id, person) references person (organization_id, id)
);

alter table scoring_model add column created_by uuid;
create index improvement_by_score_model on improvement (organization_id, score_model, record_id);

do $$
declare name text;
begin
  foreach name in array array['improvement_scores', 'improvement_implementers'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
