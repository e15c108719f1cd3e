import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { thresholdsMissing } from './criteria.ts'
import { needed, type SystemFacts } from './facts.ts'

/** G2: requirements with oversight designed in, objectives, a first look at risks and impact (C-319, C-325). */
export function asksOfDesign(facts: SystemFacts): Refusal[] {
  const { record, answers } = facts
  return [
    ...needed(record, 'systemRequirements', 'responsibleObjectives', ...oversightDesign),
    ...unmet(
      !answers.gate.assessment && refuse('assessment_missing'),
      !answers.gate.impact && refuse('system_impact_missing'),
    ),
    ...(record.origin === 'thirdParty' ? asksOfChoice(facts) : []),
  ]
}

const oversightDesign = [
  'oversightMode',
  'oversight',
  'oversightWhen',
  'interveneMeans',
  'overrideMeans',
  'stopMeans',
] as const

/** A bought system skips stage 3: instead its supplier was looked at, it is set up, and its thresholds are set. */
function asksOfChoice(facts: SystemFacts): Refusal[] {
  const { record } = facts
  return [...asksOfSupplier(facts), ...needed(record, 'configuration'), ...thresholdsMissing(record)]
}

/** The supplier's record, where the system names one, decides; else what is written here. */
export function asksOfSupplier({ record, answers }: SystemFacts): Refusal[] {
  const { supplier } = answers.gate
  if (!supplier) return record.origin === 'thirdParty' ? needed(record, 'dueDiligence') : []
  const values = { supplier: supplier.number ?? '' }
  return unmet(supplier.dueDiligence !== 'done' && refuse('supplier_unchecked', { field: 'dueDiligence', values }))
}
