import type { Label } from '#domain/kernel/field.ts'

/** What the house says when it looks after training. */
export const competenceWords = {
  left: { en: 'No longer works here.', de: 'Arbeitet nicht mehr hier.' },
} as const satisfies Record<string, Label>
