-- The organization's day of the sponsor's signature: clocks run in its days.
alter table certification add column signed_on date;
