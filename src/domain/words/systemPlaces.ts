import type { Label } from '#domain/kernel/field.ts'

/** What lies beside the list of AI systems. */
export const systemPlaceText = {
  places: { en: 'AI systems and what they rest on', de: 'KI-Systeme und worauf sie ruhen' },
  systems: { en: 'Systems', de: 'Systeme' },
  resources: { en: 'Resources', de: 'Ressourcen' },
  bringIn: { en: 'From a file', de: 'Aus einer Datei' },
} as const satisfies Record<string, Label>
