import type { Envelope } from '#domain/kernel/facts.ts'
import { aboutDay } from '#domain/notices/ladder.ts'
import { type ClockNotice, type Notice, toPerson } from '#domain/notices/notice.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import type { Incident } from './fields.ts'

type Ticking = Pick<Incident, 'priority' | 'reportBy' | 'authorityReport'> &
  Pick<Envelope, 'state' | 'owner' | 'createdAt'>

/** Within how many days someone looks at what was reported, by its priority; late escalates, it locks nothing. */
const triageDays = { P1: 1, P2: 2, P3: 5, P4: 5 } as const
const TRIAGE_DAYS_UNSAID = 3
/** How long before the last day it is said again that the authority waits. */
const WARN_DAYS_BEFORE = 1

/** What the day's clock says of an incident beside the ladder by its due day: not looked at, authority not told. */
export function incidentClockNotices(incident: Ticking, today: Day): readonly ClockNotice[] {
  return [...untriaged(incident, today), ...authorityWaits(incident, today)]
}

function untriaged({ state, priority, createdAt }: Ticking, today: Day): readonly ClockNotice[] {
  const within = priority === null ? TRIAGE_DAYS_UNSAID : triageDays[priority]
  // The instant's own day: an hour around midnight moves the reminder by a day at most.
  const day = addDays(createdAt.slice(0, 10), within)
  if (state !== 'reported' || day >= today) return []
  return aboutDay(day, toKeepers('incident_untriaged', day))
}

function authorityWaits({ reportBy, authorityReport, owner }: Ticking, today: Day): readonly ClockNotice[] {
  if (reportBy === null || authorityReport !== null || addDays(reportBy, -WARN_DAYS_BEFORE) > today) return []
  return aboutDay(reportBy, [
    ...toPerson(owner, 'authority_due', { day: reportBy }),
    ...toKeepers('authority_due', reportBy),
    { to: { role: 'topManagement' }, code: 'authority_due', values: { day: reportBy } },
  ])
}

function toKeepers(code: Notice['code'], day: Day): readonly Notice[] {
  return (['aimsManager', 'improvementCoordinator'] as const).map((role) => ({ to: { role }, code, values: { day } }))
}
