import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { dayOf } from '#domain/time/days.ts'
import { publicFacts } from '#domain/trust/publicPage.ts'
import type { Language } from '#domain/words/language.ts'
import type { Tx } from '#store/open.ts'
import { type Organization, readOrganization } from '#store/people/organization.ts'
import { findPublic } from '#store/suggestions.ts'
import { certificatesNow, releasedFacts } from '#store/trust/facts.ts'
import { readTrustPage, type TrustPage } from '#store/trust/page.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { addressHash } from './address.ts'
import { lookOf } from './look.ts'

/**
 * The trust page as strangers see it: what is on it and what was released, and of nothing else whether it exists (C-003).
 * @throws Refused notFound for an address that is unknown, or not published: both the same
 */
export function publicPage(app: App, address: string, language: Language) {
  return atPage(app, address, async (tx, _, page) => {
    const { headline, introduction, contact, takesMessages } = page
    const organization = await readOrganization(tx)
    const shown = await shownFacts(tx, app, { organization, language })
    const look = await lookOf(tx)
    const isDemo = organization.clock === 'demo'
    return {
      organization: organization.name,
      isDemo,
      ...look,
      headline,
      introduction,
      contact,
      takesMessages,
      ...shown,
    }
  })
}

/** What is released, as anyone would see it now. */
export async function shownFacts(
  tx: Tx,
  app: App,
  { organization, language }: { readonly organization: Organization; readonly language: Language },
) {
  const facts = await releasedFacts(tx)
  const certificates = await certificatesNow(
    tx,
    facts.flatMap(({ kind, record }) => (kind === 'certificate' || kind === 'statement' ? (record ?? []) : [])),
  )
  const today = dayOf(app.now(), organization.timeZone)
  return { today, ...publicFacts({ organization: organization.name, facts, certificates, today, language }) }
}

/** Works in the organization whose published page an address opens, as nobody in particular. */
export async function atPage<T>(
  app: App,
  address: string,
  work: (tx: Tx, caller: Caller, page: TrustPage) => Promise<T>,
): Promise<T> {
  const place = await app.store.outside((tx) => findPublic(tx, addressHash(address), 'trust'))
  if (!place) throw notThere()
  const caller: Caller = {
    organization: place.organization,
    actor: { kind: 'anonymous' },
    channel: 'public',
    language: 'en',
  }
  return app.store.inside(caller, async (tx) => {
    const page = await readTrustPage(tx)
    if (page === null || page.publishedAt === null) throw notThere()
    return work(tx, caller, page)
  })
}

function notThere(): Refused {
  return new Refused('notFound', [refuse('trust_unknown')])
}
