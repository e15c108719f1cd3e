import { allOrganizations } from '#store/people/organizations.ts'
import type { App } from '../app.ts'
import { sweepPeople } from '../people/attempts.ts'
import { isClockDue, runClock } from './clock.ts'

/**
 * Runs the clock of every organization whose day has begun and whose clock has not run on it. A demo organization keeps its own
 * time: a server's clock leaves it alone. One that fails does not stop the others; the job is tried again.
 */
export async function runDueClocks(app: App): Promise<void> {
  const failures: unknown[] = []
  for (const { id, clock } of await app.store.outside(allOrganizations)) {
    if (clock !== app.clock) continue
    try {
      if (await isClockDue(app, id)) await runClock(app, id)
    } catch (failure) {
      failures.push(failure)
    }
  }
  await sweepPeople(app)
  if (failures.length > 0)
    throw new AggregateError(failures, `The clock of ${failures.length} organizations did not run.`)
}
