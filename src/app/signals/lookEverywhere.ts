import { dayOf } from '#domain/time/days.ts'
import { readSettings } from '#store/settings.ts'
import { lookedOn, noteLook, organizationsToLookAt } from '#store/signals/look.ts'
import type { App } from '../app.ts'
import { eachOrganization } from '../jobs/eachOrganization.ts'
import { lookForSignals } from './lookForSignals.ts'

/** Looks wherever readings or incidents changed. Where none did, one small statement says so. */
export async function lookEverywhere(app: App): Promise<void> {
  const waiting = new Set(await app.store.outside(organizationsToLookAt))
  if (waiting.size === 0) return
  await eachOrganization(app, 'Looking for signals', async (organization) => {
    if (waiting.has(organization)) await lookForSignals(app, organization)
  })
}

/** Looks at everything once a day: a month that is over raises what nobody touched. */
export async function lookDaily(app: App): Promise<void> {
  await eachOrganization(app, 'Looking at everything for signals', async (organization) => {
    const now = app.now()
    const { today, last } = await app.store.inside({ organization }, async (tx) => ({
      today: dayOf(now, (await readSettings(tx)).timeZone),
      last: await lookedOn(tx),
    }))
    if (last !== null && last >= today) return
    await lookForSignals(app, organization, { all: true })
    await app.store.inside({ organization }, (tx) => noteLook(tx, today, now))
  })
}
