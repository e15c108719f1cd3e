import { sql } from 'kysely'
import type { Tx } from '../open.ts'
import { evidenceInRoom } from './scope.ts'

/** Those pieces of a record's evidence that may be read in a room. */
export async function piecesInRoom(tx: Tx, room: string, record: string): Promise<ReadonlySet<string>> {
  const found = await sql<{ id: string }>`
    select e.id from evidence e
    where e.organization_id = current_organization() and e.record_id = ${record} and ${evidenceInRoom(room)}`.execute(
    tx,
  )
  return new Set(found.rows.map(({ id }) => id))
}

export interface PieceFile {
  readonly label: string
  readonly id: string
  readonly name: string
  readonly size: number
  readonly hash: string
}

/** The files of a record's evidence that may be read in a room. */
export async function filesOfRecordIn(tx: Tx, room: string, record: string): Promise<PieceFile[]> {
  const found = await sql<PieceFile>`
    select e.label, f.id, f.name, f.size, encode(f.hash, 'hex') as hash from evidence e
    join file f on f.organization_id = e.organization_id and f.id = e.file_id
    where e.organization_id = current_organization() and e.record_id = ${record} and ${evidenceInRoom(room)}
    order by e.created_at, e.id`.execute(tx)
  return found.rows
}

/** Every file that may be read in a room, once each. */
export async function allFilesIn(tx: Tx, room: string): Promise<Omit<PieceFile, 'label'>[]> {
  const found = await sql<Omit<PieceFile, 'label'>>`
    select distinct on (f.hash, f.name) f.id, f.name, f.size, encode(f.hash, 'hex') as hash from evidence e
    join file f on f.organization_id = e.organization_id and f.id = e.file_id
    where e.organization_id = current_organization() and ${evidenceInRoom(room)} order by f.hash, f.name, f.id`.execute(
    tx,
  )
  return found.rows
}
