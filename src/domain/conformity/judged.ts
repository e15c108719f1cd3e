import type { RequirementKind } from '#domain/standards/requirement.ts'
import type { Topic } from '#domain/topics.ts'
import { counting } from './counting.ts'
import { isPaperEnough } from './paper.ts'
import { type Judged, judge, nothingShown, type RequirementStatus, type Shown, together } from './status.ts'

/** What has to be known of a requirement to judge it. */
export interface Asked {
  readonly key: string
  readonly standard: string
  readonly kind: RequirementKind
  readonly topics: readonly Topic[]
}

/** How much shows a type's topics by being there; without a standard in every one. */
export interface Being extends Shown {
  readonly type: string
  readonly standard: string | null
}

/** All that a look at conformity rests on, at one moment. */
export interface Known {
  readonly shown: ReadonlyMap<string, Shown>
  readonly being: readonly Being[]
  readonly against: ReadonlyMap<string, number>
  readonly excluded: ReadonlySet<string>
}

export interface JudgedRequirement extends Judged {
  readonly key: string
  readonly shown: Shown
  readonly nonconformities: number
}

/** The status of each requirement from all that is known on a day. */
export function judged(asked: readonly Asked[], { shown, being, against, excluded }: Known): JudgedRequirement[] {
  return asked.map((requirement) => {
    const { key, standard } = requirement
    const types = typesShowing(requirement)
    const all = being
      .filter((one) => types.includes(one.type) && (one.standard === null || one.standard === standard))
      .reduce<Shown>(together, shown.get(key) ?? nothingShown)
    const nonconformities = against.get(key) ?? 0
    const isExcluded = excluded.has(key)
    return {
      key,
      shown: all,
      nonconformities,
      ...judge(all, { isExcluded, isPaperEnough: isPaperEnough(key), nonconformities }),
    }
  })
}

/** The types whose records show a requirement by being there: it is named, or it is a clause of all their topics. */
export function typesShowing({ key, kind, topics }: Asked): string[] {
  return Object.entries(counting).flatMap(([type, rule]) => {
    const { topics: named = [], requirements = [] } = rule?.shows ?? {}
    const isTheirs = kind === 'clause' && named.length > 0 && named.every((topic) => topics.includes(topic))
    return isTheirs || requirements.includes(key) ? [type] : []
  })
}

export type StatusCounts = Readonly<Record<RequirementStatus, number>>

/** How many stand how. */
export function statusCounts(all: readonly { readonly status: RequirementStatus }[]): StatusCounts {
  const counts = { evidenced: 0, partly: 0, expired: 0, notShown: 0, notApplicable: 0 }
  for (const { status } of all) counts[status] += 1
  return counts
}
