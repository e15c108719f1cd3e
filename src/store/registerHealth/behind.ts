import { type RawBuilder, sql } from 'kysely'
import type { RecordSet, SetAsked } from '#domain/reports/recordSets.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import {
  type Counting,
  dayIn,
  improvementsSeen,
  isMeasured,
  livedHere,
  resultOf,
  type Span,
  within,
} from './counted.ts'
import { enteredByPeople } from './entries.ts'

/** A record behind a figure, with the day that puts it there. */
export interface BehindRow {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly day: Day
  /** The day its author claims, where there is one. */
  readonly claimedDay: Day | null
  readonly owner: { readonly id: string; readonly name: string } | null
}

interface SetDefinition {
  /** The instant whose day puts a record into the span. */
  readonly at: string
  readonly where: RawBuilder<unknown>
}

function definitionOf(set: RecordSet, counting: Counting): SetDefinition {
  const createdOn = dayIn('r.created_at', counting)
  const definitions: Record<RecordSet, SetDefinition> = {
    raised: { at: 'r.created_at', where: sql`true` },
    registered: { at: 'b.registered_at', where: sql`true` },
    implemented: { at: 'b.implemented_at', where: sql`true` },
    judged: { at: 'b.measured_at', where: sql`b.verdict is not null` },
    notMeasured: { at: 'b.implemented_at', where: sql`not ${isMeasured}` },
    closed: { at: 'b.closed_at', where: livedHere },
    underWay: {
      at: 'b.started_at',
      where: sql`${livedHere} and b.closed_at is null and r.state not in ('cancelled', 'merged', 'dismissed')`,
    },
    rhythm: { at: 'r.created_at', where: enteredByPeople(counting) },
    claimedApart: { at: 'r.created_at', where: sql`b.claimed_raised_on <> ${createdOn}` },
    backDated: {
      at: 'r.created_at',
      where: sql`b.claimed_raised_on < ${createdOn} - 14 and ${enteredByPeople(counting)}`,
    },
    closedAtOnce: {
      at: 'r.created_at',
      where: sql`${dayIn('b.closed_at', counting)} <= ${createdOn} + 2 and ${enteredByPeople(counting)}`,
    },
    improvedUnmeasured: {
      at: 'r.created_at',
      where: sql`b.verdict in ('met', 'partly') and not (b.proof = 'series' or b.after is not null) is true and ${enteredByPeople(counting)}`,
    },
  }
  return definitions[set]
}

/** Every condition a set is narrowed by. */
function narrowed(asked: SetAsked): RawBuilder<unknown>[] {
  const { source, category, dimension, owner, result } = asked
  const nobody = (column: string, value: string) =>
    value === 'none' ? sql`${sql.ref(column)} is null` : sql`${sql.ref(column)} = ${value}`
  return [
    ...(source ? [sql`coalesce(b.source_type, 'none') = any(${[...source]}::text[])`] : []),
    ...(category ? [nobody('b.category', category)] : []),
    ...(dimension ? [sql`${dimension} = any(b.dimensions)`] : []),
    ...(owner ? [owner === 'none' ? sql`r.owner_id is null` : sql`r.owner_id = ${owner}::uuid`] : []),
    ...(result ? [sql`${resultOf} = ${result}`] : []),
  ]
}

export interface BehindQuery {
  readonly asked: SetAsked
  readonly span: Span
  readonly after: { readonly day: Day; readonly id: string } | null
  readonly limit: number
}

/** The records a figure counts, the latest day first. */
export async function recordsBehind(
  tx: Tx,
  counting: Counting,
  { asked, span, after, limit }: BehindQuery,
): Promise<BehindRow[]> {
  const { at, where } = definitionOf(asked.set, counting)
  const day = dayIn(at, counting)
  const conditions = [where, within(at, span, counting), ...narrowed(asked)]
  if (after) conditions.push(sql`(${day}, r.id) < (${after.day}::date, ${after.id}::uuid)`)
  const found = await sql<BehindRow>`
    select r.id, r.number, r.title, r.state, ${day} as day, b.claimed_raised_on as "claimedDay",
      (select json_build_object('id', p.id, 'name', p.name) from person p where p.organization_id = r.organization_id and p.id = r.owner_id) as owner
    ${improvementsSeen(counting)} and ${sql.join(
      conditions.map((condition) => sql`(${condition})`),
      sql` and `,
    )}
    order by day desc, r.id desc limit ${limit}`.execute(tx)
  return found.rows
}
