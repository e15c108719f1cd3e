import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { Incident } from './fields.ts'

export type IncidentHappening = RecordHappening<Incident>

/** Who hears of what is told to roles: delivery leaves out whoever may not see the record. */
const told: Readonly<Record<string, (happening: IncidentHappening) => readonly Notice[]>> = {
  create: reported,
  triage: ({ after }) => [
    ...toPerson(after.owner, 'incident_yours'),
    ...toPerson(after.createdBy, 'incident_taken_up'),
  ],
  letIn,
  resolve: ({ after }) => toPerson(after.createdBy, 'incident_resolved'),
  close: ({ after }) =>
    after.response
      ? toPerson(after.createdBy, 'incident_answered', { response: after.response })
      : toPerson(after.createdBy, 'incident_closed'),
}

/** The notices of one move, and of a clock that it started; none where nobody waits to hear of it. */
export function incidentNotices(happening: IncidentHappening): readonly Notice[] {
  return [...clockStarted(happening), ...(told[happening.verb]?.(happening) ?? [])]
}

function reported({ after: { kind, priority } }: IncidentHappening): readonly Notice[] {
  if (kind === 'concern')
    return (['aimsManager', 'topManagement', 'internalAuditor'] as const).map((role) => ({
      to: { role },
      code: 'concern_raised',
    }))
  if (kind !== 'incident' || priority !== 'P1') return []
  return (['aimsManager', 'processOwner'] as const).map((role) => ({ to: { role }, code: 'urgent_reported' }))
}

function letIn({ before, after }: IncidentHappening): readonly Notice[] {
  const known = new Set(before?.confidants.map(({ person }) => person))
  const isNew = after.confidants.filter(({ person }) => !known.has(person))
  return [
    ...(before?.owner === after.owner ? [] : toPerson(after.owner, 'incident_yours')),
    ...isNew.flatMap(({ person }) => toPerson(person, 'incident_let_in')),
  ]
}

/** The clock to the authority began, or ends on another day than was said. */
function clockStarted({ before, after }: IncidentHappening): readonly Notice[] {
  const day = after.reportBy
  if (day === null || before?.reportBy === day || after.authorityReport !== null) return []
  const values = { day }
  return [
    ...toPerson(after.owner, 'authority_clock', values),
    { to: { role: 'aimsManager' }, code: 'authority_clock', values },
    { to: { role: 'topManagement' }, code: 'authority_clock', values },
  ]
}
