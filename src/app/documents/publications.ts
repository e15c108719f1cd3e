import { createHash } from 'node:crypto'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { RegisterKey } from '#domain/publication/registerNames.ts'
import { dayOf } from '#domain/time/days.ts'
import {
  disposeOf,
  hashInTrail,
  listPublications,
  type Publication,
  publicationContent,
  readPublication,
} from '#store/documents/publications.ts'
import { namesOf } from '#store/records/existing.ts'
import { readSettings } from '#store/settings.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertRole, found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { idFrom } from '../texts.ts'
import { draft } from '../trailed.ts'
import { mayPublish } from './publish.ts'

export type { Publication } from '#store/documents/publications.ts'

export interface PublicationList {
  readonly items: readonly Publication[]
  /** Names of those who published and disposed, by id. */
  readonly names: Readonly<Record<string, string>>
}

/** Registers as they were published, newest first; every member may read them. */
export function publications(app: App, caller: Caller, register?: RegisterKey): Promise<PublicationList> {
  return app.store.reading(caller, async (tx) => {
    const items = await listPublications(tx, register)
    const people = items.flatMap(({ publishedBy, disposedBy }) => [publishedBy, disposedBy]).filter((id) => id !== null)
    return { items, names: await namesOf(tx, [...new Set(people)]) }
  })
}

/**
 * The file of a published version; whether it is still the one that was published is checked each time, against the trail.
 * @throws Refused notFound, notNow once it was disposed of; Error where the content is not what was published
 */
export function publicationFile(
  app: App,
  caller: Caller,
  id: string,
): Promise<{ readonly publication: Publication; readonly file: Uint8Array }> {
  return app.store.reading(caller, async (tx) => {
    const publication = found(await readPublication(tx, idFrom(id, 'id')))
    const file = await publicationContent(tx, publication.id)
    if (!file) throw new Refused('notNow', [refuse('publication_disposed')])
    const hash = createHash('sha256').update(file).digest('hex')
    // Who can rewrite the file can rewrite the sum beside it; the one in the trail hangs on every entry after it.
    if (hash !== publication.hash || hash !== (await hashInTrail(tx, publication)))
      throw new Error(`The published register ${id} is not what was published.`)
    return { publication, file: new Uint8Array(file) }
  })
}

/** Takes the content of a version away whose retention is over; its hash and the entry about it stay. @throws Refused */
export function disposePublication(app: App, caller: Caller, id: string): Promise<Publication> {
  assertRole(caller, ...mayPublish)
  return app.store.inside(caller, async (tx) => {
    const publication = found(await readPublication(tx, idFrom(id, 'id')))
    const { timeZone } = await readSettings(tx)
    const [at, by] = [app.now(), actorId(caller.actor)]
    if (publication.disposedAt) throw new Refused('notNow', [refuse('publication_disposed')])
    const isKept = dayOf(at, timeZone) <= publication.retainUntil || dayOf(at, 'UTC') <= publication.retainUntil
    if (isKept) throw new Refused('notNow', [refuse('publication_kept', { values: { day: publication.retainUntil } })])
    await disposeOf(tx, publication.id, { at, by })
    const path = `publications/${publication.register}/${publication.version}/disposedAt`
    const subject = { type: 'organization', id: caller.organization }
    await appendTrail(tx, caller.organization, [
      draft({ app, caller }, { verb: 'register.dispose', subject, changes: [{ path, before: null, after: at }] }),
    ])
    return found(await readPublication(tx, publication.id))
  })
}
