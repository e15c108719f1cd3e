import type { objectiveThemes } from '../objective/themes.ts'

/** Objectives about risk and trust: a certificate that serves none of these is an end in itself (C-243). */
const themes: readonly (keyof typeof objectiveThemes)[] = [
  'accountability',
  'data',
  'fairness',
  'privacy',
  'robustness',
  'safety',
  'security',
  'transparency',
]

export function isOfTrust(theme: string | null): boolean {
  return (themes as readonly (string | null)[]).includes(theme)
}
