-- The cells of an imported line in the order in which they stand in the file; jsonb would sort them by the length of their headers.
alter table import_row alter column original type json using original::json;
