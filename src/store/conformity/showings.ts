import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Linked } from '../around/links.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'
import { being, type OnDay, said, standing, things } from './standing.ts'

export type Stands = 'done' | 'paper' | 'underWay' | 'expired' | 'nothing'

/** A piece of evidence as a list names it. */
export interface NamedPiece {
  readonly id: string
  readonly kind: 'file' | 'link' | 'words'
  readonly label: string
  readonly url: string | null
  readonly text: string | null
  readonly file: {
    readonly id: string
    readonly hash: string
    readonly size: number
    readonly mediaType: string
  } | null
}

/** One thing that shows a requirement, and how it stands on the day. */
export interface Showing {
  /** Null where nobody linked it here. */
  readonly id: string | null
  readonly requirement: string
  readonly because: 'linked' | 'serves' | 'stated' | 'being'
  readonly stands: Stands
  readonly until: Day | null
  readonly validFrom: Day | null
  readonly note: string | null
  readonly at: string | null
  readonly by: { readonly id: string; readonly name: string } | null
  readonly releasedAt: string | null
  /** Not everyone in the organization may see it. */
  readonly isNarrow: boolean
  /** The record, or the one the piece of evidence hangs on; null for a piece of the library. */
  readonly record: Linked | null
  readonly evidence: NamedPiece | null
}

export const piece = sql`
  json_build_object('id', e.id, 'kind', e.kind, 'label', e.label, 'url', e.url, 'text', e.text, 'file', (
    select json_build_object('id', f.id, 'hash', encode(f.hash, 'hex'), 'size', f.size, 'mediaType', f.media_type)
    from file f where f.organization_id = e.organization_id and f.id = e.file_id))`
export const named = sql`json_build_object('id', r.id, 'type', r.type, 'number', r.number, 'title', r.title, 'state', r.state, 'status', r.status)`

/** What a list of showings reads from: `one`, what shows something with how it stands. */
const shownRows = (one: RawBuilder<unknown>, where: RawBuilder<unknown>) => sql`
  select one.id, one.requirement, one.because, one.stands, one.until, one.valid_from as "validFrom", one.note,
    one.created_at as at, case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as by,
    one.released_at as "releasedAt", r.audience is not null as "isNarrow", case when r.id is not null then ${named} end as record,
    case when e.id is not null then ${piece} end as evidence
  from ${one} one
  left join evidence e on e.organization_id = current_organization() and e.id = one.evidence_id
  left join record r on r.organization_id = current_organization() and r.id = coalesce(one.record_id, e.record_id)
  left join person p on p.organization_id = current_organization() and p.id = one.created_by
  where ${where}`

const linkedRows = sql`standing`

/** The order in which a list shows them: what counts first, the newest first. */
const inOrder = sql`order by array_position(array['done', 'paper', 'underWay', 'expired', 'nothing'], stands), at desc nulls last, id, record ->> 'number' desc`

/** What shows a requirement, at most `most`; what these eyes may not see is left out. */
export async function readShowings(
  tx: Tx,
  { requirement, eyes, most, ...on }: OnDay & { requirement: string; eyes: AudienceKeys; most: number },
): Promise<Showing[]> {
  const found = await sql<Showing>`
    with ${things(on)}, ${said}, ${standing(on)}
    select * from (${shownRows(linkedRows, sql`one.requirement = ${requirement} and ${seenBy(eyes)}`)}) shown
    ${inOrder} limit ${most}`.execute(tx)
  return found.rows
}

/** The records that show a requirement by being what they are, the newest first, at most `most`. */
export async function readBeings(
  tx: Tx,
  asked: OnDay & { requirement: string; standard: string; types: readonly string[]; eyes: AudienceKeys; most: number },
): Promise<Showing[]> {
  const { requirement, standard, types, eyes, most, ...on } = asked
  const one = sql`(
    select null::uuid as id, ${requirement}::text as requirement, 'being'::text as because, thing.stands, thing.until, null::date as valid_from,
      null::text as note, null::timestamptz as created_at, null::uuid as created_by, null::timestamptz as released_at,
      being.record_id, null::uuid as evidence_id
    from being join thing on thing.id = being.record_id
    where being.type = any(${[...types]}::text[]) and (being.standard is null or being.standard = ${standard}))`
  const found = await sql<Showing>`
    with ${things(on)}, ${being}
    select * from (${shownRows(one, seenBy(eyes))}) shown ${inOrder} limit ${most}`.execute(tx)
  return found.rows
}

/** The requirements a record shows: those linked to it or to its evidence, and those it names itself. */
export async function readShownBy(tx: Tx, { record, ...on }: OnDay & { record: string }): Promise<Showing[]> {
  const found = await sql<Showing>`
    with ${things(on)}, ${said}, ${standing(on)}
    select * from (${shownRows(linkedRows, sql`r.id = ${record}`)}) shown order by requirement, at, id limit 500`.execute(
    tx,
  )
  return found.rows
}

/** One link, whatever became of it, or undefined. */
export async function readShowing(
  tx: Tx,
  { id, eyes, ...on }: OnDay & { id: string; eyes: AudienceKeys },
): Promise<Showing | undefined> {
  const found = await sql<Showing>`
    with ${things(on)}, ${said}, ${standing(on)}
    select * from (${shownRows(linkedRows, sql`one.id = ${id} and ${seenBy(eyes)}`)}) shown`.execute(tx)
  return found.rows[0]
}
