-- What a fast start laid down, piece by piece: a piece is there once, so that starting again only adds what is missing (C-331).
create table fast_start (
  organization_id uuid not null references organization (id),
  piece text not null,
  record_id uuid not null,
  at timestamptz not null,
  by uuid,
  primary key (organization_id, piece),
  foreign key (organization_id, record_id) references record (organization_id, id),
  foreign key (organization_id, by) references person (organization_id, id)
);
alter table fast_start enable row level security;
alter table fast_start force row level security;
create policy tenant on fast_start using (organization_id = current_organization()) with check (organization_id = current_organization());
