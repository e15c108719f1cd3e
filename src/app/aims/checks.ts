import { checkBody, required, text } from '#domain/checks/checkBody.ts'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { type CheckStanding, checks } from '#domain/conformity/checks.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { type CheckedItem, readChecks, settleCheck } from '#store/aims/checks.ts'
import { findByRef } from '#store/around/links.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import type { Body } from '../around/at.ts'
import { assertFine, assertRole, found } from '../asking.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { afterInTime, inTime, type PageAsked, type PageOf, pageFrom } from '../pageMark.ts'
import { draft } from '../trailed.ts'

/** Results of checking, each with what was done about it, a reasoned "nothing", or neither yet (C-026). */
export function checksToAct(
  app: App,
  caller: Caller,
  { standing, limit, cursor }: PageAsked & { readonly standing: CheckStanding | null },
): Promise<PageOf<CheckedItem>> {
  const after = afterInTime(cursor)
  return app.store.reading(caller, async (tx) =>
    pageFrom(await readChecks(tx, { eyes: eyesOf(caller), standing, after, limit }), limit, inTime),
  )
}

/** Says that a result of checking calls for nothing to be done, and why. @throws Refused notAllowed, invalid, notFound, notNow */
export function nothingToDo(app: App, caller: Caller, { ref, body }: { ref: string; body: Body }): Promise<void> {
  assertRole(caller, 'aimsManager', 'improvementCoordinator', 'processOwner', 'topManagement')
  const { values, refusals } = checkBody({ reason: required(text(LONG_TEXT)) }, body)
  assertFine(refusals)
  const reason = values.reason as string
  return app.store.inside(caller, async (tx) => {
    const { id, type, state } = found(await findByRef(tx, ref, eyesOf(caller)))
    if (!checks[type]?.includes(state)) throw new Refused('notNow', [refuse('check_not_there')])
    const at = app.now()
    await settleCheck(tx, { record: id, reason, at, by: actorId(caller.actor) })
    await appendTrail(tx, caller.organization, [
      draft({ app, caller }, { at, verb: 'check.nothing', subject: { type, id }, reason }),
    ])
  })
}
