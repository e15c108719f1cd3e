import { sql } from 'kysely'
import { FEWEST_ANSWERS } from '#domain/culture/questions.ts'
import type { Delegated } from '#domain/records/delegation/delegated.ts'
import type { SurveyAnswers } from '#domain/records/pulseSurvey/surveyAnswers.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import type { Asked } from '../records/questions.ts'

/** Whether what the record names as `about` says who raised it; what a person raised without their name does not. */
export async function isRaisersNameKept(tx: Tx, { record }: Pick<Asked, 'record'>): Promise<boolean> {
  if (typeof record.about !== 'string') return true
  const found = await sql<{ kept: boolean }>`
    select created_by is not null as kept from record
    where organization_id = current_organization() and id = ${record.about}`.execute(tx)
  return found.rows[0]?.kept ?? true
}

/** Which names of sites and departments do not exist, or no longer. */
export async function unknownUnits(tx: Tx, { record }: Pick<Asked, 'record'>): Promise<string[]> {
  const named = ((record.units ?? []) as readonly { unit: string | null }[]).flatMap(({ unit }) => unit ?? [])
  if (named.length === 0) return []
  const found = await sql<{ name: string }>`
    select name from unnest(${named}::text[]) as named (name)
    where not exists (select from unit u where u.organization_id = current_organization() and u.active and u.name = named.name)`.execute(
    tx,
  )
  return found.rows.map(({ name }) => name)
}

/** Everyone at work who can be asked something, by id. Those who only read are not drawn. */
export async function staff(tx: Tx): Promise<string[]> {
  const found = await sql<{ id: string }>`
    select p.id from person p where p.organization_id = current_organization() and p.active
      and exists (select from role_grant g where g.organization_id = p.organization_id and g.person_id = p.id and g.role not in ('viewer', 'consultant'))
    order by p.id`.execute(tx)
  return found.rows.map(({ id }) => id)
}

/** Whom a survey asks: those it names who are at work, or everyone. */
export async function invitedBy(tx: Tx, asked: readonly { readonly person: string | null }[]): Promise<string[]> {
  const all = await staff(tx)
  if (asked.length === 0) return all
  const named = new Set(asked.map(({ person }) => person))
  return all.filter((id) => named.has(id))
}

/** What opening a survey must know of others. */
export async function answerSurvey(tx: Tx, { id, record }: Pick<Asked, 'id' | 'record'>): Promise<SurveyAnswers> {
  const invited = await invitedBy(tx, (record.asked ?? []) as readonly { person: string | null }[])
  const others = await sql<{ state: string; kind: string; about: string | null; people: readonly string[] }>`
    select r.state, b.kind, b.about,
      array(select a.person from pulse_survey_asked a where a.organization_id = r.organization_id and a.record_id = r.id) as people
    from record r join pulse_survey b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'pulseSurvey' and r.id <> ${id}
      and (r.state = 'open' or (r.state = 'closed' and b.about is not null and b.about = ${record.about ?? null}::uuid))`.execute(
    tx,
  )
  const about = others.rows.filter((other) => other.about !== null && other.about === record.about)
  const asked = await Promise.all(
    about.map(({ people }) =>
      invitedBy(
        tx,
        people.map((person) => ({ person })),
      ),
    ),
  )
  return {
    invited: invited.length,
    isAnotherOpen: others.rows.some(({ state, kind }) => state === 'open' && kind === record.kind),
    isNearlyAsked: asked.some((people) => isNearly(people, invited)),
  }
}

/** Whether two circles differ by a few: what they say apart would be what those few say. */
function isNearly(one: readonly string[], other: readonly string[]): boolean {
  const [ones, others] = [new Set(one), new Set(other)]
  const onlyHere = one.filter((id) => !others.has(id)).length
  const onlyThere = other.filter((id) => !ones.has(id)).length
  return [onlyHere, onlyThere].some((count) => count > 0 && count < FEWEST_ANSWERS)
}

/** The widest authority in force of the improvement's owner in its area; null: none. */
export async function delegatedTo(
  tx: Tx,
  { owner, category, today }: { owner: unknown; category: unknown; today: Day },
): Promise<Delegated | null> {
  if (typeof owner !== 'string') return null
  const found = await sql<{ id: string; limit: string }>`
    select b.record_id as id, b.cost_limit as "limit" from delegation b
    join record r on r.organization_id = b.organization_id and r.id = b.record_id and r.state = 'granted'
    where b.organization_id = current_organization() and b.person = ${owner} and ${today} between b.starts_on and b.ends_on
      and (cardinality(b.areas) = 0 or ${category ?? null}::text = any(b.areas))
    order by b.cost_limit desc, b.record_id limit 1`.execute(tx)
  const [widest] = found.rows
  return widest ? { id: widest.id, limit: Number(widest.limit) } : null
}
