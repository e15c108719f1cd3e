import { randomBytes } from 'node:crypto'
import { actorId } from '#domain/kernel/facts.ts'
import { newId } from '#store/ids.ts'
import { readSuggestionLink, removeSuggestionLink, replaceSuggestionLink } from '#store/suggestions.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertRole, found } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { hashOf } from '../people/secret.ts'
import { draft } from '../trailed.ts'

/** The organization's public address for suggestions, as its members pass it on. */
export interface PublicLink {
  readonly token: string
  /** Of the page, within this installation. */
  readonly path: string
  readonly createdAt: string
}

/** Every member may read it: the capture form sends anonymous suggestions there. Null while none is taken. */
export function suggestionLink(app: App, caller: Caller): Promise<PublicLink | null> {
  return app.store.inside(caller, async (tx) => {
    const link = await readSuggestionLink(tx)
    return link && shown(link)
  })
}

/** Makes the address, or a new one in its place: what was printed before opens nothing from then on. */
export function makeSuggestionLink(app: App, caller: Caller): Promise<PublicLink> {
  assertRole(caller, 'administrator', 'improvementCoordinator')
  return app.store.inside(caller, async (tx) => {
    const before = await readSuggestionLink(tx, { lock: true })
    const token = randomBytes(16).toString('base64url')
    const link = { id: newId(), token, createdAt: app.now() }
    await replaceSuggestionLink(tx, { ...link, hash: hashOf(token), by: actorId(caller.actor) })
    await appendTrail(tx, caller.organization, [changed({ app, caller }, before?.id ?? null, link.id)])
    return shown(link)
  })
}

/** Switches it off. */
export function endSuggestionLink(app: App, caller: Caller): Promise<void> {
  assertRole(caller, 'administrator', 'improvementCoordinator')
  return app.store.inside(caller, async (tx) => {
    const before = found(await readSuggestionLink(tx, { lock: true }))
    await removeSuggestionLink(tx)
    await appendTrail(tx, caller.organization, [changed({ app, caller }, before.id, null)])
  })
}

/** The trail names the address by its id; the token is nobody's business later. */
function changed(at: At, before: string | null, after: string | null) {
  const subject = { type: 'organization', id: at.caller.organization }
  return draft(at, {
    verb: 'organization.suggestionLink',
    subject,
    changes: [{ path: 'suggestionLink', before, after }],
  })
}

function shown({ token, createdAt }: { token: string; createdAt: string }): PublicLink {
  return { token, path: `/s/${token}`, createdAt }
}
