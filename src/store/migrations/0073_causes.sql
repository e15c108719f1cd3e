-- Root cause analyses (brief §3.2, C-188…C-195): a drawing kept as rows, never as a picture or a JSON blob.

-- One analysis by one technique. Its version covers its nodes and its team: whoever changes any of them read all of them.
create table cause_analysis (
  organization_id uuid not null references organization (id),
  id uuid not null,
  record_id uuid not null,
  technique text not null check (technique in ('fiveWhys', 'fishbone', 'faultTree')),
  cycle int not null check (cycle >= 1),
  state text not null check (state in ('open', 'completed', 'withdrawn')),
  version int not null,
  begun_at timestamptz not null,
  begun_by uuid,
  completed_at timestamptz,
  completed_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id),
  foreign key (organization_id, begun_by) references person (organization_id, id),
  foreign key (organization_id, completed_by) references person (organization_id, id),
  check ((state = 'completed') = (completed_at is not null))
);
create index cause_analysis_by_record on cause_analysis (organization_id, record_id, begun_at, id);

create table cause_participant (
  organization_id uuid not null,
  analysis_id uuid not null,
  person_id uuid not null,
  primary key (organization_id, analysis_id, person_id),
  foreign key (organization_id, analysis_id) references cause_analysis (organization_id, id),
  foreign key (organization_id, person_id) references person (organization_id, id)
);

-- One box of the drawing. A top has no parent. branch: one rib of a fishbone; considered: looked at, nothing found there. gate and
-- votes: how the events below make this one happen. same_as: the same basic event drawn at a second place.
create table cause_node (
  organization_id uuid not null,
  id uuid not null,
  analysis_id uuid not null,
  parent_id uuid,
  place int not null,
  kind text not null check (kind in ('top', 'branch', 'cause', 'event')),
  text text,
  branch text,
  considered boolean not null default false,
  gate text check (gate in ('and', 'or', 'vote')),
  votes int check (votes >= 1),
  same_as uuid,
  class text check (class in ('symptom', 'contributing', 'root')),
  systemic boolean not null default false,
  category text,
  wording_because text,
  primary key (organization_id, id),
  unique (organization_id, analysis_id, id),
  foreign key (organization_id, analysis_id) references cause_analysis (organization_id, id),
  foreign key (organization_id, analysis_id, parent_id) references cause_node (organization_id, analysis_id, id),
  foreign key (organization_id, analysis_id, same_as) references cause_node (organization_id, analysis_id, id),
  check ((kind = 'top') = (parent_id is null)),
  check ((votes is not null) = (gate is not distinct from 'vote'))
);
create index cause_node_by_analysis on cause_node (organization_id, analysis_id, parent_id, place);
-- Trends count causes by category (C-195, C-230).
create index cause_node_by_category on cause_node (organization_id, category, analysis_id) where category is not null;

do $$
declare name text;
begin
  foreach name in array array['cause_analysis', 'cause_participant', 'cause_node'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (organization_id = current_organization()) with check (organization_id = current_organization())', name);
  end loop;
end $$;
