-- How many people work in the organization: accounts are fewer.
alter table organization add column headcount int check (headcount > 0);
