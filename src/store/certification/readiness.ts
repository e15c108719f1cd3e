import { sql } from 'kysely'
import { type Readiness, readinessOf } from '#domain/certification/readiness.ts'
import { countedParts } from '#domain/certification/readinessParts.ts'
import type { Day } from '#domain/time/days.ts'
import { addMonths } from '#domain/time/months.ts'
import { knownOn } from '../conformity/known.ts'
import type { Tx } from '../open.ts'
import { approvedReviews } from '../reviews/approvedReviews.ts'
import { readSettings } from '../settings.ts'
import { auditedSince } from './audited.ts'
import { gapItems } from './gapItems.ts'
import { mockGaps } from './mockGaps.ts'
import { openFromAuditsAndReviews } from './nonconformities.ts'
import { hasStatement } from './statement.ts'
import { writtenOn } from './written.ts'

/** An audit or a review counts for a year, and a month is grace: as in domain/conformity/counting. */
const YEARLY = 13

/**
 * How ready the organization is for one certification today, from what its records say (C-249, C-250).
 * Nothing is left out for anybody's eyes: readiness does not depend on who asks; whoever shows blockers masks what is not theirs.
 */
export async function readiness(tx: Tx, certificationId: string, today: Day): Promise<Readiness> {
  const found = await sql<{ standard: string | null; gap: string | null; threshold: number | null }>`
    select standard, gap, threshold from certification
    where organization_id = current_organization() and record_id = ${certificationId}`.execute(tx)
  const asked = found.rows[0] ?? { standard: null, gap: null, threshold: null }
  const standard = asked.standard ?? 'iso42001'
  const { timeZone } = await readSettings(tx)
  const since = addMonths(today, -YEARLY)
  const counted = countedParts({
    standard,
    known: await knownOn(tx, { today, timeZone }),
    written: await writtenOn(tx, today),
    gapItems: asked.gap === null ? null : await gapItems(tx, asked.gap),
    audited: await auditedSince(tx, since),
    reviews: (await approvedReviews(tx, { from: since, to: today })).length,
    nonconformities: await openFromAuditsAndReviews(tx),
    hasStatement: await hasStatement(tx, standard),
    mockGaps: await mockGaps(tx),
  })
  return readinessOf(counted, asked.threshold)
}
