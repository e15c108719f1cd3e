import type { CauseAnalysis } from '#domain/causes/analysis.ts'
import { missingToComplete } from '#domain/causes/completeness.ts'
import { checkBody, required, text } from '#domain/checks/checkBody.ts'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { touchAnalysis } from '#store/causes/analyses.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import type { Body } from '../around/at.ts'
import { assertFine } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { draft } from '../trailed.ts'
import { type SeenAnalysis, seenWithin } from './causesOf.ts'
import { type Drawing, held } from './held.ts'
import { assertOpen, isTheirs } from './standing.ts'

/** Completes an analysis; from then on its causes count. @throws Refused notAllowed, notFound, conflict, notNow with all that is missing */
export function completeCauses(app: App, caller: Caller, drawing: Drawing): Promise<SeenAnalysis> {
  return settle({ app, caller }, drawing, { verb: 'causes.complete', from: 'open', to: 'completed' })
}

/** Opens a completed analysis again and says why. @throws Refused as `completeCauses`, invalid without a reason */
export function reopenCauses(
  app: App,
  caller: Caller,
  drawing: Drawing & { readonly body: Body },
): Promise<SeenAnalysis> {
  const reason = reasonIn(drawing.body)
  return settle({ app, caller }, drawing, { verb: 'causes.reopen', from: 'completed', to: 'open', reason })
}

/** Takes an analysis that leads nowhere off the record and says why; the trail keeps it. @throws Refused as `reopenCauses` */
export function withdrawCauses(
  app: App,
  caller: Caller,
  drawing: Drawing & { readonly body: Body },
): Promise<SeenAnalysis> {
  const reason = reasonIn(drawing.body)
  return settle({ app, caller }, drawing, { verb: 'causes.withdraw', from: 'open', to: 'withdrawn', reason })
}

function reasonIn(body: Body): string {
  const { values, refusals } = checkBody({ reason: required(text(LONG_TEXT)) }, body)
  assertFine(refusals)
  return values.reason as string
}

interface Settling {
  readonly verb: string
  readonly from: CauseAnalysis['state']
  readonly to: CauseAnalysis['state']
  readonly reason?: string
}

function settle({ app, caller }: At, drawing: Drawing, { verb, from, to, reason }: Settling): Promise<SeenAnalysis> {
  return app.store.inside(caller, async (tx) => {
    const { record, analysis } = await held(tx, caller, drawing, from)
    if (!isTheirs(caller, record, analysis)) throw new Refused('notAllowed', [refuse('causes_not_yours')])
    if (to === 'completed') assertOpen(missingToComplete(analysis))
    await touchAnalysis(tx, analysis.id, { state: to, at: app.now(), by: actorId(caller.actor) })
    const answer = await seenWithin(tx, caller, { ...drawing, ref: record.id })
    await appendTrail(tx, caller.organization, [
      draft(
        { app, caller },
        {
          verb,
          subject: { type: drawing.type.name, id: record.id },
          reason: reason ?? null,
          changes: [{ path: `causes/${analysis.id}/state`, before: analysis.state, after: to }],
        },
      ),
    ])
    return answer
  })
}
