import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { isId } from '#domain/checks/id.ts'
import { claimRefusals } from '#domain/claims/refused.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { type Refusal, Refused, refuse } from '#domain/kernel/refusal.ts'
import { dayOf } from '#domain/time/days.ts'
import type { FactKind, TrustAudience } from '#domain/trust/audiences.ts'
import { ownSystems } from '#store/aiSystems/names.ts'
import { newId } from '#store/ids.ts'
import { readSettings } from '#store/settings.ts'
import { appendTrail } from '#store/trail/trail.ts'
import { insertFact, replaceEarlier, withdrawFact } from '#store/trust/facts.ts'
import type { App } from '../app.ts'
import { assertFine, assertRole, found } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { draft } from '../trailed.ts'
import { type Copy, copyOf } from './copyOf.ts'
import { trustWriters } from './roles.ts'

export interface Release {
  readonly kind: FactKind
  /** What it is taken from; none for a text of one's own. */
  readonly record: string | null
  readonly title: string | null
  readonly body: string | null
  readonly audiences: readonly TrustAudience[]
}

/**
 * Releases one fact: a copy of what it says now, in place of an earlier copy of the same. Answers its id.
 * @throws Refused notAllowed, notFound, notNow where it is not for the public, invalid where it claims too much
 */
export function releaseFact(app: App, caller: Caller, release: Release): Promise<{ id: string }> {
  assertRole(caller, ...trustWriters)
  return app.store.inside(caller, async (tx) => {
    const { timeZone, language } = await readSettings(tx)
    const today = dayOf(app.now(), timeZone)
    const copied =
      release.kind === 'text' ? own(release, today) : await copyOf(tx, { ...release, language, timeZone, today })
    if (copied === null) throw new Refused('notNow', [refuse('trust_not_releasable')])
    const title = release.title?.trim() || copied.title
    assertFine(claimed({ ...copied, title }, await ownSystems(tx)))
    const { kind, audiences } = release
    const record = kind === 'text' ? null : release.record
    const fact = { ...copied, title, kind, record, audiences, id: newId(), at: app.now(), by: actorId(caller.actor) }
    await replaceEarlier(tx, fact)
    await insertFact(tx, fact)
    await told({ app, caller }, tx, { verb: 'trust.release', before: null, after: title })
    return { id: fact.id }
  })
}

/** Takes a fact off the page; from the next request on nobody outside sees it. */
export function withdrawRelease(app: App, caller: Caller, id: string): Promise<void> {
  assertRole(caller, ...trustWriters)
  return app.store.inside(caller, async (tx) => {
    const title = isId(id) ? await withdrawFact(tx, { id, at: app.now(), by: actorId(caller.actor) }) : null
    found(title)
    await told({ app, caller }, tx, { verb: 'trust.withdraw', before: title, after: null })
  })
}

/** What the title says, what the body says, and what both say together: "ClaimSight" above "certified to ISO/IEC 42001". */
function claimed({ title, body }: Pick<Copy, 'title' | 'body'>, names: readonly string[]): readonly Refusal[] {
  const alone = [...claimRefusals(title, 'title', names), ...claimRefusals(body, 'body', names)]
  return alone.length > 0 || body === null ? alone : claimRefusals(`${title}: ${body}`, 'body', names)
}

function own({ title, body }: Release, today: string) {
  if (!title?.trim()) throw new Refused('invalid', [fieldRefusal('field_required', 'title')])
  return { title: title.trim(), body: body?.trim() || null, value: null, asOf: today }
}

interface Told {
  readonly verb: 'trust.release' | 'trust.withdraw'
  readonly before: string | null
  readonly after: string | null
}

async function told(at: At, tx: Parameters<typeof appendTrail>[0], { verb, before, after }: Told): Promise<void> {
  const subject = { type: 'organization', id: at.caller.organization }
  const changes = [{ path: 'releasedFact', before, after }]
  await appendTrail(tx, at.caller.organization, [draft(at, { verb, subject, changes })])
}
