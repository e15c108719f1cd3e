import { claimRefusals } from '#domain/claims/refused.ts'
import { type Refusal, Refused, refuse, unmet } from '#domain/kernel/refusal.ts'
import { ownSystems } from '#store/aiSystems/names.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { appendTrail } from '#store/trail/trail.ts'
import { releasedFacts } from '#store/trust/facts.ts'
import { closeAddress, keepTrustPage, openAddress, readTrustPage, type TrustPage } from '#store/trust/page.ts'
import type { App } from '../app.ts'
import { assertFine, assertRole, assertVersion, found } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { changesOf, draft } from '../trailed.ts'
import { addressHash } from './address.ts'
import { trustPublishers, trustWriters } from './roles.ts'

export interface PageText {
  readonly address: string
  readonly headline: string
  readonly introduction: string | null
  readonly contact: string | null
  readonly takesMessages: boolean
}

const told = ['address', 'headline', 'introduction', 'contact', 'takesMessages', 'publishedAt'] as const

/**
 * Writes what stands at the top of the trust page; a published page shows it at once. No listed claim gets in (C-233 to C-236).
 * @param version null for the first time
 * @throws Refused notAllowed, invalid, conflict, notNow where the address is taken
 */
export function writePage(app: App, caller: Caller, text: PageText, version: number | null): Promise<TrustPage> {
  assertRole(caller, ...trustWriters)
  return app.store.inside(caller, async (tx) => {
    assertFine(unsayable(text, await ownSystems(tx)))
    const before = await readTrustPage(tx, { lock: true })
    if (before !== null || version !== null) assertVersion(found(before), version ?? 0)
    const page = { ...text, id: before?.id ?? newId(), publishedAt: before?.publishedAt ?? null }
    if (before !== null && before.publishedAt !== null && before.address !== page.address) await reopen(tx, page)
    return keep(tx, { app, caller }, { before, page, verb: 'trust.write' })
  })
}

/** Makes the page public: what is released on it, and nothing else (C-003). */
export function publishPage(app: App, caller: Caller): Promise<TrustPage> {
  assertRole(caller, ...trustPublishers)
  return app.store.inside(caller, async (tx) => {
    const before = found(await readTrustPage(tx, { lock: true }))
    if ((await releasedFacts(tx)).length === 0) throw new Refused('notNow', [refuse('trust_nothing_released')])
    await reopen(tx, before)
    return keep(tx, { app, caller }, { before, page: { ...before, publishedAt: app.now() }, verb: 'trust.publish' })
  })
}

/** Takes the page away: from the next request on nobody outside sees anything of it. */
export function unpublishPage(app: App, caller: Caller): Promise<TrustPage> {
  assertRole(caller, ...trustWriters)
  return app.store.inside(caller, async (tx) => {
    const before = found(await readTrustPage(tx, { lock: true }))
    await closeAddress(tx)
    return keep(tx, { app, caller }, { before, page: { ...before, publishedAt: null }, verb: 'trust.unpublish' })
  })
}

async function reopen(tx: Tx, { address, id }: { readonly address: string; readonly id: string }): Promise<void> {
  await closeAddress(tx)
  const isOurs = await openAddress(tx, addressHash(address), id)
  if (!isOurs) throw new Refused('notNow', [refuse('trust_address_taken', { field: 'address' })])
}

interface Kept {
  readonly before: TrustPage | null
  readonly page: Omit<TrustPage, 'version'>
  readonly verb: 'trust.write' | 'trust.publish' | 'trust.unpublish'
}

async function keep(tx: Tx, at: At, { before, page, verb }: Kept): Promise<TrustPage> {
  await keepTrustPage(tx, page, at.app.now())
  const subject = { type: 'organization', id: at.caller.organization }
  const kept = found(await readTrustPage(tx))
  await appendTrail(tx, at.caller.organization, [draft(at, { verb, subject, changes: changesOf(told, before, page) })])
  return kept
}

function unsayable({ headline, introduction, contact }: PageText, names: readonly string[]): readonly Refusal[] {
  return [
    ...unmet(
      !headline.trim() && refuse('trust_headline_missing', { field: 'headline' }),
      contact !== null &&
        !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(contact) &&
        refuse('trust_contact_wrong', { field: 'contact' }),
    ),
    ...claimRefusals(headline, 'headline', names),
    ...claimRefusals(introduction, 'introduction', names),
  ]
}
