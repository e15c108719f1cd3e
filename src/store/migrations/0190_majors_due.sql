-- The day by which the body must have verified the major nonconformities of stage 2 (R4).
alter table certification add column majors_due_on date;
