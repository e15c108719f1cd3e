import { sql } from 'kysely'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** One need of an interested party, with whose it is. */
export interface PartyNeed {
  readonly id: string
  readonly need: string
  readonly takenOn: 'yes' | 'no' | null
  readonly why: string | null
  readonly requirement: string | null
  readonly met: 'met' | 'partly' | 'unmet' | null
  readonly metBy: string | null
  readonly party: { readonly id: string; readonly number: string | null; readonly title: string }
}

const MOST = 1000

/** The needs of all parties that still apply; `unmet`: those taken on that are not wholly met, or of which nobody said so (C-012). */
export async function partyNeeds(
  tx: Tx,
  { eyes, unmet }: { eyes: AudienceKeys; unmet: boolean },
): Promise<PartyNeed[]> {
  const found = await sql<PartyNeed>`
    select n.id, n.need, n.taken_on as "takenOn", n.taken_on_why as why, n.requirement, n.met, n.met_by as "metBy",
      json_build_object('id', r.id, 'number', r.number, 'title', r.title) as party
    from interested_party_needs n join record r on r.organization_id = n.organization_id and r.id = n.record_id
    where n.organization_id = current_organization() and r.type = 'interestedParty' and r.state = 'current' and ${seenBy(eyes)}
      and (not ${unmet} or (n.taken_on = 'yes' and n.met is distinct from 'met'))
    order by r.number_order, n.position limit ${MOST}`.execute(tx)
  return found.rows
}

/** The needs of one party in its own words; null where none is named. */
export async function needsOfParty(tx: Tx, party: unknown): Promise<readonly string[] | null> {
  if (typeof party !== 'string') return null
  const found = await sql<{ need: string }>`
    select need from interested_party_needs where organization_id = current_organization() and record_id = ${party} order by position`.execute(
    tx,
  )
  return found.rows.map(({ need }) => need)
}
