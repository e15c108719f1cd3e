import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { needed, type SystemFacts } from './facts.ts'

/** G1: what it is, whose it is and which law it falls under (C-318), the same for bought systems and our own (C-005). */
export function asksOfIdentification({ record }: SystemFacts): Refusal[] {
  return [
    ...unmet(!record.owner && refuse('owner_missing', { field: 'owner' })),
    ...needed(record, 'purpose', 'origin', 'role', 'tier', 'tierBecause', 'dataCategories', 'affectedPersons'),
    ...(record.tier === 'high' ? needed(record, 'annex') : []),
    ...unmet(record.tier === 'prohibited' && refuse('practice_prohibited', { field: 'tier' })),
  ]
}
