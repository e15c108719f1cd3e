import { withoutNames } from '#domain/around/withoutNames.ts'
import type { StateDefinition } from '#domain/kernel/recordType.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { recordTypes } from '#domain/records/index.ts'
import { dayOf } from '#domain/time/days.ts'
import { fateSentence, reportSentence, stageLabel } from '#domain/words/followWords.ts'
import type { Language } from '#domain/words/sentence.ts'
import { readOrganization } from '#store/people/organization.ts'
import { type Followed, findPublic, namesWithin, readFollowed } from '#store/suggestions.ts'
import type { App } from '../app.ts'
import { hashOf } from '../people/secret.ts'

export interface Fate {
  readonly organization: string
  readonly type: string
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
    // What answers a report was written for whoever raised it; what stands in an improvement was not.
    const isTold = isOpen || followed.type !== 'improvement'
    const names = isTold ? await namesWithin(tx, `${followed.title} ${followed.reason ?? ''}`) : []
    return {
      organization: name,
      type: followed.type,
      title: isOpen ? withoutNames(followed.title, names) : null,
      state: followed.state,
      ...standing(followed, language),
      reason: isTold && followed.reason ? withoutNames(followed.reason, names) : null,
      sentOn: dayOf(followed.createdAt, timeZone),
      changedOn: dayOf(followed.updatedAt, timeZone),
    }
  })
}

function standing(followed: Followed, language: Language): Pick<Fate, 'stage' | 'sentence'> {
  const { type, state } = followed
  if (type === 'improvement') return { stage: stageLabel(state, language), sentence: fateSentence(followed, language) }
  const { states, initial } = recordTypes[type]!
  const { label, final } = (states as Readonly<Record<string, StateDefinition>>)[state]!
  const at = state === initial ? 'arrived' : final ? 'over' : 'underWay'
  return { stage: label[language], sentence: reportSentence({ at, stage: label[language] }, language) }
}
