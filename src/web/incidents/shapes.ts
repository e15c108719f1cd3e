import type { ValuesOf } from '#domain/kernel/recordType.ts'
import type { incident } from '#domain/records/incident/incident.ts'
import type { RecordEnvelope } from '#web/api/shapes.ts'

/** A row of the list of incidents. */
export interface IncidentItem
  extends RecordEnvelope,
    Pick<
      ValuesOf<typeof incident>,
      'kind' | 'priority' | 'occurredAt' | 'resolvedAt' | 'service' | 'cause' | 'theme' | 'changeReference'
    > {}
