import { sql } from 'kysely'
import type { Tx } from '../open.ts'

export interface NamedPerson {
  readonly id: string
  readonly name: string
  readonly email: string | null
}

/** Everyone, those who left included: the past names them too. */
export async function everyone(tx: Tx): Promise<NamedPerson[]> {
  const found = await sql<NamedPerson>`
    select id, name, email from person where organization_id = current_organization() order by active desc, name, id`.execute(
    tx,
  )
  return found.rows
}

/** Adds people without login or role; nobody is invited. */
export async function insertPeople(
  tx: Tx,
  people: readonly { readonly id: string; readonly name: string }[],
  at: string,
): Promise<void> {
  if (people.length === 0) return
  await sql`
    insert into person (organization_id, id, name, created_at)
    select current_organization(), *, ${at}::timestamptz from unnest(${people.map(({ id }) => id)}::uuid[], ${people.map(({ name }) => name)}::text[])`.execute(
    tx,
  )
}

/** Fingerprints of all rows that came in by imports and were not withdrawn, or were decided to be repetitions; in hexadecimal. */
export async function knownFingerprints(tx: Tx): Promise<string[]> {
  const found = await sql<{ fingerprint: string }>`
    select encode(w.fingerprint, 'hex') as fingerprint from import i
    join import_row w on w.organization_id = i.organization_id and w.import_id = i.id and w.plan = i.plan
    where i.organization_id = current_organization() and i.state in ('accepted', 'undoing', 'undone') and not w.withdrawn
      and (w.fate = 'import' or (w.fate = 'repeat' and i.state = 'accepted'))`.execute(tx)
  return found.rows.map(({ fingerprint }) => fingerprint)
}

/** Numbers the register holds, ours and old ones, in small letters. */
export async function knownNumbers(tx: Tx): Promise<string[]> {
  const found = await sql<{ number: string }>`
    select lower(number) as number from record
    where organization_id = current_organization() and type = 'improvement' and status <> 'candidate' and number is not null
    union
    select lower(trim(b.old_number)) from record r
    join improvement b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'improvement' and r.status <> 'candidate' and b.old_number is not null`.execute(
    tx,
  )
  return found.rows.map(({ number }) => number)
}

/** Changes whenever an import has come into the register or was withdrawn from it. */
export async function registerMark(tx: Tx): Promise<string> {
  const found = await sql<{ mark: string }>`
    select concat(count(*) filter (where state in ('accepted', 'undoing', 'undone')), '-', count(*) filter (where state = 'undone')) as mark
    from import where organization_id = current_organization()`.execute(tx)
  return found.rows[0]!.mark
}

/** Whether an import is coming in or going out right now. */
export async function isAnyAtWork(tx: Tx): Promise<boolean> {
  const found = await sql`
    select from import where organization_id = current_organization() and state in ('accepting', 'undoing') limit 1`.execute(
    tx,
  )
  return found.rows.length > 0
}

/** What headers meant so far: header → column, or null for evidence only. */
export async function rememberedHeaders(tx: Tx): Promise<Record<string, string | null>> {
  const found = await sql<{ header: string; meaning: string | null }>`
    select header, meaning from import_header where organization_id = current_organization()`.execute(tx)
  return Object.fromEntries(found.rows.map(({ header, meaning }) => [header, meaning]))
}

export async function rememberHeaders(tx: Tx, headers: Readonly<Record<string, string | null>>): Promise<void> {
  const entries = Object.entries(headers)
  await sql`
    insert into import_header (organization_id, header, meaning)
    select current_organization(), * from unnest(${entries.map(([header]) => header)}::text[], ${entries.map(([, meaning]) => meaning)}::text[])
    on conflict (organization_id, header) do update set meaning = excluded.meaning`.execute(tx)
}
