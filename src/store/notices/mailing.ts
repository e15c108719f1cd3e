import { sql } from 'kysely'
import type { NoticeValues } from '#domain/notices/notice.ts'
import type { NoticeCode } from '#domain/words/noticeWords.ts'
import type { Language } from '#domain/words/sentence.ts'
import type { Tx } from '../open.ts'

/** Whom a mail goes to, as they are now. */
export interface Recipient {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Language
}

/** The person of a delivery; null where they have left or have no address any more. */
export async function readRecipient(tx: Tx, person: string): Promise<Recipient | null> {
  const found = await sql<Recipient>`
    select p.id, p.name, p.email, coalesce(n.language, o.language) as language
    from person p join organization o on o.id = p.organization_id
    left join notice_preference n on n.organization_id = p.organization_id and n.person_id = p.id
    where p.organization_id = current_organization() and p.id = ${person} and p.active and p.email is not null`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

/** A notice on its way out. The record is what everyone in the organization may see; a narrow one is not named outside the house. */
export interface Outgoing {
  readonly code: NoticeCode
  readonly values: NoticeValues
  readonly actor: string | null
  readonly proposal: string | null
  /** Null beside a proposal of a new record alone. */
  readonly record: {
    readonly id: string
    readonly type: string
    readonly number: string | null
    readonly title: string
    readonly isNarrow: boolean
  } | null
}

const MOST_IN_A_MAIL = 200

/** What a mail brings, oldest first; more than a mail holds is left to the inbox. */
export async function readOutgoing(
  tx: Tx,
  delivery: string,
): Promise<{ readonly notices: readonly Outgoing[]; readonly isCut: boolean }> {
  const found = await sql<Outgoing>`
    select i.code, i.facts as values, a.name as actor, i.proposal_id as proposal,
      case when r.id is not null
        then json_build_object('id', r.id, 'type', r.type, 'number', r.number, 'title', r.title, 'isNarrow', r.audience is not null) end as record
    from inbox i left join record r on r.organization_id = i.organization_id and r.id = i.record_id
    left join person a on a.organization_id = i.organization_id and a.id = i.actor_id
    where i.organization_id = current_organization() and i.delivery_id = ${delivery}
    order by i.at, i.id limit ${MOST_IN_A_MAIL + 1}`.execute(tx)
  return { notices: found.rows.slice(0, MOST_IN_A_MAIL), isCut: found.rows.length > MOST_IN_A_MAIL }
}

/** A record of someone's whose day is near or has passed. */
export interface DueOfMine {
  readonly id: string
  readonly type: string
  readonly number: string | null
  readonly title: string
  readonly due: string
  readonly isNarrow: boolean
}

const MOST_DUE = 50

/** What a person owns that is not at rest and is due until a day, earliest first. */
export async function readDueOfOwner(tx: Tx, owner: string, until: string): Promise<DueOfMine[]> {
  const found = await sql<DueOfMine>`
    select id, type, number, title, due, audience is not null as "isNarrow" from record
    where organization_id = current_organization() and owner_id = ${owner} and due <= ${until} and status not in ('completed', 'cancelled')
    order by due, id limit ${MOST_DUE}`.execute(tx)
  return found.rows
}
