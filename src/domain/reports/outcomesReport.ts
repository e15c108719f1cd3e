import type { Report } from './report.ts'

/** How well each outcome is known, for auditors (C-117, C-118). */
export const outcomesReport = {
  name: 'outcomes',
  question: { en: 'How well is each outcome known?', de: 'Wie gut ist jedes Ergebnis bekannt?' },
  figures: {
    quality: {
      label: { en: 'Outcomes judged, by quality', de: 'Beurteilte Ergebnisse nach Güte' },
      how: {
        en: 'Improvements judged in the period. 0: a fact, or no figure before and after. 1: figures before and after. 2: and it is said how both were counted. 3: and enough readings, by a verdict computed from a proof that was fixed before the work.',
        de: 'Im Zeitraum beurteilte Verbesserungen. 0: eine Tatsache, oder keine Zahl vorher und nachher. 1: Zahlen vorher und nachher. 2: dazu gesagt, wie beide gezählt wurden. 3: dazu genug Ablesungen, als Urteil aus einem Nachweis, der vor der Arbeit feststand.',
      },
    },
    successes: {
      label: { en: 'Successes', de: 'Erfolge' },
      how: {
        en: 'Judged in the period and met. What was closed without a judged outcome is an activity and counts nowhere here.',
        de: 'Im Zeitraum beurteilt und erreicht. Was ohne beurteiltes Ergebnis abgeschlossen wurde, ist eine Aktivität und zählt hier nirgends.',
      },
    },
    activities: {
      label: { en: 'Activities, not improvements', de: 'Aktivitäten, keine Verbesserungen' },
      how: {
        en: 'Closed in the period without a judged outcome.',
        de: 'Im Zeitraum ohne beurteiltes Ergebnis abgeschlossen.',
      },
    },
    marked: {
      label: { en: 'Marked', de: 'Gekennzeichnet' },
      how: {
        en: 'Judged in the period by a proof that was amended after it was fixed, or fixed after the change had begun.',
        de: 'Im Zeitraum beurteilt nach einem Nachweis, der nach dem Festlegen geändert oder erst nach Beginn der Änderung festgelegt wurde.',
      },
    },
  },
} as const satisfies Report
