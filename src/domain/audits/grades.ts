import type { Label } from '#domain/kernel/field.ts'

/** What a finding can be, with its severity where it is a nonconformity: what the words of every auditor come down to. */
export const findingGrades = {
  critical: { en: 'Critical nonconformity', de: 'Kritische Nichtkonformität' },
  major: { en: 'Major nonconformity', de: 'Wesentliche Nichtkonformität' },
  minor: { en: 'Minor nonconformity', de: 'Geringfügige Nichtkonformität' },
  observation: { en: 'Observation', de: 'Beobachtung' },
  opportunity: { en: 'Opportunity for improvement', de: 'Verbesserungspotenzial' },
  goodPractice: { en: 'Good practice', de: 'Gute Praxis' },
} as const satisfies Record<string, Label>

export type FindingGrade = keyof typeof findingGrades

/** Our two axes behind a grade: what it is, and how severe where it fails a requirement. */
export function axesOf(grade: FindingGrade): {
  readonly kind: 'nonconformity' | 'observation' | 'opportunity' | 'goodPractice'
  readonly severity: 'critical' | 'major' | 'minor' | null
} {
  if (grade === 'critical' || grade === 'major' || grade === 'minor') return { kind: 'nonconformity', severity: grade }
  return { kind: grade, severity: null }
}

/** One grade of another auditor's own scale and what it means here: AFNOR's `NCmin` is our minor. */
export interface GradeMeaning {
  readonly grade: string | null
  readonly means: FindingGrade | null
}

/** What a grade of theirs means, or null when their scale has no such grade. Case and spaces do not matter. */
export function meaningOf(scale: readonly GradeMeaning[], grade: string): FindingGrade | null {
  const plain = (text: string | null) => (text ?? '').replaceAll(/\s/g, '').toLowerCase()
  return scale.find((each) => plain(each.grade) === plain(grade))?.means ?? null
}
