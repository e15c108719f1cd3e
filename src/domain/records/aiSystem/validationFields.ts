import type { Fields, Label } from '#domain/kernel/field.ts'

/** What a validation looks at (brief §3.8, G4). */
export const qualities = {
  accuracy: { en: 'Accuracy', de: 'Genauigkeit' },
  fairness: { en: 'Fairness', de: 'Fairness' },
  robustness: { en: 'Robustness', de: 'Robustheit' },
  security: { en: 'Security', de: 'Sicherheit' },
  explainability: { en: 'Explainability', de: 'Erklärbarkeit' },
} as const satisfies Record<string, Label>

export type Quality = keyof typeof qualities
export const qualityNames = Object.keys(qualities) as Quality[]

/** Stage 4: thresholds set beforehand, what was measured, what it cannot do (G4). */
export const validationFields = {
  validator: {
    kind: 'person',
    label: { en: 'Validator', de: 'Validierung' },
    help: {
      en: 'Decides at gate 4; not one of the developers.',
      de: 'Entscheidet an Tor 4; niemand aus der Entwicklung.',
    },
  },
  criteria: {
    kind: 'rows',
    label: { en: 'What it must reach', de: 'Was es erreichen muss' },
    help: {
      en: 'Fixed when validation begins; then only results are filled in.',
      de: 'Steht fest, sobald die Validierung beginnt; danach werden nur Ergebnisse eingetragen.',
    },
    of: {
      quality: { kind: 'choice', required: true, label: { en: 'Quality', de: 'Eigenschaft' }, options: qualities },
      measure: { kind: 'text', label: { en: 'Measured by', de: 'Gemessen an' } },
      comparison: {
        kind: 'choice',
        label: { en: 'Good when', de: 'Gut, wenn' },
        options: { atLeast: { en: 'at least', de: 'mindestens' }, atMost: { en: 'at most', de: 'höchstens' } },
      },
      threshold: { kind: 'number', label: { en: 'Threshold', de: 'Schwelle' } },
      measured: { kind: 'number', label: { en: 'Result', de: 'Ergebnis' } },
      leftOutBecause: { kind: 'text', label: { en: 'Not needed because', de: 'Nicht nötig, weil' } },
    },
  },
  validationReport: {
    kind: 'text',
    long: true,
    label: { en: 'Report of the validation', de: 'Bericht der Validierung' },
    help: { en: 'What was found, and where the report lies.', de: 'Was gefunden wurde und wo der Bericht liegt.' },
  },
  limitations: { kind: 'text', long: true, label: { en: 'Limitations', de: 'Grenzen' } },
} as const satisfies Fields
