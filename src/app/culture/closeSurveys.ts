import { pulseSurvey } from '#domain/records/pulseSurvey/pulseSurvey.ts'
import { dayOf } from '#domain/time/days.ts'
import { surveysToClose } from '#store/culture/urns.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { moveWithin } from '../records/move.ts'

/** Surveys end by themselves when their last day has passed. Answers how many did. */
export function closeSurveys(app: App, organization: string): Promise<number> {
  return app.store.inside({ organization }, async (tx) => {
    const { timeZone, language } = await readSettings(tx)
    const at = { app, caller: { organization, actor: { kind: 'system' }, channel: 'job', language } } as const
    const over = await surveysToClose(tx, dayOf(app.now(), timeZone))
    for (const { id, version } of over) {
      await moveWithin(tx, at, { type: pulseSurvey, ref: id, version, steps: [{ move: 'close', input: {} }] })
    }
    return over.length
  })
}
