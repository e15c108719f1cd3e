import { hasRole } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { acceptorOf, covers, rated } from '#domain/risks/level.ts'
import type { Acceptor } from '#domain/risks/scales.ts'
import type { RiskFacts } from './guards.ts'

/** Whoever analysed, judged, owns or planned it does not approve its treatment (SOD-09). */
export function analystsOf({ before, answers }: RiskFacts): readonly (string | null)[] {
  return [before.analyst, before.analysedBy, before.evaluatedBy, before.plannedBy, before.owner, ...answers.wrote]
}

/** What remains, by the criteria in force; where a risk is borne as it is, that is all of it. */
export function residual({ record, before, answers }: RiskFacts) {
  const criteria = answers.riskCriteria
  if (criteria === null) return null
  if (before.state === 'treatmentDecided')
    return record.score !== null && record.level !== null ? { score: record.score, level: record.level } : null
  const { residualLikelihood, residualConsequence } = record
  if (residualConsequence === null) return null
  return rated(criteria, { likelihood: residualLikelihood, consequences: [residualConsequence] })
}

/** The rest is known, and it is accepted by a named person with the authority for its level (SOD-09). */
export function notAcceptable(facts: RiskFacts): readonly Refusal[] {
  const { record, before, answers } = facts
  const criteria = answers.riskCriteria
  if (criteria === null) return [refuse('risk_criteria_missing')]
  const isBorne = before.state === 'treatmentDecided'
  if (isBorne && record.treatment !== 'retain') return [refuse('risk_treatment_open')]
  const rest = residual(facts)
  const needed = rest && acceptorOf(criteria, rest.level)
  return unmet(
    isBorne && before.criteria !== criteria.id && refuse('criteria_changed_since'),
    !isBorne && !record.residualLikelihood && refuse('residual_missing', { field: 'residualLikelihood' }),
    !isBorne && !record.residualConsequence && refuse('residual_missing', { field: 'residualConsequence' }),
    !isBorne &&
      record.residualLikelihood &&
      record.residualConsequence &&
      rest === null &&
      refuse('residual_off_scale', { field: 'residualLikelihood' }),
    !isBorne && !record.residualBasis?.trim() && refuse('residual_basis_missing', { field: 'residualBasis' }),
    rest &&
      needed &&
      !covers(authorityOf(facts), needed) &&
      refuse('risk_authority_missing', { values: { level: rest.level, acceptor: needed } }),
  )
}

/** The most this person may accept. Without one of these roles only the risk's owner comes this far. */
function authorityOf({ actor }: RiskFacts): Acceptor {
  if (hasRole(actor, 'topManagement')) return 'topManagement'
  if (hasRole(actor, 'aimsManager')) return 'aimsManager'
  if (hasRole(actor, 'processOwner')) return 'processOwner'
  return 'riskOwner'
}
