-- Which standards an audit programme covers; none named: the first the organization works by, as before there were several.
alter table audit_programme add column covers text[] not null default '{}';
