import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { Tx } from '../open.ts'
import { enter } from '../snapshot.ts'
import { readKeptHead, streamTrail } from '../trail/stream.ts'
import { markFrom, type TrailReport, verifyTrail } from '../trail/verify.ts'
import type { BackupHeader } from './contents.ts'

export interface OrganizationTrail {
  readonly slug: string
  readonly report: TrailReport
}

/** Verifies the trail of every organization within a transaction at work, against the heads the backup names. */
export async function verifiedTrails(client: pg.Client, { organizations }: BackupHeader): Promise<OrganizationTrail[]> {
  const tx = onClient(client)
  const trails: OrganizationTrail[] = []
  for (const { id, slug, head } of organizations) {
    await enter(tx, id)
    const anchor = markFrom(head)
    const report = await verifyTrail(streamTrail(tx), {
      organization: id,
      anchors: anchor ? [anchor] : [],
      head: await readKeptHead(tx),
    })
    trails.push({ slug, report })
  }
  return trails
}

/** Statements of the other files on a connection that is in a transaction of its own. */
function onClient(client: pg.Client): Tx {
  const connection = Object.assign(client, { release: () => {} })
  const pool = { connect: async () => connection, end: async () => {} }
  return new Kysely<Record<string, never>>({ dialect: new PostgresDialect({ pool: pool as never }) })
}
