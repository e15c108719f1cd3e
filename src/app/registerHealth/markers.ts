import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { Role } from '#domain/people/roles.ts'
import { daysBetween, isDay } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import {
  type AuditMarker,
  type Explanation,
  explanationsOf,
  insertExplanation,
  insertMarker,
  listMarkers,
  readMarker,
  withdrawMarker,
} from '#store/registerHealth/markers.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { actingPerson, assertFine, assertRole, found } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { idFrom, nameFrom } from '../texts.ts'
import { changesOf, draft } from '../trailed.ts'
import { saidIn } from './asked.ts'

const mayMark: readonly Role[] = ['internalAuditor', 'aimsManager', 'improvementCoordinator', 'topManagement']
const mayExplain: readonly Role[] = ['aimsManager', 'improvementCoordinator', 'topManagement']
const LONGEST_DAYS = 60

/** Every audit that was ever marked, the latest first. Every member may read it. */
export function auditMarkers(app: App, caller: Caller): Promise<AuditMarker[]> {
  return app.store.inside(caller, (tx) => listMarkers(tx))
}

export interface MarkerRequest {
  readonly kind: AuditMarker['kind']
  readonly label: string
  readonly fromDay: string
  /** The same day where it is left out. */
  readonly toDay?: string
}

/** Marks the days of an audit, within a transaction at work. @throws Refused notAllowed, invalid */
export async function addMarkerWithin(
  tx: Tx,
  at: At,
  { asked, id }: { asked: MarkerRequest; id: string },
): Promise<AuditMarker> {
  assertRole(at.caller, ...mayMark)
  const { kind, fromDay, toDay = fromDay } = asked
  const label = nameFrom(asked.label, { field: 'label', missing: 'audit_label_missing' })
  assertFine(dayRefusals(fromDay, toDay))
  const marker = { kind, label, fromDay, toDay }
  await insertMarker(tx, { ...marker, id, addedAt: at.app.now(), addedBy: actorId(at.caller.actor) })
  await appendTrail(tx, at.caller.organization, [
    draft(at, {
      verb: 'auditMarker.add',
      subject: { type: 'auditMarker', id },
      changes: changesOf(['kind', 'label', 'fromDay', 'toDay'], null, marker),
    }),
  ])
  return found(await readMarker(tx, id))
}

function dayRefusals(fromDay: string, toDay: string) {
  const areDays = isDay(fromDay) && isDay(toDay)
  return unmet(
    !isDay(fromDay) && fieldRefusal('not_a_day', 'fromDay'),
    !isDay(toDay) && fieldRefusal('not_a_day', 'toDay'),
    areDays && toDay < fromDay && refuse('audit_ends_before_start', { field: 'toDay' }),
    areDays &&
      daysBetween(fromDay, toDay) >= LONGEST_DAYS &&
      refuse('audit_too_long', { field: 'toDay', values: { days: LONGEST_DAYS } }),
  )
}

/** One marker, within a transaction at work. */
export async function markerWithin(tx: Tx, id: string): Promise<AuditMarker> {
  return found(await readMarker(tx, id))
}

/** Takes a marker out of the calendar with a reason; it stays readable. @throws Refused notAllowed, notFound, invalid, notNow */
export function withdrawAudit(
  app: App,
  caller: Caller,
  { id, reason }: { id: string; reason: string },
): Promise<AuditMarker> {
  assertRole(caller, ...mayMark)
  const because = saidIn(reason, 'reason', 'reason_missing')
  return app.store.inside(caller, async (tx) => {
    const marker = await standing(tx, id)
    const at = app.now()
    await withdrawMarker(tx, marker.id, { at, by: actorId(caller.actor), because })
    await appendTrail(tx, caller.organization, [
      draft(
        { app, caller },
        {
          at,
          verb: 'auditMarker.withdraw',
          subject: { type: 'auditMarker', id: marker.id },
          reason: because,
          changes: [{ path: 'withdrawnAt', before: null, after: at }],
        },
      ),
    ])
    return found(await readMarker(tx, marker.id))
  })
}

/** Keeps why entries came in a rush before an audit, within a transaction at work: words beside the figure, never in its place. */
export async function explainWithin(
  tx: Tx,
  at: At,
  asked: { marker: string; text: string; id: string },
): Promise<Explanation> {
  assertRole(at.caller, ...mayExplain)
  const by = actingPerson(at.caller)
  const text = saidIn(asked.text, 'text', 'explanation_missing')
  const marker = await standing(tx, asked.marker)
  const now = at.app.now()
  await insertExplanation(tx, { id: asked.id, marker: marker.id, text, at: now, by })
  await appendTrail(tx, at.caller.organization, [
    draft(at, {
      at: now,
      verb: 'rhythm.explain',
      subject: { type: 'auditMarker', id: marker.id },
      changes: [{ path: 'explanation', before: null, after: text }],
    }),
  ])
  return explanationWithin(tx, { marker: marker.id, id: asked.id })
}

export async function explanationWithin(tx: Tx, { marker, id }: { marker: string; id: string }): Promise<Explanation> {
  return found((await explanationsOf(tx, [marker])).find((explanation) => explanation.id === id))
}

async function standing(tx: Tx, id: string): Promise<AuditMarker> {
  const marker = found(await readMarker(tx, idFrom(id, 'id'), { lock: true }))
  if (marker.withdrawnAt !== null) throw new Refused('notNow', [refuse('audit_marker_withdrawn')])
  return marker
}
