import { allOrganizations } from '#store/people/organizations.ts'
import type { App } from '../app.ts'

/**
 * Does something for every organization in turn. A demo organization keeps its own time: a server's clock leaves it alone. One
 * that fails does not stop the others; the job fails afterwards and is tried again.
 */
export async function eachOrganization(
  app: App,
  what: string,
  work: (organization: string) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = []
  for (const { id, clock } of await app.store.outside(allOrganizations)) {
    if (clock !== app.clock) continue
    try {
      await work(id)
    } catch (failure) {
      failures.push(failure)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${what} failed for ${failures.length} organizations.`)
}
