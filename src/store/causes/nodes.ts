import { sql } from 'kysely'
import type { CauseNode } from '#domain/causes/analysis.ts'
import type { TreeChange } from '#domain/causes/treeChange.ts'
import type { Tx } from '../open.ts'

/** The boxes of these analyses, by analysis. */
export async function nodesOf(tx: Tx, analyses: readonly string[]): Promise<ReadonlyMap<string, CauseNode[]>> {
  if (analyses.length === 0) return new Map()
  const found = await sql<CauseNode & { analysis: string }>`
    select analysis_id as analysis, id, parent_id as parent, place, kind, text, branch, considered as "isConsidered", gate, votes,
      same_as as "sameAs", class as "causeClass", systemic as "isSystemic", category, wording_because as "wordingBecause"
    from cause_node where organization_id = current_organization() and analysis_id = any(${[...analyses]}::uuid[])
    order by analysis_id, place, id`.execute(tx)
  const boxes = Map.groupBy(found.rows, ({ analysis }) => analysis)
  return new Map([...boxes].map(([id, rows]) => [id, rows.map(({ analysis: _, ...node }) => node)]))
}

/**
 * Writes a change of one drawing: all that is put in one statement, all that goes in another, so that parents and children may come
 * and go together.
 * @returns false where a box bears the id of another drawing's
 */
export async function keepNodes(tx: Tx, analysis: string, { put, remove }: TreeChange): Promise<boolean> {
  if (put.length > 0 && !(await putNodes(tx, analysis, put))) return false
  if (remove.length > 0) {
    await sql`
      delete from cause_node where organization_id = current_organization() and analysis_id = ${analysis}
        and id = any(${[...remove]}::uuid[])`.execute(tx)
  }
  return true
}

async function putNodes(tx: Tx, analysis: string, put: readonly CauseNode[]): Promise<boolean> {
  const all = <P extends keyof CauseNode>(part: P) => put.map((node) => node[part])
  const written = await sql`
    insert into cause_node (organization_id, analysis_id, id, parent_id, place, kind, text, branch, considered, gate, votes, same_as,
      class, systemic, category, wording_because)
    select current_organization(), ${analysis}::uuid, * from unnest(
      ${all('id')}::uuid[], ${all('parent')}::uuid[], ${all('place')}::int[], ${all('kind')}::text[], ${all('text')}::text[],
      ${all('branch')}::text[], ${all('isConsidered')}::boolean[], ${all('gate')}::text[], ${all('votes')}::int[],
      ${all('sameAs')}::uuid[], ${all('causeClass')}::text[], ${all('isSystemic')}::boolean[], ${all('category')}::text[],
      ${all('wordingBecause')}::text[])
    on conflict (organization_id, id) do update set parent_id = excluded.parent_id, place = excluded.place, kind = excluded.kind,
      text = excluded.text, branch = excluded.branch, considered = excluded.considered, gate = excluded.gate, votes = excluded.votes,
      same_as = excluded.same_as, class = excluded.class, systemic = excluded.systemic, category = excluded.category,
      wording_because = excluded.wording_because
    where cause_node.analysis_id = excluded.analysis_id`.execute(tx)
  return Number(written.numAffectedRows) === put.length
}

/** Takes words out of a box for good; part of redacting them from the trail. */
export async function redactNode(tx: Tx, node: string, part: string): Promise<void> {
  const column = part === 'text' ? sql`text` : part === 'wordingBecause' ? sql`wording_because` : null
  if (!column) return
  await sql`update cause_node set ${column} = null where organization_id = current_organization() and id = ${node}`.execute(
    tx,
  )
}
