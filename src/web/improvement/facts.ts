import type { Answers } from '#domain/kernel/answers.ts'
import { exceptableDuties } from '#domain/people/duties.ts'
import type { ImprovementFacts } from '#domain/records/improvement/people.ts'
import { beforeOf, noonOf } from '#web/next/stepFacts.ts'
import type { Place } from './place.ts'

type Values = Readonly<Record<string, unknown>>
type Known = Pick<Place, 'record' | 'organization' | 'membership' | 'models' | 'exceptions'>

interface Said {
  readonly values?: Values
  readonly reason?: string | null
  /** Leaves separation of duties to the server, which alone knows; only the light path asks it here. */
  readonly exceptAll?: boolean
}

/**
 * The facts a guard wants, as far as a screen knows them: the same functions that refuse on the server say here what is
 * missing while someone types. What only the server knows is assumed to be fine; it is asked in any case.
 */
export function factsOf(
  { record, organization, membership, models, exceptions }: Known,
  said: Said = {},
): ImprovementFacts {
  const { values = {}, reason = null, exceptAll = true } = said
  const before = beforeOf(record)
  const after = { ...before, ...values }
  return {
    before,
    record: after,
    actor: { kind: 'person', id: membership.person.id, roles: membership.roles },
    now: noonOf(record.today, organization.timeZone),
    today: record.today,
    reason,
    settings: organization,
    answers: {
      workInProgress: 0,
      scoringModels: models,
      partyNeeds: null,
      activePeople: peopleIn(after),
      exceptions: exceptAll ? exceptableDuties : exceptions,
      proof: null,
      delegated: before.delegation ? { id: before.delegation, limit: Number.POSITIVE_INFINITY } : null,
    } as Partial<Answers> as Answers,
  }
}

function peopleIn({ owner, actions }: ImprovementFacts['record']): ReadonlySet<string> {
  return new Set([owner, ...actions.map(({ responsible }) => responsible)].filter((person) => person !== null))
}
