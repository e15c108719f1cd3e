/** Another nonconformity that resembles this one (C-181). */
export interface LookAlike {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly createdAt: string
  readonly sameRequirement: boolean
  /** The same AI system; or neither names one. */
  readonly sameSystem: boolean
  /** A root cause, or the likeliest kind of cause, of the same category. */
  readonly sameCause: boolean
}

/** It came back, or is the second of its kind: the same requirement with the same system or the same kind of cause. */
export function recurs({ sameRequirement, sameSystem, sameCause }: LookAlike): boolean {
  return sameRequirement && (sameSystem || sameCause)
}

/** The numbers of what was shown, for the record: `NC-2026-0003, NC-2026-0007`. */
export function namedIn(lookAlikes: readonly LookAlike[]): string | null {
  const names = lookAlikes.flatMap(({ number, title }) => number ?? (title || []))
  return names.join(', ') || null
}
