import { sql } from 'kysely'
import type { BodyChoice, KnownBody } from '#domain/records/bodySelection/bodyChoice.ts'
import type { BodySelection } from '#domain/records/bodySelection/fields.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { bodyConflicts } from './bodyConflicts.ts'

/** What choosing among the bodies a selection names rests on. */
export async function answerBodyChoice(
  tx: Tx,
  {
    id,
    record,
    today,
  }: { readonly id: string; readonly record: Readonly<Record<string, unknown>>; readonly today: Day },
): Promise<BodyChoice> {
  const { certification, candidates } = record as unknown as BodySelection
  const named = candidates.flatMap(({ body }) => body ?? [])
  return { bodies: await knownBodies(tx, named, today), ...(await around(tx, { id, certification })) }
}

/** Bodies with what is known of their accreditation, where they audit and what stands against them. */
export async function knownBodies(tx: Tx, ids: readonly string[], today: Day): Promise<KnownBody[]> {
  const found = await sql<Omit<KnownBody, 'conflicts'>>`
    select r.id, r.number, r.title, r.state, b.accredited, b.accredited_for as "accreditedFor", b.recognition,
      b.accredited_until as "accreditedUntil", b.checked_on as "checkedOn",
      array(select c.country from certification_body_coverage c where c.organization_id = b.organization_id
        and c.record_id = b.record_id and c.country is not null order by c.position) as countries
    from certification_body b join record r on r.organization_id = b.organization_id and r.id = b.record_id
    where b.organization_id = current_organization() and b.record_id = any(${[...ids]}::uuid[]) order by r.number_order, r.id`.execute(
    tx,
  )
  const bodies: KnownBody[] = []
  for (const body of found.rows) bodies.push({ ...body, conflicts: await bodyConflicts(tx, body.id, today) })
  return bodies
}

async function around(
  tx: Tx,
  { id, certification }: { id: string; certification: string | null },
): Promise<Pick<BodyChoice, 'sponsor' | 'isContracted'>> {
  const found = await sql<{ sponsor: string | null; isContracted: boolean }>`
    select (select c.sponsor from certification c where c.organization_id = current_organization() and c.record_id = ${certification}) as sponsor,
      exists (select from certification c where c.organization_id = current_organization() and c.selection = ${id}) as "isContracted"`.execute(
    tx,
  )
  return found.rows[0]!
}
