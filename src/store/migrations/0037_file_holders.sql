-- Who may read a file is asked of what holds it.
create index evidence_by_file on evidence (organization_id, file_id) where file_id is not null;
create index improvement_actions_by_file on improvement_actions (organization_id, evidence_file) where evidence_file is not null;
create index import_by_file on import (organization_id, file_id);
