import { type RawBuilder, sql } from 'kysely'
import type { ReviewInput } from '#domain/records/managementReview/inputs.ts'
import type { ReviewItem } from '#domain/reviews/paper.ts'
import type { Tx } from '../open.ts'

interface Span {
  readonly since: string | null
  readonly today: string
}

/** Enough to talk about; the figures say how many there are. */
const SHOWN = 12

const running = sql`r.status in ('planned', 'inProgress')`

/** Which records an input speaks of, by their envelope. */
function asked({ since, today }: Span): Partial<Record<ReviewInput, RawBuilder<unknown>>> {
  const fresh = since === null ? sql`true` : sql`r.updated_at > ${since}`
  const added = since === null ? sql`true` : sql`r.created_at > ${since}`
  return {
    context: sql`(r.type = 'changeSignal' and ${running}) or (r.type = 'contextIssue' and ${fresh})`,
    parties: sql`r.type = 'interestedParty' and ${fresh}`,
    nonconformities: sql`r.type = 'nonconformity' and ${running}`,
    audits: sql`(r.type = 'audit' and ${added}) or (r.type = 'finding' and ${running})`,
    objectives: sql`r.type = 'objective' and r.state in ('approved', 'active', 'missed')`,
    feedback: sql`r.type = 'incident' and ${added} and exists (select 1 from incident b
      where b.organization_id = r.organization_id and b.record_id = r.id and b.kind in ('complaint', 'feedback'))`,
    risks: sql`r.type = 'risk' and r.state in ('identified', 'analysed', 'evaluated', 'treatmentDecided', 'treatmentPlanned')`,
    policy: sql`r.type = 'document' and r.state = 'effective' and r.due < ${today}`,
    performance: sql`(r.type = 'aiSystem' and r.state = 'suspended') or (r.type = 'incident' and ${running})`,
    providers: sql`r.type = 'supplier' and (r.state = 'blocked' or r.due < ${today})`,
    resources: sql`r.type = 'training' and ${running} and r.due < ${today}`,
    changes: sql`r.type = 'changeSignal' and ${running}`,
    opportunities: sql`(r.type = 'improvement' and r.state = 'candidate') or (r.type = 'opportunity' and ${running})`,
  }
}

/** What each input speaks of and all may see: what is due first comes first. */
export async function readItems(tx: Tx, span: Span): Promise<Map<string, ReviewItem[]>> {
  const one = (input: string, where: RawBuilder<unknown>) => sql`
    (select ${input}::text as input, r.type, r.id, r.number, r.title, r.state, r.owner_id as owner, r.due as day
    from record r where r.organization_id = current_organization() and r.audience is null and (${where})
    order by r.due nulls last, r.updated_at desc, r.id limit ${SHOWN})`
  const found = await sql<ReviewItem & { input: string }>`
    ${sql.join(
      Object.entries(asked(span)).map(([input, where]) => one(input, where)),
      sql` union all `,
    )}`.execute(tx)
  const byInput = new Map<string, ReviewItem[]>()
  for (const { input, ...item } of found.rows) byInput.set(input, [...(byInput.get(input) ?? []), item])
  return byInput
}
