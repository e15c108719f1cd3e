import type { Label } from '#domain/kernel/field.ts'
import type { SourceType } from '../sourceTypes.ts'

/** The five kinds of change an AI management system watches for (C-001). */
export const signalKinds = {
  technology: { en: 'Technology', de: 'Technik' },
  risk: { en: 'Risk', de: 'Risiko' },
  regulation: { en: 'Regulation', de: 'Regulierung' },
  context: { en: 'Context', de: 'Kontext' },
  bestPractice: { en: 'Best practice', de: 'Gute Praxis' },
} as const satisfies Record<string, Label>

/** What exactly it tells of; each is one of the sources improvements come from (C-050…C-057). */
export const signalSubjects = {
  technique: { en: 'A technique that got better', de: 'Eine bessere Technik' },
  tool: { en: 'A tool', de: 'Ein Werkzeug' },
  method: { en: 'A method', de: 'Eine Methode' },
  lesson: { en: 'What happened to others', de: 'Was anderen geschah' },
  law: { en: 'A law or rule', de: 'Ein Gesetz oder eine Vorschrift' },
  guidance: { en: 'Guidance of an authority', de: 'Ein Leitfaden einer Behörde' },
  edition: { en: 'An edition of a standard', de: 'Eine Normausgabe' },
  strategy: { en: 'Our strategy', de: 'Unsere Strategie' },
  other: { en: 'Something else', de: 'Etwas anderes' },
} as const satisfies Record<string, Label>

export type SignalSubject = keyof typeof signalSubjects

/** The source an improvement names that comes of a signal. */
export const sourceOfSubject: Readonly<Record<SignalSubject, SourceType>> = {
  technique: 'technicalAdvance',
  tool: 'toolEvolution',
  method: 'methodologicalAdvance',
  lesson: 'industryLearning',
  law: 'regulatoryChange',
  guidance: 'regulatoryGuidance',
  edition: 'standardUpdate',
  strategy: 'strategicShift',
  other: 'other',
}

/** What a signal may become. That nothing follows is a decision too, with its reason: a step of its own. */
export const signalDispositions = {
  improvement: { en: 'An improvement', de: 'Eine Verbesserung' },
  risk: { en: 'A risk to assess', de: 'Ein zu beurteilendes Risiko' },
  impactAssessment: { en: 'An impact assessment', de: 'Eine Folgenabschätzung' },
  policyReview: { en: 'A review of a policy', de: 'Die Überprüfung einer Politik' },
} as const satisfies Record<string, Label>

export type SignalDisposition = keyof typeof signalDispositions
