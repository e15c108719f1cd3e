import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { incidentFields } from './fields.ts'
import { resolvedBeforeItHappened } from './handlingGuards.ts'
import { incidentMoves } from './moves.ts'
import { incidentRelations, keepers } from './people.ts'
import { type IncidentState, incidentStates, unresolved } from './states.ts'

const said = [
  'description',
  'kind',
  'priority',
  'occurredAt',
  'service',
  'aiSystem',
  'site',
  'cause',
  'theme',
  'channel',
  'changeReference',
  'changeFailed',
  'externalKey',
] as const

/** Settled by a move, where their consequences are drawn. */
const byMove = [
  'harm',
  'harms',
  'awareAt',
  'suspendsSystem',
  'authorityReport',
  'authorityReportedOn',
  'confidants',
] as const

/** What it is decides what is asked of it: after the report it changes where that is asked. */
const judged = ['aiSystem', 'kind'] as const

/** What happened: an incident, a near miss, a concern, a complaint, or a change that may have caused one (brief §3.9). */
export const incident = recordType({
  name: 'incident',
  plural: 'incidents',
  prefix: 'INC',
  label: { en: 'Incident', de: 'Vorfall' },
  pluralLabel: { en: 'Incidents', de: 'Vorfälle' },
  topics: ['measurement'],
  fields: incidentFields,
  states: incidentStates,
  initial: 'reported',
  numberedBy: 'reported',
  captures: ['title', ...said],
  relations: incidentRelations,
  editableBy: ['raiser', 'owner', ...keepers],
  moves: incidentMoves,
  mayEdit: ({ before, record }, changed) =>
    unmet(
      before.state === 'closed' && refuse('incident_closed'),
      unresolved.includes(before.state as IncidentState) &&
        changed.includes('resolvedAt') &&
        refuse('changed_by_move', { field: 'resolvedAt' }),
      before.kind === 'concern' && changed.includes('owner') && refuse('changed_by_move', { field: 'owner' }),
      ...byMove.map((field) => changed.includes(field) && refuse('changed_by_move', { field })),
      ...judged.map(
        (field) => before.state !== 'reported' && changed.includes(field) && refuse('changed_by_move', { field }),
      ),
      changed.includes('kind') &&
        (before.kind === 'concern' || record.kind === 'concern') &&
        refuse('concern_stays_one', { field: 'kind' }),
      resolvedBeforeItHappened(record),
    ),
  derive: ({ state, reportBy, authorityReport, kind }) => {
    const isOver =
      state === 'closed' ||
      (state === 'resolved' && kind === 'change' && (reportBy === null || authorityReport !== null))
    return {
      status: isOver ? 'completed' : 'inProgress',
      due: !isOver && authorityReport === null ? reportBy : null,
    }
  },
})
