import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { checkText, LONG_TEXT } from '#domain/checks/text.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { Role } from '#domain/people/roles.ts'
import { addDays, dayOf, isDay } from '#domain/time/days.ts'
import { readSettings } from '#store/settings.ts'
import { writeSnooze } from '#store/signals/snooze.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertFine, assertRole } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { draft } from '../trailed.ts'
import { findSignal, type SignalPage, signalWithin } from './signals.ts'

/** Who decides what becomes of signals and which rules look. */
export const mayDirectSignals: readonly Role[] = ['improvementCoordinator', 'aimsManager']

/** A signal rests for a year at most; then it is looked at again. */
const LONGEST_DAYS = 366

/**
 * Lets a signal rest until a day, with a reason: its candidate waits, and its rule raises nothing new.
 * @throws Refused notAllowed, notFound, invalid, notNow once it is registered or closed
 */
export function snoozeSignal(
  app: App,
  caller: Caller,
  { id, until, reason }: { readonly id: string; readonly until: string; readonly reason: string },
): Promise<SignalPage> {
  assertRole(caller, ...mayDirectSignals)
  const said = checkText(reason, 'reason', LONG_TEXT)
  return app.store.inside(caller, async (tx) => {
    const at = { app, caller }
    const signal = await findSignal(tx, at, id)
    const today = dayOf(app.now(), (await readSettings(tx)).timeZone)
    assertFine([
      ...('refusal' in said
        ? [said.refusal]
        : unmet(said.value === null && refuse('reason_missing', { field: 'reason' }))),
      ...dayRefusals(until, today),
    ])
    if (['registered', 'closed'].includes(signal.state)) throw new Refused('notNow', [refuse('signal_not_open')])
    const written = 'value' in said ? said.value! : ''
    await writeSnooze(tx, signal.id, { until, reason: written, at: app.now(), by: actorId(caller.actor) })
    await appendTrail(tx, caller.organization, [
      draft(at, {
        verb: 'signal.snooze',
        subject: { type: 'improvement', id: signal.improvement.id },
        reason: written,
        changes: [{ path: `signals/${signal.id}/snoozedUntil`, before: signal.snoozedUntil, after: until }],
      }),
    ])
    return signalWithin(tx, at, signal.id)
  })
}

function dayRefusals(until: string, today: string) {
  if (!isDay(until)) return [fieldRefusal('not_a_day', 'until')]
  const latest = addDays(today, LONGEST_DAYS)
  return unmet(
    (until <= today || until > latest) &&
      refuse('snooze_day_out_of_range', { field: 'until', values: { day: latest } }),
  )
}

/** Ends a snooze before its day. */
export function wakeSignal(app: App, caller: Caller, id: string): Promise<SignalPage> {
  assertRole(caller, ...mayDirectSignals)
  return app.store.inside(caller, async (tx) => {
    const at = { app, caller }
    const signal = await findSignal(tx, at, id)
    if (signal.snoozedUntil !== null) {
      await writeSnooze(tx, signal.id, null)
      await appendTrail(tx, caller.organization, [
        draft(at, {
          verb: 'signal.wake',
          subject: { type: 'improvement', id: signal.improvement.id },
          changes: [{ path: `signals/${signal.id}/snoozedUntil`, before: signal.snoozedUntil, after: null }],
        }),
      ])
    }
    return signalWithin(tx, at, signal.id)
  })
}
