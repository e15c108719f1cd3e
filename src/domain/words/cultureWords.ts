import type { Label } from '#domain/kernel/field.ts'

/** Before and after in one sentence. */
export const effectWords = {
  figures: { en: '{metric}: {before} before, {after} now.', de: '{metric}: vorher {before}, jetzt {after}.' },
  fact: { en: 'Before: {before} Now: {after}', de: 'Vorher: {before} Jetzt: {after}' },
  figure: { en: 'The figure', de: 'Die Zahl' },
} as const satisfies Record<string, Label>
