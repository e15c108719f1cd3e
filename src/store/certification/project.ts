import { sql } from 'kysely'
import type { Certification } from '#domain/records/certification/fields.ts'
import type { ProjectAnswers } from '#domain/records/certification/projectAnswers.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { holdersOf } from '../people/holders.ts'
import { gapSums } from './gapSums.ts'

interface Asked {
  readonly record: Readonly<Record<string, unknown>>
  readonly today: Day
}

/** What the records a certification names say to its project: who stands for it, what it serves, what its gap assessment found. */
export async function answerProject(tx: Tx, { record, today }: Asked): Promise<ProjectAnswers> {
  const { sponsor, projectManager, objectives, scope, gap } = record as unknown as Certification
  const holders = await holdersOf(tx, ['topManagement', 'certificationManager', 'aimsManager'])
  const isHeld = (person: string | null, isLead: boolean) =>
    holders.some((holder) => holder.person === person && (holder.role === 'topManagement') === isLead)
  return {
    sponsorLeads: isHeld(sponsor, true),
    managerRuns: isHeld(projectManager, false),
    objectives: await objectivesAmong(
      tx,
      objectives.flatMap(({ objective }) => objective ?? []),
    ),
    scope: scope === null ? null : await stateOf(tx, scope),
    gap: gap === null ? null : await gapOf(tx, gap, today),
  }
}

async function objectivesAmong(tx: Tx, ids: readonly string[]): Promise<ProjectAnswers['objectives']> {
  if (ids.length === 0) return []
  const found = await sql<ProjectAnswers['objectives'][number]>`
    select r.id, b.theme from record r join objective b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.id = any(${[...ids]}::uuid[])
      and r.state not in ('revised', 'retired') order by r.number_order, r.id`.execute(tx)
  return found.rows
}

async function stateOf(tx: Tx, id: string): Promise<string | null> {
  const found = await sql<{ state: string }>`
    select state from record where organization_id = current_organization() and id = ${id}`.execute(tx)
  return found.rows[0]?.state ?? null
}

async function gapOf(tx: Tx, id: string, today: Day): Promise<ProjectAnswers['gap']> {
  const found = await sql<{ standard: string | null; state: string }>`
    select b.standard, r.state from gap_assessment b join record r on r.organization_id = b.organization_id and r.id = b.record_id
    where b.organization_id = current_organization() and b.record_id = ${id}`.execute(tx)
  const assessment = found.rows[0]
  return assessment ? { ...assessment, ...(await gapSums(tx, id, today)) } : null
}
