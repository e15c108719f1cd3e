import { type RawBuilder, sql } from 'kysely'
import type { SoaRow } from '#domain/applicability/row.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** Records these eyes may not see are not in the answer; null sees all. */
const rows = (condition: RawBuilder<unknown>, eyes: AudienceKeys | null) => sql<SoaRow>`
  select s.id, s.position, s.control, s.title, s.applicable, s.justification, s.status, s.guidance, s.guidance_note as "guidanceNote",
    case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as owner, s.due, s.evidence,
    coalesce(l.records, '[]') as records, coalesce(t.tailoring, '[]') as tailoring, s.version
  from soa_row s
  left join person p on p.organization_id = s.organization_id and p.id = s.owner_id
  left join lateral (
    select json_agg(json_build_object('id', r.id, 'type', r.type, 'number', r.number, 'title', r.title, 'state', r.state, 'as', k."as")
      order by k."as", r.type, r.number_order, r.id) as records
    from (
      select x.record_id, x."as" from soa_row_record x
      where x.organization_id = s.organization_id and x.statement_id = s.statement_id and x.row_id = s.id
      union select q.record_id, 'relies' from risk_plan q where q.organization_id = s.organization_id and q.control = s.control
    ) k join record r on r.organization_id = s.organization_id and r.id = k.record_id
    where (k."as" <> 'relies' or r.state not in ('closed', 'withdrawn')) and ${eyes === null ? sql`true` : seenBy(eyes)}
  ) l on true
  left join lateral (
    select json_agg(json_build_object('system', json_build_object('id', r.id, 'number', r.number, 'title', r.title), 'applicable', o.applicable,
      'justification', o.justification, 'treatment', o.treatment, 'status', o.status, 'version', o.version) order by r.title, r.id) as tailoring
    from soa_tailoring o join record r on r.organization_id = o.organization_id and r.id = o.system_id
    where o.organization_id = s.organization_id and o.statement_id = s.statement_id and o.row_id = s.id
      and ${eyes === null ? sql`true` : seenBy(eyes)}
  ) t on true
  where s.organization_id = current_organization() and ${condition} order by s.position, s.control`

/** The rows of a statement in the order of its controls, with what is linked and tailored. */
export async function readRows(tx: Tx, statement: string, eyes: AudienceKeys | null = null): Promise<SoaRow[]> {
  return (await rows(sql`s.statement_id = ${statement}`, eyes).execute(tx)).rows
}

/** Some rows of a statement by id, with all that is linked or only what these eyes may see. */
export async function rowsNamed(
  tx: Tx,
  statement: string,
  { ids, eyes }: { readonly ids: readonly string[]; readonly eyes: AudienceKeys | null },
): Promise<Map<string, SoaRow>> {
  const found = await rows(sql`s.statement_id = ${statement} and s.id = any(${[...ids]}::uuid[])`, eyes).execute(tx)
  return new Map(found.rows.map((row) => [row.id, row]))
}

/** Who wrote in a statement, by id. */
export async function authorsOf(tx: Tx, statement: string): Promise<string[]> {
  const found = await sql<{ id: string }>`
    select person_id as id from soa_author where organization_id = current_organization() and statement_id = ${statement}`.execute(
    tx,
  )
  return found.rows.map(({ id }) => id)
}
