/** What kind of task makes up for a requirement that was not met (C-177): the assessment that is missing, the training, the document. */
const kinds: readonly (readonly [start: string, kind: string])[] = [
  ['iso42001:8.2', 'riskAssessment'],
  ['iso42001:6.1.2', 'riskAssessment'],
  ['iso42001:8.4', 'impactAssessment'],
  ['iso42001:6.1.4', 'impactAssessment'],
  ['iso42001:A.5', 'impactAssessment'],
  ['iso42001:7.2', 'training'],
  ['iso42001:7.3', 'training'],
  ['iso42001:7.5', 'documentRevision'],
]

/** @param requirement its key, as a nonconformity holds it; null where no kind follows from it */
export function taskKindFor(requirement: unknown): string | null {
  if (typeof requirement !== 'string') return null
  return kinds.find(([start]) => requirement === start || requirement.startsWith(`${start}.`))?.[1] ?? null
}
