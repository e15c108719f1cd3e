import type { Label } from '#domain/kernel/field.ts'

/** How it is shown that it worked (A237–A243, C-208…C-211). */
export const verificationMethods = {
  recurrence: { en: 'It does not come back', de: 'Es kehrt nicht wieder' },
  metric: { en: 'A metric improves', de: 'Eine Kennzahl wird besser' },
  audit: { en: 'Audit of the action', de: 'Audit der Maßnahme' },
  test: { en: 'Test of the action', de: 'Test der Maßnahme' },
  survey: { en: 'Those concerned say so', de: 'Die Beteiligten sagen es' },
} as const satisfies Record<string, Label>
