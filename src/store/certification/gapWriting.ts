import { sql } from 'kysely'
import { REDACTED } from '#domain/around/redactedMark.ts'
import type { GapAnswer } from '#domain/certification/gapItem.ts'
import type { Tx } from '../open.ts'

interface Keeping {
  readonly assessment: string
  readonly requirement: string
  /** Who accepts the gap, where somebody does. */
  readonly by: string | null
}

/** Writes what is said of a requirement over what was said before; whoever calls holds the assessment and has compared versions. */
export async function keepGapItem(
  tx: Tx,
  { assessment, requirement, by, ...said }: Keeping & GapAnswer,
): Promise<void> {
  await sql`
    insert into gap_item (organization_id, assessment_id, requirement, applies, score, found, lacking, accepted_why, accepted_by)
    values (current_organization(), ${assessment}, ${requirement}, ${said.applies}, ${said.score}, ${said.found}, ${said.lacking},
      ${said.acceptedWhy}, ${said.acceptedWhy === null ? null : by})
    on conflict (organization_id, assessment_id, requirement) do update set applies = excluded.applies, score = excluded.score,
      found = excluded.found, lacking = excluded.lacking, accepted_why = excluded.accepted_why,
      accepted_by = case when gap_item.accepted_why is not distinct from excluded.accepted_why then gap_item.accepted_by else excluded.accepted_by end,
      version = gap_item.version + 1`.execute(tx)
}

/** Gives gaps to the task that is to close them. */
export async function giveTask(
  tx: Tx,
  {
    assessment,
    requirements,
    task,
  }: { readonly assessment: string; readonly requirements: readonly string[]; readonly task: string },
): Promise<void> {
  await sql`
    update gap_item set task_id = ${task}, version = version + 1
    where organization_id = current_organization() and assessment_id = ${assessment}
      and requirement = any(${[...requirements]}::text[])`.execute(tx)
}

/** Takes redacted words out of what was said of a requirement. */
export async function redactGapItem(
  tx: Tx,
  assessment: string,
  { requirement, part }: { readonly requirement: string; readonly part: string },
): Promise<void> {
  const column = { found: sql`found`, lacking: sql`lacking`, acceptedWhy: sql`accepted_why` }[part]
  if (!column) return
  await sql`
    update gap_item set ${column} = ${REDACTED}, version = version + 1
    where organization_id = current_organization() and assessment_id = ${assessment} and requirement = ${requirement}`.execute(
    tx,
  )
}
