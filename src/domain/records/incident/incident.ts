import { actorId } from '#domain/kernel/facts.ts'
import type { Fields } from '#domain/kernel/field.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { mayWrite } from '#domain/people/roles.ts'

/** What happened: an incident, a complaint, or a change that may have caused one. Its counts are what triggers look at. */
const incidentFields = {
  description: { kind: 'text', long: true, label: { en: 'Description', de: 'Beschreibung' } },
  kind: {
    kind: 'choice',
    label: { en: 'Kind', de: 'Art' },
    options: {
      incident: { en: 'Incident', de: 'Vorfall' },
      complaint: { en: 'Complaint', de: 'Beschwerde' },
      change: { en: 'Change', de: 'Änderung' },
    },
  },
  priority: {
    kind: 'choice',
    label: { en: 'Priority', de: 'Priorität' },
    options: {
      P1: { en: 'P1', de: 'P1' },
      P2: { en: 'P2', de: 'P2' },
      P3: { en: 'P3', de: 'P3' },
      P4: { en: 'P4', de: 'P4' },
    },
  },
  occurredAt: { kind: 'instant', label: { en: 'Happened', de: 'Geschehen' } },
  resolvedAt: { kind: 'instant', label: { en: 'Resolved', de: 'Gelöst' } },
  service: { kind: 'text', label: { en: 'Service or system', de: 'Dienst oder System' } },
  cause: { kind: 'text', label: { en: 'Cause', de: 'Ursache' } },
  theme: { kind: 'text', label: { en: 'Theme', de: 'Thema' } },
  changeReference: {
    kind: 'text',
    label: { en: 'Change', de: 'Änderung' },
    help: {
      en: 'The reference of the change: its own, or that of the change that caused the incident.',
      de: 'Das Zeichen der Änderung: das eigene oder das der Änderung, die den Vorfall auslöste.',
    },
  },
  changeFailed: { kind: 'check', label: { en: 'The change failed', de: 'Die Änderung schlug fehl' } },
  externalKey: { kind: 'text', label: { en: 'Key in its source', de: 'Schlüssel in der Quelle' } },
} as const satisfies Fields

const said = [
  'description',
  'kind',
  'priority',
  'occurredAt',
  'service',
  'cause',
  'theme',
  'changeReference',
  'changeFailed',
  'externalKey',
] as const

export const incident = recordType({
  name: 'incident',
  plural: 'incidents',
  prefix: 'INC',
  label: { en: 'Incident', de: 'Vorfall' },
  pluralLabel: { en: 'Incidents', de: 'Vorfälle' },
  topics: ['measurement'],
  fields: incidentFields,
  states: {
    open: { label: { en: 'Open', de: 'Offen' } },
    resolved: { label: { en: 'Resolved', de: 'Gelöst' } },
  },
  initial: 'open',
  numberedBy: 'open',
  captures: ['title', ...said],
  relations: {
    raiser: ({ actor, before }) =>
      actor.kind === 'person' &&
      mayWrite(actor.roles) &&
      before.createdBy !== null &&
      actorId(actor) === before.createdBy,
  },
  editableBy: ['raiser', 'aimsManager', 'improvementCoordinator', 'processOwner'],
  moves: {
    resolve: {
      label: { en: 'Resolve', de: 'Lösen' },
      from: ['open'],
      to: 'resolved',
      by: ['raiser', 'aimsManager', 'improvementCoordinator', 'processOwner'],
      asks: ['resolvedAt', 'cause', 'service', 'changeReference'],
      guard: ({ record, now }) =>
        unmet(
          record.resolvedAt &&
            record.occurredAt &&
            record.resolvedAt < record.occurredAt &&
            refuse('resolved_before_it_happened', { field: 'resolvedAt' }),
          record.resolvedAt && record.resolvedAt > now && refuse('instant_in_future', { field: 'resolvedAt' }),
        ),
      effect: ({ record, now }) => ({ resolvedAt: record.resolvedAt ?? now }),
    },
    reopen: {
      label: { en: 'Open again', de: 'Wieder öffnen' },
      from: ['resolved'],
      to: 'open',
      by: ['raiser', 'aimsManager', 'improvementCoordinator', 'processOwner'],
      reason: 'required',
      effect: () => ({ resolvedAt: null }),
    },
  },
  mayEdit: ({ before, record }, changed) =>
    unmet(
      before.state === 'open' && changed.includes('resolvedAt') && refuse('changed_by_move', { field: 'resolvedAt' }),
      record.resolvedAt &&
        record.occurredAt &&
        record.resolvedAt < record.occurredAt &&
        refuse('resolved_before_it_happened', { field: 'resolvedAt' }),
    ),
  derive: ({ state }) => ({ status: state === 'resolved' ? 'completed' : 'inProgress', due: null }),
})
