import { createReadStream } from 'node:fs'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { enter, inSnapshot, organizationsHere } from '#store/snapshot.ts'
import type { Mark } from '#store/trail/chain.ts'
import { readHead, readKeptHead, streamTrail } from '#store/trail/stream.ts'
import { type TrailReport, verifyTrail } from '#store/trail/verify.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { printed } from './anchors.ts'
import { openExport } from './readExport.ts'
import { assertMayReadTrail } from './readers.ts'

/** Verifies the caller's organization, whole, while others keep writing. */
export function verifyOwnTrail(app: App, caller: Caller, anchors: readonly Mark[] = []): Promise<TrailReport> {
  assertMayReadTrail(caller)
  return app.store.reading(caller, (tx) => verifyTrail(streamTrail(tx), { organization: caller.organization, anchors }))
}

/** Where the chain stands, `seq:hash`: written down elsewhere it is an anchor. */
export function trailHead(app: App, caller: Caller): Promise<string> {
  assertMayReadTrail(caller)
  return app.store.inside(caller, async (tx) => printed(await readHead(tx)))
}

export interface OrganizationReport extends TrailReport {
  readonly slug: string
}

/**
 * Verifies one organization or all, as the owner of the database, who also sees the head the database keeps.
 * @param url connection string of the owner
 * @throws Refused invalid when there is no such organization
 */
export function verifyDatabase(
  url: string,
  { organization, anchors = [] }: { organization?: string | undefined; anchors?: readonly Mark[] },
): Promise<OrganizationReport[]> {
  return inSnapshot(url, async (tx) => {
    const reports: OrganizationReport[] = []
    for (const { id, slug } of await chosen(await organizationsHere(tx), organization)) {
      await enter(tx, id)
      const head = await readKeptHead(tx)
      reports.push({ slug, ...(await verifyTrail(streamTrail(tx), { organization: id, anchors, head })) })
    }
    return reports
  })
}

/** The organizations a command is about: the one of that slug, or all. */
export function chosen<T extends { readonly slug: string }>(all: readonly T[], slug: string | undefined): readonly T[] {
  if (slug === undefined) return all
  const named = all.filter((each) => each.slug === slug)
  if (named.length === 0)
    throw new Refused('invalid', [refuse('trail_organization_unknown', { values: { organization: slug } })])
  return named
}

/** Verifies an exported trail; the database it came from is not needed. */
export async function verifyFile(path: string, anchors: readonly Mark[] = []): Promise<TrailReport> {
  const { entries, ...opened } = await openExport(createReadStream(path))
  return verifyTrail(entries, { ...opened, anchors })
}
