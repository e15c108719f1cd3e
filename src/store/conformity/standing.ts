import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import { type CountedType, columnOf, countedTypes, serving, stateRules } from './rules.ts'

/** The organization's day something is asked for. */
export interface OnDay {
  readonly today: Day
  readonly timeZone: string
}

const here = (alias: string) => sql`${sql.ref(`${alias}.organization_id`)} = current_organization()`
const texts = (values: readonly string[]) => sql`${[...values]}::text[]`
const flags = (values: readonly boolean[]) => sql`${[...values]}::boolean[]`

/**
 * How every record stands that can show something, as the common table expressions `rule`, `ending` and `thing (id, stands, until)`:
 * `done`, `paper`, `underWay` or `expired`. What counts for nothing is not among them.
 * @param whole all of them are asked for, not a few: when each ends is worked out once, beforehand
 */
export function things({ today, timeZone }: OnDay, { whole = false } = {}): RawBuilder<unknown> {
  return sql`
    rule as (
      select * from unnest(${texts(stateRules.map(({ type }) => type))}, ${texts(stateRules.map(({ state }) => state))},
        ${flags(stateRules.map(({ isInEffect }) => isInEffect))}, ${flags(stateRules.map(({ isPaper }) => isPaper))},
        ${flags(stateRules.map(({ endsWithDue }) => endsWithDue))}) as rule (type, state, is_in_effect, is_paper, ends_with_due)
    ),
    ending as ${whole ? sql`materialized` : sql``} (${sql.join(
      [
        sql`select null::uuid as record_id, null::date as day where false`,
        ...countedTypes.flatMap((one) => endings(one, timeZone)),
      ],
      sql` union all `,
    )}),
    thing as (
      select r.id, f.until, case when not rule.is_in_effect then 'underWay' when f.until < ${today}::date then 'expired'
        when rule.is_paper then 'paper' else 'done' end as stands
      from record r join rule on rule.type = r.type and rule.state = r.state
      left join ending on ending.record_id = r.id
      cross join lateral (select case when not rule.is_in_effect then null when rule.ends_with_due then r.due else ending.day end as until) f
      where ${here('r')}
    )`
}

/** The day on which a record of the type ends to count, for types that end some months after a moment of theirs. */
function endings({ type, table, rule: { ends } }: CountedType, timeZone: string): RawBuilder<unknown>[] {
  if (ends === undefined || ends === 'never') return []
  const column = sql.ref(`b.${columnOf(type, ends.field)}`)
  const day = type.fields[ends.field].kind === 'instant' ? sql`(${column} at time zone ${timeZone})::date` : column
  return [
    sql`
    select b.record_id, (${day} + make_interval(months => ${ends.months}::int))::date from ${sql.table(table)} b
    where ${here('b')} and ${column} is not null`,
  ]
}

/**
 * What is said to show which requirement, as the common table expression `said`: links people made, what records say of themselves, and
 * what the statement of applicability in force names for its controls.
 * Nothing is left out for anybody's eyes: whether a requirement is met does not depend on who asks.
 */
export const said: RawBuilder<unknown> = sql`
  said as (${sql.join(
    [
      sql`select s.id, s.requirement, s.record_id, s.evidence_id, s.note, s.valid_from, s.valid_until, s.created_at, s.created_by, s.released_at,
          'linked' as because from requirement_showing s where ${here('s')} and s.withdrawn_at is null`,
      ...serving.map(
        ({ table }) => sql`
          select null, u.requirement, b.record_id, null, null, null, null, null, null, null, 'serves'
          from ${sql.table(table)} b cross join unnest(b.requirements) as u (requirement) where ${here('b')}`,
      ),
      sql`
        select null, w.control, x.record_id, null, null, null, null, null, null, null, 'stated'
        from soa_row_record x join soa_row w on w.organization_id = x.organization_id and w.statement_id = x.statement_id and w.id = x.row_id
        join record t on t.organization_id = x.organization_id and t.id = x.statement_id and t.state = 'current'
        where ${here('x')} and x."as" = 'shows' and w.applicable`,
    ],
    sql` union all `,
  )})`

/** Each of them with how it stands, as `standing`, or that it counts for `nothing`; needs `things` and `said` before it. */
export function standing({ today }: OnDay): RawBuilder<unknown> {
  return sql`
    standing as (
      select said.*, f.until, case when thing.id is null and e.id is null then 'nothing'
        when f.until < ${today}::date then 'expired' when said.valid_from > ${today}::date then 'underWay'
        else coalesce(thing.stands, 'done') end as stands
      from said
      left join thing on thing.id = said.record_id
      left join evidence e on ${here('e')} and e.id = said.evidence_id and e.withdrawn_at is null
      cross join lateral (select least(said.valid_until, thing.until, e.valid_until) as until) f
    )`
}

/** Records that show something by being what they are, as `being (type, standard, record_id)`; without a standard in every one. */
export const being: RawBuilder<unknown> = sql`
  being as (${sql.join(
    countedTypes.filter(({ rule }) => rule.shows).map((one) => beings(one)),
    sql` union all `,
  )})`

function beings({ type, table, rule: { shows } }: CountedType): RawBuilder<unknown> {
  const { within, only } = shows ?? {}
  const standards = within
    ? sql`(select distinct split_part(key, ':', 1) as id from unnest(${sql.ref(`b.${columnOf(type, within)}`)}) as key)`
    : sql`(select null::text as id)`
  return sql`
    select ${type.name}::text as type, standard.id as standard, b.record_id from ${sql.table(table)} b
    cross join lateral ${standards} as standard
    where ${here('b')} ${only ? sql`and ${sql.ref(`b.${columnOf(type, only.field)}`)} = any(${texts(only.among)})` : sql``}`
}
