import { sql } from 'kysely'
import type { NoticeValues } from '#domain/notices/notice.ts'
import type { NoticeCode } from '#domain/words/noticeWords.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

export interface InboxRow {
  readonly id: string
  readonly at: string
  readonly code: NoticeCode
  readonly values: NoticeValues
  readonly isRead: boolean
  readonly actor: { readonly id: string; readonly name: string } | null
  /** The proposal that waits for a decision, where it is about one. */
  readonly proposal: string | null
  /** Null where these eyes no longer see the record, or there is none yet. */
  readonly record: {
    readonly id: string
    readonly type: string
    readonly number: string | null
    readonly title: string
    readonly state: string
  } | null
}

export interface InboxAsked {
  readonly person: string
  readonly unread: boolean
  /** The last row of the page before, as [at, id]. */
  readonly after: readonly [string, string] | null
  readonly limit: number
  readonly eyes: AudienceKeys
}

/** A person's notices, newest first; one more than `limit` is read, so that the caller knows whether there is a next page. */
export async function readInbox(tx: Tx, { person, unread, after, limit, eyes }: InboxAsked): Promise<InboxRow[]> {
  const found = await sql<InboxRow>`
    select i.id, i.at, i.code, i.facts as values, i.read_at is not null as "isRead", i.proposal_id as proposal,
      case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as actor,
      case when r.id is not null then json_build_object('id', r.id, 'type', r.type, 'number', r.number, 'title', r.title, 'state', r.state) end as record
    from inbox i
    left join record r on r.organization_id = i.organization_id and r.id = i.record_id and ${seenBy(eyes)}
    left join person a on a.organization_id = i.organization_id and a.id = i.actor_id
    where i.organization_id = current_organization() and i.person_id = ${person}
      ${unread ? sql`and i.read_at is null` : sql``}
      ${after ? sql`and (i.at, i.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by i.at desc, i.id desc limit ${limit + 1}`.execute(tx)
  return found.rows
}

/** How many are unread, counted up to `most`: a badge needs no more. */
export async function countUnread(tx: Tx, person: string, most: number): Promise<number> {
  const counted = await sql<{ count: number }>`
    select count(*) from (
      select 1 from inbox where organization_id = current_organization() and person_id = ${person} and read_at is null limit ${most}) unread`.execute(
    tx,
  )
  return counted.rows[0]!.count
}

/** Marks notices as read: those named, or all that were there at the instant. Answers how many were unread before. */
export async function markRead(
  tx: Tx,
  { person, ids, at }: { person: string; ids: readonly string[] | 'all'; at: string },
): Promise<number> {
  const marked = await sql`
    update inbox set read_at = ${at} where organization_id = current_organization() and person_id = ${person} and read_at is null
      ${ids === 'all' ? sql`` : sql`and id = any(${[...ids]}::uuid[])`}`.execute(tx)
  return Number(marked.numAffectedRows)
}

/** Values of notices that are somebody's words. */
const words = ['reason', 'response'] as const

/** Takes people's words out of a record's notices, delivered or not; part of redacting where they stood. */
export async function redactNotices(tx: Tx, record: string): Promise<void> {
  for (const table of ['inbox', 'outbox']) {
    for (const word of words)
      await sql`
        update ${sql.table(table)} set facts = jsonb_set(facts, ${[word]}::text[], '"…"')
        where organization_id = current_organization() and record_id = ${record} and facts ? ${word}`.execute(tx)
  }
}
