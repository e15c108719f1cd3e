import { type RawBuilder, sql } from 'kysely'
import type { Dimension } from '#domain/reports/dimensions.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

export interface DimensionQuestion {
  readonly id: string
  readonly dimension: Dimension
  readonly cause: 'contextChanged' | 'objectiveMissed'
  readonly record: {
    readonly id: string
    readonly type: string
    readonly number: string | null
    readonly title: string
  }
  /** The version the context was changed to, or the first day of the period that missed. */
  readonly occasion: string
  readonly askedAt: string
  readonly answer: 'holds' | 'change' | null
  readonly reason: string | null
  readonly answeredAt: string | null
  readonly answeredBy: { readonly id: string; readonly name: string } | null
}

const question = sql`
  q.id, q.dimension, q.cause, json_build_object('id', r.id, 'type', r.type, 'number', r.number, 'title', r.title) as record, q.occasion,
  q.asked_at as "askedAt", q.answer, q.reason, q.answered_at as "answeredAt",
  (select json_build_object('id', p.id, 'name', p.name) from person p where p.organization_id = q.organization_id and p.id = q.answered_by) as "answeredBy"`

const MOST = 500

/** Open questions, the oldest first, then the newest answered ones; about records these eyes see. */
export async function listQuestions(tx: Tx, eyes: AudienceKeys): Promise<DimensionQuestion[]> {
  const open = await questionsWhere(tx, eyes, sql`q.answered_at is null order by q.asked_at, q.id`)
  const answered = await questionsWhere(tx, eyes, sql`q.answered_at is not null order by q.asked_at desc, q.id`)
  return [...open, ...answered].slice(0, MOST)
}

/** One question; null where these eyes may not see what it is about. */
export async function readQuestion(
  tx: Tx,
  eyes: AudienceKeys,
  { id, lock = false }: { id: string; lock?: boolean },
): Promise<DimensionQuestion | null> {
  if (lock)
    await sql`select from dimension_question where organization_id = current_organization() and id = ${id} for update`.execute(
      tx,
    )
  const [found] = await questionsWhere(tx, eyes, sql`q.id = ${id}`)
  return found ?? null
}

async function questionsWhere(tx: Tx, eyes: AudienceKeys, rest: RawBuilder<unknown>): Promise<DimensionQuestion[]> {
  const found = await sql<DimensionQuestion>`
    select ${question} from dimension_question q join record r on r.organization_id = q.organization_id and r.id = q.record_id
    where q.organization_id = current_organization() and ${seenBy(eyes)} and ${rest} limit ${MOST}`.execute(tx)
  return found.rows
}

export interface NewQuestion {
  readonly id: string
  readonly dimension: Dimension
  readonly cause: DimensionQuestion['cause']
  readonly record: string
  readonly occasion: string
  readonly askedAt: string
}

/** Asks, once per record and occasion; answers which of them are new. */
export async function askQuestions(tx: Tx, asked: readonly NewQuestion[]): Promise<NewQuestion[]> {
  if (asked.length === 0) return []
  const rows = asked.map(
    ({ id, dimension, cause, record, occasion, askedAt }) =>
      sql`(current_organization(), ${id}::uuid, ${dimension}, ${cause}, ${record}::uuid, ${occasion}, ${askedAt}::timestamptz)`,
  )
  const added = await sql<{ id: string }>`
    insert into dimension_question (organization_id, id, dimension, cause, record_id, occasion, asked_at)
    values ${sql.join(rows)} on conflict (organization_id, record_id, cause, occasion) do nothing returning id`.execute(
    tx,
  )
  const ids = new Set(added.rows.map(({ id }) => id))
  return asked.filter(({ id }) => ids.has(id))
}

export async function answerQuestion(
  tx: Tx,
  id: string,
  { answer, reason, at, by }: { answer: 'holds' | 'change'; reason: string; at: string; by: string },
): Promise<void> {
  await sql`
    update dimension_question set answer = ${answer}, reason = ${reason}, answered_at = ${at}, answered_by = ${by}
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}
