import type { FeedSettings } from '#domain/feeds/kinds.ts'
import { type Refusal, Refused, refuse } from '#domain/kernel/refusal.ts'
import { incident } from '#domain/records/incident/incident.ts'
import { type IncidentState, unresolved } from '#domain/records/incident/states.ts'
import { type Alert, alertsFrom } from '#feeds/alertmanager.ts'
import { incidentByKey, oneAtATime } from '#store/feeds/inbound.ts'
import type { Tx } from '#store/open.ts'
import type { At } from '../caller.ts'
import { createWithin } from '../records/create.ts'
import { moveWithin } from '../records/move.ts'
import { nothing } from './takeIn.ts'
import { type Arrived, aside, type Taken } from './taken.ts'

type Fate = 'added' | 'restated' | 'unchanged'

/**
 * Makes an incident of every alert that is not one yet, and resolves those that ended. Each alert is a transaction of its own under the
 * key of its firing, so the same delivery again, or another about the same alert, changes nothing.
 */
export async function takeAlerts(at: At, { feed, body }: Arrived): Promise<Taken> {
  const sent = alertsFrom(body, feed.settings as FeedSettings<'alertmanager'>)
  if ('code' in sent) return aside(sent)
  const fates: Fate[] = []
  const reasons: Refusal[] = []
  for (const alert of sent.alerts) {
    try {
      fates.push(await at.app.store.inside(at.caller, (tx) => takeAlert(tx, at, { feed: feed.id, alert })))
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure
      reasons.push(failure.refusals[0] ?? refuse('alerts_unreadable'))
    }
  }
  if (sent.leftOut > 0) reasons.push(refuse('alerts_left_out', { values: { count: sent.leftOut } }))
  const count = (fate: Fate) => fates.filter((each) => each === fate).length
  const [added, restated, unchanged] = [count('added'), count('restated'), count('unchanged')]
  const outcome = added + restated > 0 ? 'stored' : reasons.length > 0 ? 'kept' : 'nothing'
  return { ...nothing, outcome, added, restated, unchanged, refused: reasons.length, reason: reasons[0] ?? null }
}

async function takeAlert(tx: Tx, at: At, { feed, alert }: { feed: string; alert: Alert }): Promise<Fate> {
  if (Date.parse(alert.startsAt) - Date.parse(at.app.now()) > AHEAD_MS)
    throw new Refused('invalid', [refuse('instant_in_future', { field: 'startsAt' })])
  await oneAtATime(tx, feed)
  const key = `${feed}/${alert.key}`
  const known = await incidentByKey(tx, key)
  if (known && (alert.endsAt === null || !unresolved.includes(known.state as IncidentState))) return 'unchanged'
  const made = known ?? (await createWithin(tx, at, { type: incident, input: incidentOf(alert, key) }))
  if (alert.endsAt !== null) {
    const input = { resolvedAt: endOf(alert.endsAt, at.app.now()) }
    await moveWithin(tx, at, {
      type: incident,
      ref: made.id,
      version: made.version,
      steps: [{ move: 'resolve', input }],
    })
  }
  return known ? 'restated' : 'added'
}

function incidentOf({ title, description, service, priority, startsAt }: Alert, externalKey: string) {
  return { title, description, service, priority, kind: 'incident', occurredAt: startsAt, externalKey }
}

const AHEAD_MS = 300_000

/** A sender's clock a little ahead of ours does not keep an alert from ending; what lies further ahead is refused by the move. */
function endOf(endsAt: string, now: string): string {
  const ahead = Date.parse(endsAt) - Date.parse(now)
  return ahead > 0 && ahead <= AHEAD_MS ? now : endsAt
}
