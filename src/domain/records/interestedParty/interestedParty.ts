import type { Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { type InterestedParty, interestedPartyFields } from './fields.ts'
import { interestedPartyStates } from './states.ts'

type PartyFacts = Facts<InterestedParty>

const said = ['kind', 'description', 'needs', 'reviewOn'] as const
const keepers = ['owner', 'aimsManager', 'improvementCoordinator', 'processOwner'] as const

/** An interested party with its needs; looked at again on its day, with every need answered. */
export const interestedParty = recordType({
  name: 'interestedParty',
  plural: 'interested-parties',
  prefix: 'PTY',
  label: { en: 'Interested party', de: 'Interessierte Partei' },
  pluralLabel: { en: 'Interested parties', de: 'Interessierte Parteien' },
  topics: ['interestedParties', 'managementReview'],
  fields: interestedPartyFields,
  states: interestedPartyStates,
  initial: 'current',
  numberedBy: 'current',
  captures: ['title', 'owner', ...said],
  relations: { owner: ({ actor, before }: PartyFacts) => isWriting(actor, before.owner) },
  editableBy: keepers,
  moves: {
    lookAgain: {
      label: { en: 'Look at it again', de: 'Erneut ansehen' },
      from: ['current'],
      by: keepers,
      asks: ['needs', 'reviewOn'],
      guard: notReviewed,
      effect: ({ now }) => ({ reviewedAt: now }),
    },
    retire: {
      label: { en: 'No longer applies', de: 'Gilt nicht mehr' },
      from: ['current'],
      to: 'retired',
      by: ['aimsManager', 'topManagement'],
      reason: 'required',
    },
  },
  mayEdit: ({ before }) => unmet(before.state === 'retired' && refuse('party_retired')),
  derive: ({ state, reviewOn }) => ({
    status: state === 'retired' ? 'completed' : 'inProgress',
    due: state === 'current' ? reviewOn : null,
  }),
})

/** A need is taken on or not, for a reason; one that is taken on names its requirement and says whether it is met. */
function notReviewed({ record, today }: PartyFacts): readonly Refusal[] {
  return unmet(
    record.needs.length === 0 && refuse('needs_missing', { field: 'needs' }),
    ...record.needs.flatMap(({ takenOn, requirement, met }, at) => [
      (!takenOn || takenOn.answer === 'notApplicable' || !takenOn.why?.trim()) &&
        refuse('need_undecided', { field: `needs/${at}/takenOn` }),
      takenOn?.answer === 'yes' &&
        !requirement &&
        refuse('need_without_requirement', { field: `needs/${at}/requirement` }),
      takenOn?.answer === 'yes' && !met && refuse('need_met_unknown', { field: `needs/${at}/met` }),
    ]),
    (!record.reviewOn || record.reviewOn <= today) && refuse('day_not_ahead', { field: 'reviewOn' }),
  )
}
