-- What the figures of the register count by, in one narrow index: a report looks at every improvement, and the rows are wide.
create index improvement_figures on improvement (organization_id, record_id) include (
  imported, imported_as, source_type, category, dimensions, registered_at, started_at, implemented_at, measured_at, closed_at,
  verdict, series_verdict, proof, direction, baseline, target, after, closed_as, claimed_raised_on);
