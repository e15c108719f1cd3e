import { enquiryReaders } from '#domain/records/enquiry/kinds.ts'
import { audienceWith } from '#domain/records/incident/concernAudience.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import type { At } from '../caller.ts'
import type { AnyFacts } from '../records/facts.ts'

/** What strangers write is read by those who answer it: it may hold their names and addresses. */
export async function audienceOfEnquiry(
  _: Tx,
  __: At,
  { owner }: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  return [...enquiryReaders.map((role) => `role:${role}`), ...(owner ? [`person:${owner}`] : [])]
}

/** Whoever is to answer it sees it; whoever had it before no longer. */
export async function letInToEnquiry(_: Tx, { record, before }: AnyFacts): Promise<Partial<Stored>> {
  const { audience } = before as unknown as Stored
  return { audience: audienceWith(audience, { before: [before.owner], now: [record.owner] }) }
}
