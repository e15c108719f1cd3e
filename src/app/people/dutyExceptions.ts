import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { type ExceptionRequest, exceptionRefusals } from '#domain/people/exceptions.ts'
import { dayOf } from '#domain/time/days.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import {
  type DutyException,
  endException,
  insertException,
  listExceptions,
  readException,
} from '#store/people/dutyExceptions.ts'
import { readSettings } from '#store/settings.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { actingPerson, assertRole, found } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { idFrom } from '../texts.ts'
import { changesOf, draft } from '../trailed.ts'

/** Every exception there ever was: what auditors are shown. Every member may read it. */
export function dutyExceptions(app: App, caller: Caller): Promise<DutyException[]> {
  return app.store.inside(caller, (tx) => listExceptions(tx))
}

/** One exception, within a transaction at work. */
export async function exceptionWithin(tx: Tx, id: string): Promise<DutyException> {
  return found(await readException(tx, id))
}

/** Approves an exception from the separation of duties, as top management, within a transaction at work. */
export async function approveExceptionWithin(
  tx: Tx,
  at: At,
  asked: ExceptionRequest,
  id = newId(),
): Promise<DutyException> {
  assertRole(at.caller, 'topManagement')
  const approvedBy = actingPerson(at.caller)
  const { timeZone } = await readSettings(tx)
  const refusals = exceptionRefusals(asked, dayOf(at.app.now(), timeZone))
  if (refusals.length > 0) throw new Refused('invalid', refusals)
  const exception = { ...asked, compensatingControl: asked.compensatingControl.trim() }
  await insertException(tx, { id, ...exception, approvedBy, at: at.app.now() })
  const approved = found(await readException(tx, id))
  const changes = changesOf<ExceptionRequest>(['duty', 'compensatingControl', 'fromDay', 'untilDay'], null, exception)
  await appendTrail(tx, at.caller.organization, [
    draft(at, { verb: 'exception.approve', subject: { type: 'dutyException', id }, changes }),
  ])
  return approved
}

/** Ends an exception before its day, as top management. What used it stays stamped. */
export function endDutyException(app: App, caller: Caller, id: string): Promise<DutyException> {
  assertRole(caller, 'topManagement')
  return app.store.inside(caller, async (tx) => {
    const exception = found(await readException(tx, idFrom(id, 'id')))
    if (exception.endedAt) throw new Refused('notNow', [refuse('exception_ended')])
    const endedAt = app.now()
    await endException(tx, exception.id, endedAt)
    await appendTrail(tx, caller.organization, [
      draft(
        { app, caller },
        {
          verb: 'exception.end',
          subject: { type: 'dutyException', id: exception.id },
          changes: [{ path: 'endedAt', before: null, after: endedAt }],
        },
      ),
    ])
    return { ...exception, endedAt }
  })
}
