import { sql } from 'kysely'
import type { Part, TheatreSigns } from '#domain/culture/antiTheatre.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import { onPaperOnly } from '../aims/onPaper.ts'
import type { Tx } from '../open.ts'
import { improvementsSeen, within } from '../registerHealth/counted.ts'
import { enteredByPeople } from '../registerHealth/entries.ts'
import { markersWithin } from '../registerHealth/markers.ts'

interface Asked {
  readonly today: Day
  readonly timeZone: string
}

const YEAR = 365
const WEEK = 7
/** As in the list of procedures on paper (C-303). */
const QUIET = 90

/** What everyone may see of what tells a lived system from a performed one, over the year that ends today. */
export async function theatreSigns(tx: Tx, asked: Asked): Promise<TheatreSigns> {
  return {
    evidence: await evidenceInEffect(tx, asked),
    beforeAudits: await entriesBeforeAudits(tx, asked),
    used: await proceduresUsed(tx, asked),
    measured: await completedMeasured(tx, asked),
    credible: await lastDrill(tx, asked),
  }
}

/** As the last day's look at conformity found it, over all standards. */
async function evidenceInEffect(tx: Tx, { today }: Asked): Promise<Part> {
  return part(
    await sql<Part>`
      select coalesce(sum(evidenced + partly), 0)::int as count, coalesce(sum(evidenced + partly + expired), 0)::int as of
      from conformity_day where organization_id = current_organization() and day = (
        select max(day) from conformity_day where organization_id = current_organization() and day <= ${today})`.execute(
      tx,
    ),
  )
}

async function entriesBeforeAudits(tx: Tx, { today, timeZone }: Asked): Promise<TheatreSigns['beforeAudits']> {
  const year = { from: addDays(today, 1 - YEAR), to: today }
  const starts = (await markersWithin(tx, year)).map(({ fromDay }) => fromDay)
  if (starts.length === 0) return null
  const days = new Set(starts.flatMap((start) => Array.from({ length: WEEK }, (_, back) => addDays(start, -1 - back))))
  const counting = { eyes: [], timeZone }
  const entries = part(
    await sql<Part>`
      select count(*) filter (where (r.created_at at time zone ${timeZone})::date = any(${[...days]}::date[]))::int as count, count(*)::int as of
      ${improvementsSeen(counting)} and ${within('r.created_at', year, counting)} and ${enteredByPeople(counting)}`.execute(
      tx,
    ),
  )
  return { entries, expected: [...days].filter((day) => day >= year.from).length / YEAR }
}

async function proceduresUsed(tx: Tx, { today, timeZone }: Asked): Promise<Part> {
  const since = addDays(today, -QUIET)
  const all = await sql<{ count: number }>`
    select count(*)::int as count from record r join document b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'document' and r.state = 'effective' and r.audience is null
      and b.kind in ('procedure', 'plan', 'form') and b.effective_from <= ${since}`.execute(tx)
  const onPaper = await onPaperOnly(tx, { since, timeZone, eyes: [] })
  const of = all.rows[0]!.count
  return { count: of - onPaper.length, of }
}

/** What came in as closed counts from the day it came in: its outcome was never judged here. */
async function completedMeasured(tx: Tx, { today, timeZone }: Asked): Promise<Part> {
  return part(
    await sql<Part>`
      select count(*) filter (where b.verdict is not null and b.proof_fixed_at is not null)::int as count, count(*)::int as of
      ${improvementsSeen({ eyes: [], timeZone })} and r.status = 'completed'
        and (coalesce(b.closed_at, r.created_at) at time zone ${timeZone})::date between ${addDays(today, 1 - YEAR)} and ${today}`.execute(
      tx,
    ),
  )
}

async function lastDrill(tx: Tx, { today }: Asked): Promise<Part> {
  return part(
    await sql<Part>`
      select b.credible::int as count, b.reached::int as of
      from record r join interview_drill b on b.organization_id = r.organization_id and b.record_id = r.id
      where r.organization_id = current_organization() and r.type = 'interviewDrill' and r.state = 'held'
        and b.held_on between ${addDays(today, 1 - YEAR)} and ${today}
      order by b.held_on desc, r.id desc limit 1`.execute(tx),
  )
}

function part({ rows }: { readonly rows: readonly Part[] }): Part {
  return rows[0] ?? { count: 0, of: 0 }
}
