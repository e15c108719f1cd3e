import { withoutNames } from '#domain/around/withoutNames.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { dayOf } from '#domain/time/days.ts'
import { fateSentence, stageLabel } from '#domain/words/followWords.ts'
import type { Language } from '#domain/words/sentence.ts'
import { readOrganization } from '#store/people/organization.ts'
import { findPublic, namesWithin, readFollowed } from '#store/suggestions.ts'
import type { App } from '../app.ts'
import { hashOf } from '../people/secret.ts'

export interface Fate {
  readonly organization: string
  /** Null where the record has become one for narrower eyes. */
  readonly title: string | null
  readonly state: string
  readonly stage: string
  readonly sentence: string
  readonly reason: string | null
  readonly sentOn: string
  readonly changedOn: string
}

/**
 * What became of an anonymous suggestion (C-100). People's names are left out: whoever follows learns what was decided and why, not
 * by whom. Where the record was given narrower eyes, only where it stands is told.
 * @throws Refused notFound
 */
export async function follow(app: App, token: string, language: Language): Promise<Fate> {
  const place = await app.store.outside((tx) => findPublic(tx, hashOf(token), 'follow'))
  if (!place) throw new Refused('notFound', [refuse('follow_unknown')])
  return app.store.inside(place, async (tx) => {
    const { name, timeZone } = await readOrganization(tx)
    const followed = await readFollowed(tx, place.id)
    if (!followed) throw new Refused('notFound', [refuse('follow_unknown')])
    const isOpen = followed.audience === null
    const names = isOpen ? await namesWithin(tx, `${followed.title} ${followed.reason ?? ''}`) : []
    return {
      organization: name,
      title: isOpen ? withoutNames(followed.title, names) : null,
      state: followed.state,
      stage: stageLabel(followed.state, language),
      sentence: fateSentence(followed, language),
      reason: isOpen && followed.reason ? withoutNames(followed.reason, names) : null,
      sentOn: dayOf(followed.createdAt, timeZone),
      changedOn: dayOf(followed.updatedAt, timeZone),
    }
  })
}
