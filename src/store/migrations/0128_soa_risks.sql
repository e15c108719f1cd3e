-- Which risks' treatment plans rely on a control.
create index if not exists risk_plan_by_control on risk_plan (organization_id, control, record_id);
