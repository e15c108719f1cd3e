import { sql } from 'kysely'
import type { CheckRecord, SelfCheckKnown } from '#domain/certification/stages/selfCheck.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** A document in force with the requirements it serves. */
export interface DocumentInForce extends CheckRecord {
  readonly requirements: readonly string[]
  readonly edition: number | null
}

interface Asked {
  /** `iso42001` */
  readonly standard: string
  readonly today: Day
  readonly eyes: AudienceKeys
}

/** The documents of a standard: those in force, those nobody has put in force, those whose review is overdue. */
export async function documentsOf(
  tx: Tx,
  { standard, today, eyes }: Asked,
): Promise<{ inForce: DocumentInForce[]; drafts: CheckRecord[]; overdue: CheckRecord[] }> {
  const found = await sql<DocumentInForce & { state: string; due: Day | null }>`
    select 'document' as type, r.id, r.number, r.title, r.state, r.due, d.requirements, v.edition::int as edition
    from document d join record r on r.organization_id = d.organization_id and r.id = d.record_id
    left join document_version v on v.organization_id = d.organization_id and v.record_id = d.effective_version
    where d.organization_id = current_organization() and r.state in ('inPreparation', 'effective') and ${seenBy(eyes)}
      and exists (select from unnest(d.requirements) one where one like ${`${standard}:%`})
    order by r.number_order, r.id`.execute(tx)
  const plain = ({ type, id, number, title }: CheckRecord): CheckRecord => ({ type, id, number, title })
  return {
    inForce: found.rows.filter(({ state }) => state === 'effective'),
    drafts: found.rows.filter(({ state }) => state === 'inPreparation').map(plain),
    overdue: found.rows.filter(({ state, due }) => state === 'effective' && due !== null && due < today).map(plain),
  }
}

/** The scope a certification names, as far as these eyes see it. */
export async function scopeNamed(tx: Tx, id: string, eyes: AudienceKeys): Promise<SelfCheckKnown['scope']> {
  const found = await sql<NonNullable<SelfCheckKnown['scope']>>`
    select 'scopeStatement' as type, r.id, r.number, r.title, r.state, s.ai_roles as roles,
      (coalesce(trim(s.statement), '') <> '' and coalesce(trim(s.boundaries), '') <> '') as "isBounded"
    from scope_statement s join record r on r.organization_id = s.organization_id and r.id = s.record_id
    where s.organization_id = current_organization() and s.record_id = ${id} and ${seenBy(eyes)}`.execute(tx)
  return found.rows[0] ?? null
}

/** The statement of applicability in force for a standard, with the controls that give no reason. */
export async function statementInForce(
  tx: Tx,
  { standard, eyes }: Omit<Asked, 'today'>,
): Promise<SelfCheckKnown['statement']> {
  const found = await sql<NonNullable<SelfCheckKnown['statement']>>`
    select 'statementOfApplicability' as type, r.id, r.number, r.title,
      array(select w.control from soa_row w where w.organization_id = s.organization_id and w.statement_id = s.record_id
        and coalesce(trim(w.justification), '') = '' order by w.position) as unfounded
    from statement_of_applicability s join record r on r.organization_id = s.organization_id and r.id = s.record_id
    where s.organization_id = current_organization() and s.standard = ${standard} and r.state = 'current' and ${seenBy(eyes)}
    order by r.number_order desc limit 1`.execute(tx)
  return found.rows[0] ?? null
}
