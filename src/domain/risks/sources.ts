import type { Label } from '#domain/kernel/field.ts'

/**
 * Where risks of AI come from: the sources an AI management system names, and those auditors ask for by name (C-009, C-015, C-310,
 * C-311). What each means stands in `sourceMeanings.ts`, which only those who read it load.
 */
export const riskSources = {
  environment: { en: 'Complexity of the environment', de: 'Komplexität der Umgebung' },
  opacity: { en: 'Opacity', de: 'Undurchsichtigkeit' },
  explainability: { en: 'Lack of explainability', de: 'Fehlende Erklärbarkeit' },
  automation: { en: 'Level of automation', de: 'Grad der Automatisierung' },
  autonomousDecisions: { en: 'Autonomous decision-making', de: 'Selbstständiges Entscheiden' },
  ethics: { en: 'Ethical implications', de: 'Ethische Folgen' },
  bias: { en: 'Bias', de: 'Verzerrung' },
  drift: { en: 'Drift', de: 'Drift' },
  machineLearning: { en: 'Other issues of machine learning', de: 'Anderes am maschinellen Lernen' },
  dataQuality: { en: 'Data: quality, origin, rights', de: 'Daten: Güte, Herkunft, Rechte' },
  attack: { en: 'Attacks on the model or its data', de: 'Angriffe auf Modell oder Daten' },
  hardware: { en: 'Hardware', de: 'Hardware' },
  lifeCycle: { en: 'Gaps in the life cycle', de: 'Lücken im Lebenszyklus' },
  readiness: { en: 'Readiness of the technology', de: 'Reife der Technik' },
  misuse: { en: 'Foreseeable misuse', de: 'Vorhersehbarer Fehlgebrauch' },
  thirdParty: { en: 'Dependence on third parties', de: 'Abhängigkeit von Dritten' },
} as const satisfies Record<string, Label>

export type RiskSource = keyof typeof riskSources

/** What is at stake where a system goes wrong, and what objectives are set for. */
export const aiObjectives = {
  accountability: { en: 'Accountability', de: 'Zurechenbarkeit' },
  expertise: { en: 'AI expertise', de: 'KI-Fachwissen' },
  data: { en: 'Data: available and good', de: 'Daten: verfügbar und gut' },
  environment: { en: 'Environment', de: 'Umwelt' },
  fairness: { en: 'Fairness', de: 'Fairness' },
  maintainability: { en: 'Maintainability', de: 'Wartbarkeit' },
  privacy: { en: 'Privacy', de: 'Privatsphäre' },
  robustness: { en: 'Robustness', de: 'Robustheit' },
  safety: { en: 'Safety', de: 'Sicherheit für Menschen' },
  security: { en: 'Security', de: 'Informationssicherheit' },
  transparency: { en: 'Transparency and explainability', de: 'Transparenz und Erklärbarkeit' },
} as const satisfies Record<string, Label>
