import { isSmall } from '#domain/records/improvement/small.ts'
import { purposeOf } from '#domain/words/improvementSteps.ts'
import type { Steps } from '#web/next/steps.ts'
import { VerdictLine } from '#web/proof/VerdictLine.tsx'
import { factsOf } from '../facts.ts'
import { Outcome } from '../figures/Outcome.tsx'
import { ownInput } from '../form/inputs.tsx'
import type { Place } from '../place.ts'
import { missingNow } from './missing.ts'
import { proposalsFor } from './proposalsFor.ts'
import { groupsFor } from './stepGroups.ts'

/** What is particular to an improvement's steps: layouts, proposals, what only the server knows, who a standing means. */
export function improvementSteps(place: Place): Steps {
  const { record, organization } = place
  const { ownArea } = record.fields
  const isLight = (values = {}) => isSmall(factsOf(place, { values }).record, organization)
  return {
    purposeOf,
    layout: (move, shown) => groupsFor(move, { ...shown, isSmall: isLight(shown.values) }),
    proposals: (move, values) => proposalsFor(move, place, values),
    missing: (typed) => missingNow(place, typed),
    ownInput,
    preview: (move, values) => {
      if (move !== 'measure') return null
      return values.proof === 'series' ? <VerdictLine /> : <Outcome values={values} isPreview />
    },
    pointless,
    standing: (name) => {
      if (name === 'coordinatorOfSmall') return isLight() ? { role: 'improvementCoordinator' } : undefined
      const isRaisers = ['raiserOfOwnArea', 'raiserOfSmall'].includes(name) && ownArea
      return isRaisers ? { person: record.createdBy?.name } : undefined
    },
  }
}

/** No form settles these: the move does not fit this record now. */
const pointless = [
  'already_accepted',
  'already_approved',
  'not_deferred',
  'activity_only_if_imported',
  'verdict_is_met',
  'decision_is_reverse',
  'decision_is_not_reverse',
  'proof_not_frozen',
  'verdict_is_computed',
  'amend_instead',
]
