import { sql } from 'kysely'
import { gridOf, sumsOf } from '#domain/certification/gapSums.ts'
import type { GapAnswers } from '#domain/records/gapAssessment/gapAnswers.ts'
import { sourceStandards } from '#domain/standards/crosswalk/harmonized.ts'
import type { Day } from '#domain/time/days.ts'
import { knownOn } from '../conformity/known.ts'
import { reusePercent } from '../frameworks/reusePercent.ts'
import type { Tx } from '../open.ts'
import { readSettings } from '../settings.ts'
import { gapItems } from './gapItems.ts'

/** What the grid of a gap assessment says in sum, and how much of other standards is reused that day. */
export async function gapSums(tx: Tx, assessment: string, today: Day): Promise<GapAnswers> {
  const found = await sql<{ standard: string | null }>`
    select standard from gap_assessment where organization_id = current_organization() and record_id = ${assessment}`.execute(
    tx,
  )
  const standard = found.rows[0]?.standard ?? null
  const grid = standard === null ? [] : gridOf(standard, await gapItems(tx, assessment))
  return { ...sumsOf(grid), reusePercent: standard === 'iso42001' ? await bestReuse(tx, today) : null }
}

/** Of the other standards the organization works to, the one that serves most; null where it works to none of them. */
export async function bestReuse(tx: Tx, today: Day): Promise<number | null> {
  const { standards, timeZone } = await readSettings(tx)
  const held = sourceStandards.filter((source) => standards.includes(source))
  if (held.length === 0) return null
  const known = await knownOn(tx, { today, timeZone })
  const percents: number[] = []
  for (const source of held) percents.push((await reusePercent(tx, source, known)) ?? 0)
  return Math.max(...percents)
}
