import { sql } from 'kysely'
import type { SurveyResult } from '#domain/culture/tally.ts'
import type { Tx } from '../open.ts'

/** What signs blank ballots, as hexadecimal numbers. */
export interface Press {
  readonly modulus: string
  readonly secret: string
}

/** Sets up the urn of a survey: its press, the people asked in the order of their ids, an empty tally. */
export async function setUpUrn(
  tx: Tx,
  {
    survey,
    press,
    people,
    tally,
  }: { survey: string; press: Press; people: readonly string[]; tally: readonly number[] },
): Promise<void> {
  await sql`
    insert into survey_press (organization_id, survey_id, modulus, private_exponent)
    values (current_organization(), ${survey}, ${press.modulus}, ${press.secret})`.execute(tx)
  await sql`
    insert into survey_voter (organization_id, survey_id, person_id)
    select current_organization(), ${survey}, person from unnest(${[...people].sort()}::uuid[]) as person`.execute(tx)
  await sql`
    insert into survey_urn (organization_id, survey_id, tally) values (current_organization(), ${survey}, ${[...tally]}::int[])`.execute(
    tx,
  )
}

/** The press of an open survey, null when it is not open. Locked, it is held by one transaction at a time. */
export async function pressOf(tx: Tx, survey: string, { lock = false } = {}): Promise<Press | null> {
  const found = await sql<Press>`
    select modulus, private_exponent as secret from survey_press
    where organization_id = current_organization() and survey_id = ${survey} ${lock ? sql`for update` : sql``}`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

/** Whether someone is asked, and under which veil they took a ballot. */
export async function voterIn(tx: Tx, survey: string, person: string): Promise<{ veil: string | null } | null> {
  const found = await sql<{ veil: string | null }>`
    select veil from survey_voter
    where organization_id = current_organization() and survey_id = ${survey} and person_id = ${person}`.execute(tx)
  return found.rows[0] ?? null
}

/** Notes the veil. Every row of the survey is written anew, so that the database keeps no order in which people came. */
export async function noteVeil(
  tx: Tx,
  { survey, person, veil }: { survey: string; person: string; veil: string },
): Promise<void> {
  await sql`
    update survey_voter set veil = case when person_id = ${person} then ${veil} else veil end
    where organization_id = current_organization() and survey_id = ${survey}`.execute(tx)
}

export interface Urn {
  readonly answers: number
  readonly tally: readonly number[]
  readonly marks: readonly string[]
}

/** The urn of an open survey, held by this transaction. */
export async function urnOf(tx: Tx, survey: string): Promise<Urn | null> {
  const found = await sql<Urn>`
    select answers, tally, cast_marks as marks from survey_urn
    where organization_id = current_organization() and survey_id = ${survey} for update`.execute(tx)
  return found.rows[0] ?? null
}

/** Marks lie in the order of the alphabet, not of arrival. */
export async function keepUrn(tx: Tx, survey: string, { answers, tally, marks }: Urn): Promise<void> {
  await sql`
    update survey_urn set answers = ${answers}, tally = ${[...tally]}::int[], cast_marks = ${[...marks].sort()}::text[]
    where organization_id = current_organization() and survey_id = ${survey}`.execute(tx)
}

/** Writes what may be shown. */
export async function keepResults(tx: Tx, survey: string, results: readonly SurveyResult[]): Promise<void> {
  for (const { question, answers, mean } of results) {
    await sql`
      insert into survey_result (organization_id, survey_id, question, answers, mean)
      values (current_organization(), ${survey}, ${question}, ${answers}, ${mean})`.execute(tx)
  }
}

/** Takes away press, voters and urn: from then on nobody, not even the database, knows who took a ballot or how few answered. */
export async function clearUrn(tx: Tx, survey: string): Promise<void> {
  for (const table of ['survey_press', 'survey_voter', 'survey_urn']) {
    await sql`delete from ${sql.table(table)} where organization_id = current_organization() and survey_id = ${survey}`.execute(
      tx,
    )
  }
}

/** What is shown of surveys that ended, question by question. */
export async function resultsIn(tx: Tx, surveys: readonly string[]): Promise<(SurveyResult & { survey: string })[]> {
  const found = await sql<{ survey: string; question: string; answers: number; mean: string }>`
    select survey_id as survey, question, answers, mean from survey_result
    where organization_id = current_organization() and survey_id = any(${[...surveys]}::uuid[])`.execute(tx)
  return found.rows.map((row) => ({ ...row, mean: Number(row.mean) }))
}

export interface EndedSurvey {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly closedOn: string
  readonly invited: number
}

/** Culture pulses that ended, the earliest first. */
export async function endedPulses(tx: Tx): Promise<EndedSurvey[]> {
  const found = await sql<EndedSurvey>`
    select r.id, r.number, r.title, b.closed_on as "closedOn", b.invited::int as invited
    from record r join pulse_survey b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'pulseSurvey' and r.state = 'closed' and b.kind = 'pulse' and r.audience is null
    order by b.closed_on, r.id`.execute(tx)
  return found.rows
}

/** Open surveys whose last day has passed. */
export async function surveysToClose(tx: Tx, today: string): Promise<{ id: string; version: number }[]> {
  const found = await sql<{ id: string; version: number }>`
    select r.id, r.version from record r join pulse_survey b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'pulseSurvey' and r.state = 'open' and b.closes_on < ${today}`.execute(
    tx,
  )
  return found.rows
}

/** Open surveys that ask someone. */
export async function surveysAsking(tx: Tx, person: string): Promise<{ id: string }[]> {
  const found = await sql<{ id: string }>`
    select r.id from survey_voter v join record r on r.organization_id = v.organization_id and r.id = v.survey_id and r.state = 'open'
    where v.organization_id = current_organization() and v.person_id = ${person} order by r.due, r.id`.execute(tx)
  return found.rows
}
