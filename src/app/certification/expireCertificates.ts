import { certification } from '#domain/records/certification/certification.ts'
import { dayOf } from '#domain/time/days.ts'
import { certificatesOver } from '#store/certification/over.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import type { At } from '../caller.ts'
import { moveWithin } from '../records/move.ts'

/** A certificate whose last day is over expires by itself: nobody has to remember it (§3.10). Answers how many did. */
export function expireCertificates(app: App, organization: string): Promise<number> {
  return app.store.inside({ organization }, async (tx) => {
    const { language, timeZone } = await readSettings(tx)
    const at: At = { app, caller: { organization, actor: { kind: 'system' }, channel: 'job', language } }
    const over = await certificatesOver(tx, dayOf(app.now(), timeZone))
    for (const { id, version } of over)
      await moveWithin(tx, at, { type: certification, ref: id, version, steps: [{ move: 'expire', input: {} }] })
    return over.length
  })
}
