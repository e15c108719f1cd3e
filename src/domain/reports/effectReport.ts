import type { Report } from './report.ts'

/** What the improvements changed, and how much of it chance alone would show (C-120; measurement 2h). */
export const effectReport = {
  name: 'effect',
  question: { en: 'What did the improvements change?', de: 'Was haben die Verbesserungen bewirkt?' },
  figures: {
    impact: {
      label: {
        en: 'Change achieved, as a share of the change aimed at',
        de: 'Erreichte Änderung als Anteil der angestrebten',
      },
      how: {
        en: '(after − before) / (target − before) of each improvement judged with figures in the period: 1 is the target, 0 no change, below 0 worse. Sum and median; several metrics cannot be added up otherwise.',
        de: '(nachher − vorher) / (Ziel − vorher) je im Zeitraum mit Zahlen beurteilter Verbesserung: 1 ist das Ziel, 0 keine Änderung, unter 0 schlechter. Summe und Median; anders lassen sich verschiedene Kennzahlen nicht addieren.',
      },
    },
    relativeChange: {
      label: { en: 'Relative change in the good direction', de: 'Relative Änderung in die gute Richtung' },
      how: {
        en: '(after − before) / |before|, positive when better; median over the same improvements. Left out where the figure before was 0.',
        de: '(nachher − vorher) / |vorher|, positiv wenn besser; Median über dieselben Verbesserungen. Ohne jene, deren frühere Zahl 0 war.',
      },
    },
    notMeasured: {
      label: { en: 'Implemented, not measured', de: 'Umgesetzt, nicht gemessen' },
      how: {
        en: 'Implemented in the period and without a figure before and after: not judged yet, judged by a fact, or closed as an activity. Not part of the sum, never counted as 0.',
        de: 'Im Zeitraum umgesetzt und ohne Zahl vorher und nachher: noch nicht beurteilt, durch eine Tatsache beurteilt oder als Aktivität abgeschlossen. Nicht in der Summe, nie als 0 gezählt.',
      },
    },
    chance: {
      label: { en: 'How many of them could be chance?', de: 'Wie viele davon könnten Zufall sein?' },
      how: {
        en: 'Where nothing had changed at all, about one verdict in twenty would still say “improved” (measured error of the engine, upper end). Expected false = 0.05 × verdicts. What was entered as two figures or a fact was not tested against chance: there it may be more.',
        de: 'Hätte sich überhaupt nichts geändert, hieße etwa eines von zwanzig Urteilen trotzdem „besser“ (gemessener Fehler des Verfahrens, oberes Ende). Erwartet falsch = 0,05 × Urteile. Was als zwei Zahlen oder Tatsache eingetragen wurde, ist nicht gegen den Zufall geprüft: Dort kann es mehr sein.',
      },
    },
  },
} as const satisfies Report
