-- Registers as controlled documented information (C-077): each version whole, as it was handed out, with its sum and how long it is kept.
create table register_publication (
  organization_id uuid not null references organization (id),
  id uuid not null,
  register text not null,
  version int not null check (version > 0),
  language text not null check (language in ('en', 'de')),
  note text not null,
  lines int not null check (lines >= 0),
  -- Where the trail stood in the moment it shows.
  trail_head text not null,
  -- The file; taken away only after its retention, while the rest stays.
  content bytea,
  size int not null check (size > 0),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  published_at timestamptz not null,
  published_by uuid,
  retain_until date not null,
  disposed_at timestamptz,
  disposed_by uuid,
  primary key (organization_id, id),
  unique (organization_id, register, version),
  check ((content is null) = (disposed_at is not null)),
  foreign key (organization_id, published_by) references person (organization_id, id),
  foreign key (organization_id, disposed_by) references person (organization_id, id)
);
alter table register_publication enable row level security;
alter table register_publication force row level security;
create policy tenant on register_publication using (organization_id = current_organization()) with check (organization_id = current_organization());

-- What was published stays as it was: only its content may go, once, after the day it had to be kept until.
create function keep_publication() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'a published version is never deleted'; end if;
  if (to_jsonb(new) - 'content' - 'disposed_at' - 'disposed_by') is distinct from (to_jsonb(old) - 'content' - 'disposed_at' - 'disposed_by')
    or old.content is null or new.content is not null or new.disposed_at::date <= old.retain_until then
    raise exception 'a published version is not changed';
  end if;
  return new;
end $$;
create trigger publication_stays before update or delete on register_publication for each row execute function keep_publication();
