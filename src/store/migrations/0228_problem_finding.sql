-- The audit finding that shows the problem an improvement answers (C-111).
alter table improvement add column problem_finding uuid;
