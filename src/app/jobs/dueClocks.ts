import type { App } from '../app.ts'
import { sweepPeople } from '../people/attempts.ts'
import { isClockDue, runClock } from './clock.ts'
import { eachOrganization } from './eachOrganization.ts'

/** Runs the clock of every organization whose day has begun and whose clock has not run on it. */
export async function runDueClocks(app: App): Promise<void> {
  try {
    await eachOrganization(app, 'The clock', async (organization) => {
      if (await isClockDue(app, organization)) await runClock(app, organization)
    })
  } finally {
    await sweepPeople(app)
  }
}
