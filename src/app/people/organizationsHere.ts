import { allOrganizations, type OrganizationName } from '#store/people/organizations.ts'
import type { App } from '../app.ts'

/** Every organization of this installation, by slug: for jobs that visit each in turn and for the command line, never for a request. */
export function organizationsHere(app: App): Promise<OrganizationName[]> {
  return app.store.outside((tx) => allOrganizations(tx))
}
