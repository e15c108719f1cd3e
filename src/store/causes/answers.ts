import { sql } from 'kysely'
import type { CauseAnswers, CompletedAnalysis } from '#domain/causes/causeAnswers.ts'
import type { Tx } from '../open.ts'

/** The completed analyses of a record with the causes they found, oldest first. */
export async function answerCauses(tx: Tx, record: string): Promise<CauseAnswers> {
  const found = await sql<CompletedAnalysis>`
    select a.id, a.technique, a.cycle,
      array(select p.person_id::text from cause_participant p
        where p.organization_id = a.organization_id and p.analysis_id = a.id order by p.person_id) as team,
      coalesce((select json_agg(json_build_object('id', n.id, 'text', coalesce(n.text, ''), 'kind', n.class,
          'isSystemic', n.systemic, 'category', n.category) order by n.place, n.id)
        from cause_node n where n.organization_id = a.organization_id and n.analysis_id = a.id
          and n.class in ('root', 'contributing') and n.category is not null and n.same_as is null), '[]') as causes
    from cause_analysis a
    where a.organization_id = current_organization() and a.record_id = ${record} and a.state = 'completed'
    order by a.begun_at, a.id`.execute(tx)
  return { completed: found.rows }
}
