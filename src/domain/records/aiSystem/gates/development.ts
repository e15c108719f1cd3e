import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { buildersStay } from '../people.ts'
import { thresholdsMissing } from './criteria.ts'
import { asksOfSupplier } from './design.ts'
import { needed, type SystemFacts } from './facts.ts'

/** G3: where the data comes from, what it is made of, and what it will be measured by (C-320). */
export function asksOfDevelopment(facts: SystemFacts): Refusal[] {
  const { record, answers } = facts
  return [
    ...buildersStay(facts),
    ...needed(record, 'developers'),
    // Data written down as resources need not be written down twice.
    ...(answers.gate.hasKnownData ? [] : needed(record, 'datasets')),
    ...record.datasets
      .filter(({ provenance, quality, preparation, biasCheck }) =>
        [provenance, quality, preparation, biasCheck].some((said) => !said?.trim()),
      )
      .map(({ name }) => refuse('dataset_incomplete', { field: 'datasets', values: { name: name ?? '' } })),
    ...unmet(answers.gate.resources === 0 && refuse('system_resources_missing')),
    ...asksOfSupplier(facts),
    ...thresholdsMissing(record),
  ]
}
