import type { Fields } from '#domain/kernel/field.ts'

/** The body that certifies and its two stages. Whoever builds bodies and stages (C2) adds here, with a migration of their own. */
export const bodyFields = {
  stage1Audit: { kind: 'link', to: 'audit', label: { en: 'Audit of stage 1', de: 'Audit der Stufe 1' } },
  stage2Audit: { kind: 'link', to: 'audit', label: { en: 'Audit of stage 2', de: 'Audit der Stufe 2' } },
} as const satisfies Fields
