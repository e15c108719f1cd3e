import { type Compared, compared } from '#domain/certification/selection/comparison.ts'
import { criteria, weightSum, whyOf } from '#domain/certification/selection/criteria.ts'
import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { BodySelection } from './fields.ts'

export type SelectionFacts = Facts<BodySelection>

/** One body compared with none is no choice. */
const LEAST_CANDIDATES = 2

function comparedFrom({ record, answers, today }: SelectionFacts): readonly Compared[] {
  return compared(record, { bodies: answers.bodyChoice.bodies, today })
}

/** Everything a decision rests on is said: the candidates, their scores with what they rest on, their quotes and days. */
export function notComparable(facts: SelectionFacts): readonly Refusal[] {
  const { record } = facts
  const sum = weightSum(record)
  const named = new Set(record.candidates.map(({ body }) => body))
  return [
    ...unmet(
      !record.standard && refuse('selection_standard_missing', { field: 'standard' }),
      record.sites.length === 0 && refuse('selection_sites_missing', { field: 'sites' }),
      record.candidates.length < LEAST_CANDIDATES && refuse('candidates_too_few', { field: 'candidates' }),
      named.size < record.candidates.length && refuse('candidate_twice', { field: 'candidates' }),
      sum !== 100 && refuse('weights_not_100', { field: 'weightAccreditation', values: { sum } }),
      !record.wantedStage1 && refuse('wanted_day_missing', { field: 'wantedStage1' }),
    ),
    ...record.candidates.flatMap((candidate, at) => [
      ...criteria.flatMap((one) =>
        unmet(
          candidate[one] === null && refuse('candidate_score_missing', { field: `candidates/${at}/${one}` }),
          candidate[one] !== null &&
            !candidate[whyOf(one)]?.trim() &&
            refuse('candidate_score_unfounded', { field: `candidates/${at}/${whyOf(one)}` }),
        ),
      ),
      ...(['quoteInitial', 'quoteSurveillance1', 'quoteSurveillance2'] as const).flatMap((field) =>
        unmet(candidate[field] === null && refuse('quote_missing', { field: `candidates/${at}/${field}` })),
      ),
      ...unmet(
        candidate.earliestStage1 === null &&
          refuse('earliest_day_missing', { field: `candidates/${at}/earliestStage1` }),
      ),
    ]),
    ...overScored(facts),
  ]
}

/** What is known of a body bounds its scores: nothing for an accreditation it has not, no full marks for sites it cannot reach. */
function overScored(facts: SelectionFacts): readonly Refusal[] {
  const known = comparedFrom(facts)
  return facts.record.candidates.flatMap(({ body, accreditation, coverage }, at) => {
    const one = known.find((each) => each.body === body)
    return unmet(
      one?.isKnockedOut &&
        (accreditation ?? 0) > 0 &&
        refuse('accreditation_overscored', { field: `candidates/${at}/accreditation` }),
      one &&
        (coverage ?? 0) > one.mostForCoverage &&
        refuse('coverage_overscored', {
          field: `candidates/${at}/coverage`,
          values: { most: one.mostForCoverage, sites: one.uncovered.join(', ') },
        }),
    )
  })
}

/** Whom the choice falls on: one of those compared, accredited or overridden by the sponsor, and never one that advised us (SOD-14). */
export function notChoosable(facts: SelectionFacts): readonly Refusal[] {
  const { record, answers } = facts
  const { chosen } = record
  if (!chosen) return [refuse('chosen_missing', { field: 'chosen' })]
  const one = comparedFrom(facts).find(({ body }) => body === chosen)
  if (!one) return [refuse('chosen_not_compared', { field: 'chosen' })]
  const isOverridden = record.overrides.some(({ body }) => body === chosen)
  const [conflict] = one.conflicts
  return unmet(
    answers.bodyChoice.bodies.find(({ id }) => id === chosen)?.state === 'retired' &&
      refuse('body_retired', { field: 'chosen' }),
    one.isKnockedOut && !isOverridden && refuse(knockedOut[one.accreditation], { field: 'chosen' }),
    conflict && refuse('sod_14', { field: 'chosen', values: { firm: conflict.firm, day: conflict.until } }),
    !record.chosenBecause?.trim() && refuse('chosen_because_missing', { field: 'chosenBecause' }),
  )
}

const knockedOut = {
  accredited: 'body_not_accredited',
  notAccredited: 'body_not_accredited',
  notRecognized: 'body_not_recognized',
  ended: 'body_accreditation_ended',
  stale: 'body_accreditation_stale',
  unchecked: 'body_accreditation_unchecked',
} as const

/** A knock-out is overridden by the sponsor alone, for a body that is one. */
export function notOverridable(facts: SelectionFacts): readonly Refusal[] {
  const { record, answers, actor } = facts
  const { sponsor } = answers.bodyChoice
  const one = comparedFrom(facts).find(({ body }) => body === record.overridden)
  return unmet(
    !record.overridden && refuse('overridden_missing', { field: 'overridden' }),
    record.overridden && !one && refuse('chosen_not_compared', { field: 'overridden' }),
    one && !one.isKnockedOut && refuse('body_not_knocked_out', { field: 'overridden' }),
    sponsor !== null && sponsor !== actorId(actor) && refuse('override_not_sponsor'),
  )
}

/** What was decided on stands as it was: the ranking of that day. */
export function decided(facts: SelectionFacts): Partial<BodySelection> {
  const { actor, now } = facts
  const ranking = comparedFrom(facts).map(({ body, rank, score, accreditation, cost }) => ({
    id: '',
    body,
    rank,
    score,
    accreditation,
    cost,
  }))
  return { ranking, decidedBy: actorId(actor), decidedAt: now }
}
