import { allOrganizations } from '#store/people/organizations.ts'
import type { App } from '../app.ts'
import { inTurn } from './inTurn.ts'

/**
 * Does something for every organization in turn. A demo organization keeps its own time: a server's clock leaves it alone. One
 * that fails does not stop the others; the job fails afterwards and is tried again.
 */
export async function eachOrganization(
  app: App,
  what: string,
  work: (organization: string) => Promise<unknown>,
): Promise<void> {
  const all = await app.store.outside(allOrganizations)
  await inTurn(
    all.filter(({ clock }) => clock === app.clock).map(({ id }) => id),
    what,
    work,
  )
}
