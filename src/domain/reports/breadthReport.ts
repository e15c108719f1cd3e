import type { Report } from './report.ts'

/** How broadly it is improved, and how much of that is measured (C-154…C-159). */
export const breadthReport = {
  name: 'breadth',
  question: { en: 'Is improving spread over all areas?', de: 'Wird in allen Bereichen verbessert?' },
  figures: {
    index: {
      label: { en: 'Breadth', de: 'Breite' },
      how: {
        en: 'Areas with at least one improvement judged with a figure or a fact in twelve months, divided by all areas.',
        de: 'Bereiche mit mindestens einer in zwölf Monaten an Zahl oder Tatsache beurteilten Verbesserung, geteilt durch alle Bereiche.',
      },
    },
    coverage: {
      label: { en: 'By area', de: 'Nach Bereich' },
      how: {
        en: 'Registered, implemented, judged and improved in the period, by area. Entries without an area stand in a line of their own.',
        de: 'Im Zeitraum aufgenommen, umgesetzt, beurteilt und besser, nach Bereich. Einträge ohne Bereich stehen in eigener Zeile.',
      },
    },
  },
} as const satisfies Report
