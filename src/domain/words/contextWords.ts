import type { Label } from '#domain/kernel/field.ts'

/** Titles of what Meliora gives somebody to do when a change signal is decided on. {title} is the signal's, {clause} a requirement's. */
export const signalTaskWords = {
  review: { en: 'Review {clause}: {title}', de: '{clause} prüfen: {title}' },
  gap: { en: 'Find the gaps: {title}', de: 'Lücken finden: {title}' },
  impactAssessment: { en: 'Assess the impact: {title}', de: 'Folgen abschätzen: {title}' },
  policyReview: { en: 'Review the policy: {title}', de: 'Politik überprüfen: {title}' },
} as const satisfies Record<string, Label>
