import type { Label } from '#domain/kernel/field.ts'

/** Before and after in one sentence. */
export const effectWords = {
  figures: { en: '{metric}: {before} before, {after} now.', de: '{metric}: vorher {before}, jetzt {after}.' },
  fact: { en: 'Before: {before} Now: {after}', de: 'Vorher: {before} Jetzt: {after}' },
  figure: { en: 'The figure', de: 'Die Zahl' },
} as const satisfies Record<string, Label>

/** The parts of an improvement's story. */
export const storyWords = {
  problem: { en: 'The problem', de: 'Das Problem' },
  change: { en: 'The change', de: 'Die Änderung' },
  outcome: { en: 'Before and after', de: 'Vorher und nachher' },
  standard: { en: 'What became standard', de: 'Was Standard wurde' },
  lesson: { en: 'What others can learn', de: 'Was andere lernen können' },
  judged: { en: 'Judged: {verdict}.', de: 'Beurteilt: {verdict}.' },
  open: { en: 'Not known yet.', de: 'Noch nicht bekannt.' },
} as const satisfies Record<string, Label>
