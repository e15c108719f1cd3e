import type pg from 'pg'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { connected } from '../connection.ts'
import { grantToApplication } from '../grants.ts'
import { applyPending, ensureRoles, lockSchema } from '../migrate.ts'
import { parserOf } from '../open.ts'
import { faultCodes } from '../trail/faults.ts'
import type { OrganizationTrail } from './anchored.ts'
import { verifiedTrails } from './anchored.ts'
import type { BackupHeader } from './contents.ts'
import { fillTables } from './fill.ts'
import { holdDeliveries } from './heldDeliveries.ts'
import type { BackupPart } from './read.ts'
import { allTables, carriedTables } from './tables.ts'
import { assertEmpty, assertKnownSchema, withForce, withoutForce } from './target.ts'

export interface Restored {
  readonly header: BackupHeader
  readonly rows: number
  readonly trails: readonly OrganizationTrail[]
}

/**
 * Fills an empty database from a backup: schema as it was, rows, trails verified against the heads the backup names, then the schema
 * as it is now. One transaction: whatever is wrong, nothing has happened.
 * @param url connection string of the owner
 * @throws Refused notNow or invalid; DamagedBackup
 */
export async function restoreInto(url: string, parts: AsyncIterable<BackupPart>): Promise<Restored> {
  const client = await connected({ connectionString: url, types: { getTypeParser: parserOf as never } })
  try {
    const hasApplicationRole = await ensureRoles(client)
    await client.query('begin')
    await client.query("set local lock_timeout = '5s'")
    const restored = await restoreWithin(client, parts)
    if (hasApplicationRole) await grantToApplication(client)
    await client.query('analyze')
    await client.query('commit')
    return restored
  } catch (failure) {
    await client.query('rollback')
    throw isBusy(failure) ? new Refused('notNow', [refuse('backup_target_busy')]) : failure
  } finally {
    await client.end()
  }
}

async function restoreWithin(client: pg.Client, parts: AsyncIterable<BackupPart>): Promise<Restored> {
  await lockSchema(client)
  const coming = parts[Symbol.asyncIterator]()
  const first = await coming.next()
  if (first.done || first.value.kind !== 'header') throw new Error('A backup begins with its header.')
  const { header } = first.value
  await assertKnownSchema(header)
  await assertEmpty(client, header)
  await applyPending(client, new Set(header.migrations.map(({ name }) => name)))
  const tables = await allTables(client)
  await withoutForce(client, tables)
  const rows = await fillTables(client, await carriedTables(client), { [Symbol.asyncIterator]: () => coming })
  await holdDeliveries(client, tables)
  await withForce(client, tables)
  const trails = await verifiedTrails(client, header)
  for (const { slug, report } of trails) assertWhole(slug, report)
  await applyPending(client)
  return { header, rows, trails }
}

function assertWhole(organization: string, { ok, faults }: OrganizationTrail['report']): void {
  const [fault] = faults
  if (ok || !fault) return
  const { kind, seq, upTo = seq, path = '' } = fault
  throw new Refused('invalid', [
    refuse('backup_trail_broken', { values: { organization } }),
    refuse(faultCodes[kind], { values: { seq, upTo, path } }),
  ])
}

const LOCK_NOT_AVAILABLE = '55P03'

function isBusy(failure: unknown): boolean {
  return (failure as { code?: string }).code === LOCK_NOT_AVAILABLE
}
