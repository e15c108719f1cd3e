import type { Label } from '#domain/kernel/field.ts'

/** What objectives for AI are about (42001 Annex C, in our own words; brief §1.2). */
export const objectiveThemes = {
  accountability: { en: 'Accountability', de: 'Verantwortlichkeit' },
  expertise: { en: 'Expertise in AI', de: 'KI-Fachwissen' },
  data: { en: 'Availability and quality of data', de: 'Verfügbarkeit und Güte der Daten' },
  environment: { en: 'Environmental impact', de: 'Wirkung auf die Umwelt' },
  fairness: { en: 'Fairness', de: 'Fairness' },
  maintainability: { en: 'Maintainability', de: 'Wartbarkeit' },
  privacy: { en: 'Privacy', de: 'Privatsphäre' },
  robustness: { en: 'Robustness', de: 'Robustheit' },
  safety: { en: 'Safety', de: 'Sicherheit von Menschen' },
  security: { en: 'Security', de: 'Informationssicherheit' },
  transparency: { en: 'Transparency and explainability', de: 'Transparenz und Erklärbarkeit' },
  service: { en: 'Service and satisfaction', de: 'Service und Zufriedenheit' },
} as const satisfies Record<string, Label>
