import { sql } from 'kysely'
import { type TheatreIndex, type TheatreSigns, theatreIndex } from '#domain/culture/antiTheatre.ts'
import type { SurveyResult } from '#domain/culture/tally.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { readSettings } from '../settings.ts'
import { theatreSigns } from './theatre.ts'
import { type EndedSurvey, endedPulses, resultsIn } from './urns.ts'

/** A culture pulse that ended, with what may be shown of it. */
export interface Pulse extends EndedSurvey {
  readonly results: readonly SurveyResult[]
}

/** Culture pulses, the earliest first; one without enough answers is there with no result. */
async function pulses(tx: Tx): Promise<Pulse[]> {
  const ended = await endedPulses(tx)
  const results = await resultsIn(
    tx,
    ended.map(({ id }) => id),
  )
  return ended.map((pulse) => ({
    ...pulse,
    results: results
      .filter(({ survey }) => survey === pulse.id)
      .map(({ question, answers, mean }) => ({ question, answers, mean })),
  }))
}

export interface CultureCounts {
  readonly recognitions: number
  readonly recognizedIdentified: number
  readonly recognizedImplemented: number
  readonly lessons: number
  readonly ownMistakes: number
  readonly feedbackRequests: number
  readonly delegations: number
  readonly budgetHours: number
  readonly usedHours: number
}

/** What happened in some days, of what everyone may know; recognitions are counted whether or not their names are shown. */
async function counts(tx: Tx, { from, to }: { from: Day; to: Day }, timeZone: string): Promise<CultureCounts> {
  const of = (type: string, table: string) =>
    sql`from record r join ${sql.table(table)} b on b.organization_id = r.organization_id and b.record_id = r.id
      where r.organization_id = current_organization() and r.type = ${type}`
  const found = await sql<Record<keyof CultureCounts, number | string>>`
    select rcg.*, lsn.*, lda.*, dlg.*, tbg.* from
      (select count(*)::int as recognitions, count(*) filter (where b.kind in ('identified', 'both'))::int as "recognizedIdentified",
        count(*) filter (where b.kind in ('implemented', 'both'))::int as "recognizedImplemented"
        ${of('recognition', 'recognition')} and r.state = 'given' and b.given_on between ${from} and ${to}) rcg,
      (select count(*)::int as lessons, count(*) filter (where b.own_mistake)::int as "ownMistakes"
        ${of('lesson', 'lesson')} and r.state = 'published' and (b.published_at at time zone ${timeZone})::date between ${from} and ${to}) lsn,
      (select count(*)::int as "feedbackRequests"
        ${of('leadershipAct', 'leadership_act')} and r.state in ('open', 'answered') and b.asked_on between ${from} and ${to}) lda,
      (select count(*)::int as delegations ${of('delegation', 'delegation')} and r.state = 'granted' and b.ends_on >= ${to}) dlg,
      (select coalesce(sum(b.budget), 0) as "budgetHours", coalesce(sum(b.used), 0) as "usedHours"
        ${of('timeBudget', 'time_budget')} and r.state <> 'planned' and b.starts_on <= ${to} and b.ends_on >= ${from}) tbg`.execute(
    tx,
  )
  const row = found.rows[0]!
  return { ...row, budgetHours: Number(row.budgetHours), usedHours: Number(row.usedHours) } as CultureCounts
}

export interface Drill {
  readonly id: string
  readonly number: string | null
  readonly heldOn: Day
  readonly reached: number
  readonly credible: number
}

/** Interview drills that were held, the earliest first: shares only, nobody's answer (C-148). */
async function drills(tx: Tx): Promise<Drill[]> {
  const found = await sql<Drill>`
    select r.id, r.number, b.held_on as "heldOn", b.reached::int as reached, b.credible::int as credible
    from record r join interview_drill b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'interviewDrill' and r.state = 'held' order by b.held_on, r.id`.execute(
    tx,
  )
  return found.rows
}

export interface CultureFigures extends CultureCounts {
  readonly pulses: readonly Pulse[]
  readonly drills: readonly Drill[]
  readonly theatre: TheatreIndex & { readonly signs: TheatreSigns }
}

/**
 * How improving is lived (C-133 to C-149, C-242): counts in the days asked for, every pulse and drill so far, and the index of theatre
 * over the year that ends today. Everyone in the organization may know all of it.
 */
export async function cultureFigures(tx: Tx, span: { from: Day; to: Day }, today: Day): Promise<CultureFigures> {
  const { timeZone } = await readSettings(tx)
  const signs = await theatreSigns(tx, { today, timeZone })
  return {
    ...(await counts(tx, span, timeZone)),
    pulses: await pulses(tx),
    drills: await drills(tx),
    theatre: { ...theatreIndex(signs), signs },
  }
}
