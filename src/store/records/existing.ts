import { sql } from 'kysely'
import { fileSeenBy } from '../around/files.ts'
import type { Tx } from '../open.ts'
import { seenBy } from './read.ts'
import type { AudienceKeys } from './stored.ts'

/** Which of these ids are people of the organization, active or not: history keeps naming those who left. */
export async function peopleAmong(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  return asSet(
    await sql<{
      id: string
    }>`select id from person where organization_id = current_organization() and id = any(${[...ids]}::uuid[])`.execute(
      tx,
    ),
  )
}

/** Of which type each of these ids is, of records these eyes may see. */
export async function typesAmong(tx: Tx, ids: readonly string[], eyes: AudienceKeys): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await sql<{ id: string; type: string }>`
    select r.id, r.type from record r
    where r.organization_id = current_organization() and r.id = any(${[...ids]}::uuid[]) and ${seenBy(eyes)}`.execute(
    tx,
  )
  return new Map(found.rows.map(({ id, type }) => [id, type]))
}

/** Which of these ids are records these eyes may see. */
export async function recordsAmong(tx: Tx, ids: readonly string[], eyes: AudienceKeys): Promise<Set<string>> {
  return new Set((await typesAmong(tx, ids, eyes)).keys())
}

/** Which of these ids are stored files these eyes may read: nobody makes a file their own by holding it. */
export async function filesAmong(tx: Tx, ids: readonly string[], eyes: AudienceKeys): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  return asSet(
    await sql<{
      id: string
    }>`select f.id from file f where f.organization_id = current_organization() and f.id = any(${[...ids]}::uuid[]) and ${fileSeenBy(eyes)}`.execute(
      tx,
    ),
  )
}

/** The names of people by id; for pages and lists that show them. */
export async function namesOf(tx: Tx, ids: readonly string[]): Promise<Record<string, string>> {
  if (ids.length === 0) return {}
  const found = await sql<{ id: string; name: string }>`
    select id, name from person where organization_id = current_organization() and id = any(${[...ids]}::uuid[])`.execute(
    tx,
  )
  return Object.fromEntries(found.rows.map(({ id, name }) => [id, name]))
}

function asSet({ rows }: { rows: readonly { id: string }[] }): Set<string> {
  return new Set(rows.map(({ id }) => id))
}
