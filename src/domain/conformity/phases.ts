/** The four phases of the cycle every management system turns through. */
export const phases = {
  plan: { en: 'Plan', de: 'Planen' },
  do: { en: 'Do', de: 'Umsetzen' },
  check: { en: 'Check', de: 'Überprüfen' },
  act: { en: 'Act', de: 'Verbessern' },
} as const

export type Phase = keyof typeof phases
