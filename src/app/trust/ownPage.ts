import { readOrganization } from '#store/people/organization.ts'
import { releasedFacts } from '#store/trust/facts.ts'
import { readTrustPage } from '#store/trust/page.ts'
import { releasable } from '#store/trust/releasable.ts'
import type { App } from '../app.ts'
import { assertRole } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { lookOf } from './look.ts'
import { shownFacts } from './publicPage.ts'
import { trustWriters } from './roles.ts'

/** The trust page as those see it who write it: what stands on it, what is released, what could be, and how strangers see it now. */
export function ownPage(app: App, caller: Caller) {
  assertRole(caller, ...trustWriters, 'administrator')
  return app.store.inside(caller, async (tx) => {
    const organization = await readOrganization(tx)
    const page = await readTrustPage(tx)
    return {
      page,
      proposedAddress: organization.slug,
      released: await releasedFacts(tx),
      releasable: await releasable(tx),
      preview: {
        organization: organization.name,
        ...(await lookOf(tx)),
        ...(await shownFacts(tx, app, { organization, language: caller.language })),
      },
    }
  })
}
