import type { PackItem, SurveillancePack } from '#domain/certification/keeping/pack.ts'
import { packSections } from '#domain/certification/keeping/packSections.ts'
import type { Day } from '#domain/time/days.ts'
import { evolvedSince } from '#store/certification/keeping/evolution.ts'
import { packItems } from '#store/certification/keeping/packItems.ts'
import type { Tx } from '#store/open.ts'
import type { App } from '../../app.ts'
import type { Caller } from '../../caller.ts'
import { type Certificate, ofCertificate } from './keeping.ts'

/**
 * What the body looks at in a surveillance, gathered since its last audit: internal audits, reviews, nonconformities, complaints,
 * objectives, progress of improvements with their outcome, operation, changes, use of the mark (C-241, C-293). Empty before a certificate.
 */
export function surveillancePack(app: App, caller: Caller, ref: string): Promise<SurveillancePack> {
  return ofCertificate({ app, caller }, ref, packWithin)
}

export async function packWithin(
  tx: Tx,
  record: Certificate,
  { today, timeZone }: { readonly today: Day; readonly timeZone: string },
): Promise<SurveillancePack> {
  const since = lastAudit(record) ?? today
  const items = [...(await packItems(tx, { since, timeZone })), ...(await changesIn(tx, record, { since, timeZone }))]
  return {
    since,
    today,
    sections: packSections.map((key) => ({ key, items: items.filter(({ section }) => section === key) })),
  }
}

/** The body's last look: the last surveillance, or the decision. */
function lastAudit({ surveillance2On, surveillance1On, certificateDecidedOn }: Certificate): Day | null {
  return surveillance2On ?? surveillance1On ?? certificateDecidedOn
}

/** What people wrote down as a change, and what the registers say changed. */
async function changesIn(
  tx: Tx,
  { id, number, state, changes }: Certificate,
  asked: { readonly since: Day; readonly timeZone: string },
): Promise<PackItem[]> {
  const written = changes.map(({ what, day, kind }) => ({ title: what ?? '', day, note: kind }))
  const evolved = await evolvedSince(tx, asked)
  return [
    ...written
      .filter(({ day }) => day === null || day >= asked.since)
      .map((change) => ({ section: 'changes' as const, type: 'certification', id, number, state, ...change })),
    ...evolved.map(({ verb, ...one }) => ({ section: 'changes' as const, state: '', note: verb, ...one })),
  ]
}
