import { sql } from 'kysely'
import type { CauseAnalysis } from '#domain/causes/analysis.ts'
import type { Technique } from '#domain/causes/causeAnswers.ts'
import type { Tx } from '../open.ts'
import { nodesOf } from './nodes.ts'

type WithoutNodes = Omit<CauseAnalysis, 'nodes'>

const person = (name: 'b' | 'c') =>
  sql`case when ${sql.ref(`${name}.id`)} is not null then json_build_object('id', ${sql.ref(`${name}.id`)}, 'name', ${sql.ref(`${name}.name`)}) end`
const shown = sql`
  a.id, a.technique, a.cycle, a.state, a.version, a.begun_at as "begunAt", ${person('b')} as "begunBy",
  a.completed_at as "completedAt", ${person('c')} as "completedBy",
  coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name, p.id)
    from cause_participant t join person p on p.organization_id = t.organization_id and p.id = t.person_id
    where t.organization_id = a.organization_id and t.analysis_id = a.id), '[]') as team`
const source = sql`
  cause_analysis a left join person b on b.organization_id = a.organization_id and b.id = a.begun_by
    left join person c on c.organization_id = a.organization_id and c.id = a.completed_by`

/** The analyses of a record with their boxes, oldest first; withdrawn ones only where asked for. */
export async function analysesOf(tx: Tx, record: string, { withdrawn = false } = {}): Promise<CauseAnalysis[]> {
  const found = await sql<WithoutNodes>`
    select ${shown} from ${source} where a.organization_id = current_organization() and a.record_id = ${record}
      and (${withdrawn} or a.state <> 'withdrawn') order by a.begun_at, a.id`.execute(tx)
  return withNodes(tx, found.rows)
}

/** One analysis of a record; null where there is none of that id. Whoever changes it holds the record's row. */
export async function analysisOf(tx: Tx, record: string, id: string): Promise<CauseAnalysis | null> {
  const found = await sql<WithoutNodes>`
    select ${shown} from ${source}
    where a.organization_id = current_organization() and a.record_id = ${record} and a.id = ${id}`.execute(tx)
  return (await withNodes(tx, found.rows))[0] ?? null
}

async function withNodes(tx: Tx, rows: readonly WithoutNodes[]): Promise<CauseAnalysis[]> {
  const nodes = await nodesOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, nodes: nodes.get(row.id) ?? [] }))
}

export interface NewAnalysis {
  readonly id: string
  readonly record: string
  readonly technique: Technique
  readonly cycle: number
  readonly at: string
  readonly by: string | null
}

export async function insertAnalysis(tx: Tx, { id, record, technique, cycle, at, by }: NewAnalysis): Promise<void> {
  await sql`
    insert into cause_analysis (organization_id, id, record_id, technique, cycle, state, version, begun_at, begun_by)
    values (current_organization(), ${id}, ${record}, ${technique}, ${cycle}, 'open', 1, ${at}, ${by})`.execute(tx)
}

/** The next version of an analysis; its state where that changes. */
export async function touchAnalysis(
  tx: Tx,
  id: string,
  { state, at, by }: { state: CauseAnalysis['state']; at: string; by: string | null },
): Promise<void> {
  const isCompleted = state === 'completed'
  await sql`
    update cause_analysis set version = version + 1, state = ${state},
      completed_at = ${isCompleted ? at : null}, completed_by = ${isCompleted ? by : null}
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}

/** Who takes part, from now on exactly these. */
export async function keepTeam(tx: Tx, analysis: string, people: readonly string[]): Promise<void> {
  await sql`
    delete from cause_participant where organization_id = current_organization() and analysis_id = ${analysis}
      and not person_id = any(${[...people]}::uuid[])`.execute(tx)
  await sql`
    insert into cause_participant (organization_id, analysis_id, person_id)
    select current_organization(), ${analysis}::uuid, person from unnest(${[...people]}::uuid[]) as person
    on conflict do nothing`.execute(tx)
}

/** The names of all people of the organization: what a cause should not name (C-192), nor a lesson (C-228). */
export async function everyName(tx: Tx): Promise<string[]> {
  const found = await sql<{ name: string }>`
    select name from person where organization_id = current_organization()`.execute(tx)
  return found.rows.map(({ name }) => name)
}
