import { type RawBuilder, sql } from 'kysely'
import type { AuditLine, LineAnswer } from '#domain/audits/line.ts'
import type { Tx } from '../open.ts'

const named = (record: string) =>
  sql`case when ${sql.ref(`${record}.id`)} is not null then json_build_object('id', ${sql.ref(`${record}.id`)}, 'number', ${sql.ref(`${record}.number`)},
    'title', ${sql.ref(`${record}.title`)}, 'state', ${sql.ref(`${record}.state`)}) end`

const lines = (condition: RawBuilder<unknown>) => sql<AuditLine>`
  select l.id, l.position, l.source, l.requirement, l.question, ${named('p')} as "previousFinding", l.result, l.why, l.evidence, l.note,
    ${named('f')} as finding, case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as "answeredBy",
    l.answered_at as "answeredAt", l.version
  from audit_line l
  left join record p on p.organization_id = l.organization_id and p.id = l.previous_finding
  left join record f on f.organization_id = l.organization_id and f.id = l.finding_id
  left join person a on a.organization_id = l.organization_id and a.id = l.answered_by
  where l.organization_id = current_organization() and ${condition} order by l.position, l.id`

/** The checklist of an audit, in its order. */
export async function readLines(tx: Tx, audit: string): Promise<AuditLine[]> {
  return (await lines(sql`l.audit_id = ${audit}`).execute(tx)).rows
}

/** Some lines of an audit by id. */
export async function linesNamed(tx: Tx, audit: string, ids: readonly string[]): Promise<Map<string, AuditLine>> {
  const found = await lines(sql`l.audit_id = ${audit} and l.id = any(${[...ids]}::uuid[])`).execute(tx)
  return new Map(found.rows.map((line) => [line.id, line]))
}

export interface NewLine {
  readonly id: string
  readonly position: number
  readonly source: AuditLine['source']
  readonly requirement: string | null
  readonly question: string | null
  readonly previousFinding: string | null
}

/** Adds lines; what the catalogue or an earlier finding already has a line for stays as it is. Answers the ids that were added. */
export async function insertLines(tx: Tx, audit: string, added: readonly NewLine[]): Promise<Set<string>> {
  if (added.length === 0) return new Set()
  const tuples = added.map(
    ({ id, position, source, requirement, question, previousFinding }) =>
      sql`(current_organization(), ${audit}::uuid, ${id}::uuid, ${position}::int, ${source}, ${requirement}, ${question}, ${previousFinding}::uuid)`,
  )
  const written = await sql<{ id: string }>`
    insert into audit_line (organization_id, audit_id, id, position, source, requirement, question, previous_finding)
    values ${sql.join(tuples)} on conflict do nothing returning id`.execute(tx)
  return new Set(written.rows.map(({ id }) => id))
}

interface Answered extends LineAnswer {
  readonly audit: string
  readonly line: string
  readonly finding: string | null
  readonly by: string | null
  readonly at: string
}

/** Writes an answer over the one before; whoever calls holds the audit and has compared versions. */
export async function updateLine(
  tx: Tx,
  { audit, line, result, why, evidence, note, finding, by, at }: Answered,
): Promise<void> {
  await sql`
    update audit_line set result = ${result}, why = ${why}, evidence = ${evidence}, note = ${note}, finding_id = ${finding},
      answered_by = ${by}, answered_at = ${at}, version = version + 1
    where organization_id = current_organization() and audit_id = ${audit} and id = ${line}`.execute(tx)
}
