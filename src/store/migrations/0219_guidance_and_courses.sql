-- Who read which guide, in which review of it (C-300); and which competence a course of the catalogue leads to (C-337).
create table guide_read (
  organization_id uuid not null references organization (id),
  guide text not null,
  reviewed_on date not null,
  person_id uuid not null,
  at timestamptz not null,
  primary key (organization_id, guide, reviewed_on, person_id),
  foreign key (organization_id, person_id) references person (organization_id, id)
);
alter table guide_read enable row level security;
alter table guide_read force row level security;
create policy tenant on guide_read using (organization_id = current_organization()) with check (organization_id = current_organization());

create table course (
  organization_id uuid not null references organization (id),
  course text not null,
  competence_id uuid not null,
  primary key (organization_id, course),
  foreign key (organization_id, competence_id) references record (organization_id, id)
);
alter table course enable row level security;
alter table course force row level security;
create policy tenant on course using (organization_id = current_organization()) with check (organization_id = current_organization());
