import type { Label } from '#domain/kernel/field.ts'

/** Titles that released facts get by themselves. */
export const trustWords = {
  statement: { en: 'What you may rely on', de: 'Worauf Sie sich verlassen dürfen' },
  scope: { en: 'What our management system covers', de: 'Was unser Managementsystem umfasst' },
} as const satisfies Record<string, Label>
