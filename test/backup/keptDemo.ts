import { join } from 'node:path'
import { sql } from 'kysely'
import type { App } from '#app/app.ts'
import { restore } from '#app/backup/restore.ts'
import type { Caller } from '#app/caller.ts'
import { verifyDatabase } from '#app/trail/verify.ts'
import type { Role } from '#domain/people/roles.ts'
import { openStore } from '#store/open.ts'
import { places } from './places.ts'

/** A demo as an earlier part built it and backed it up itself, restored and migrated: what people already have must go on. */
export interface KeptDemo {
  readonly app: App
  /** The newest migration the file knew. */
  readonly schema: string
  /** Each organization's trail, held to the head in the file: whether it verifies, and its length. */
  readonly trails: readonly (readonly [slug: string, ok: boolean, count: number])[]
  /** Each organization's trail after the migration. */
  verified(): Promise<(readonly [slug: string, ok: boolean])[]>
  /** Somebody of Lysmark whose name begins so. */
  acting(name: string, role: Role): Promise<Caller>
  close(): Promise<void>
}

/** @param now the instant at which whoever acts in it acts */
export async function restoredDemo(file: string, now: string): Promise<KeptDemo> {
  const { emptyTarget, close } = await places()
  const url = await emptyTarget()
  const { header, trails } = await restore({ path: join(import.meta.dirname, file), url })
  const organization = String(trails.find(({ slug }) => slug === 'lysmark')?.report.organization)
  const store = await openStore({ url })
  return {
    app: { store, clock: 'demo', now: () => now },
    schema: header.schema,
    trails: trails.map(({ slug, report }) => [slug, report.ok, report.count] as const).sort(),
    verified: async () => (await verifyDatabase(url, {})).map(({ slug, ok }) => [slug, ok] as const).sort(),
    acting: async (name, role) => {
      const { rows } = await store.inside({ organization }, (tx) =>
        sql<{ id: string }>`select id from person where name like ${`${name}%`} limit 1`.execute(tx),
      )
      const actor = { kind: 'person', id: String(rows[0]?.id), roles: [role] } as const
      return { organization, actor, channel: 'api', language: 'en' }
    },
    close: async () => {
      await store.close()
      await close()
    },
  }
}
