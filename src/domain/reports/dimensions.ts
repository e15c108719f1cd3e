import type { Label } from '#domain/kernel/field.ts'

/** What continual improvement serves, and what each of the three asks. */
export const dimensions = {
  suitability: {
    label: { en: 'Suitability', de: 'Eignung' },
    asks: {
      en: 'Does the system still fit our purpose and context?',
      de: 'Passt das System noch zu Zweck und Umfeld?',
    },
  },
  adequacy: {
    label: { en: 'Adequacy', de: 'Angemessenheit' },
    asks: { en: 'Is it enough for what is required and intended?', de: 'Genügt es dem, was verlangt und gewollt ist?' },
  },
  effectiveness: {
    label: { en: 'Effectiveness', de: 'Wirksamkeit' },
    asks: { en: 'Does it achieve what it is meant to?', de: 'Erreicht es, was es soll?' },
  },
} as const satisfies Record<string, { readonly label: Label; readonly asks: Label }>

export type Dimension = keyof typeof dimensions
export const dimensionNames = Object.keys(dimensions) as Dimension[]

/** Amber while a question about it is open: nobody has said yet that it still holds (C-031, C-032). */
export type Light = 'green' | 'amber' | 'red' | 'unknown'
