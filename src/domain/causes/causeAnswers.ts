import type { Label } from '#domain/kernel/field.ts'

/** What the completed analyses of a record found: the question `causes` that guards may ask (C-188…C-195). */
export interface CauseAnswers {
  /** Oldest first, every cycle; the guard of a cycle looks at its own. */
  readonly completed: readonly CompletedAnalysis[]
}

export interface CompletedAnalysis {
  readonly id: string
  readonly technique: Technique
  /** The record's cycle in which it was begun: an ineffective corrective action begins the next (C-188). */
  readonly cycle: number
  /** Root and contributing causes in the drawing's order; symptoms are not among them. */
  readonly causes: readonly FoundCause[]
  /** Who took part, by id. */
  readonly team: readonly string[]
}

export interface FoundCause {
  readonly id: string
  readonly text: string
  readonly kind: 'root' | 'contributing'
  /** It lies in the system, not in a person. */
  readonly isSystemic: boolean
  readonly category: CauseCategory
}

export const techniques = {
  fiveWhys: { en: '5 whys', de: '5-Warum' },
  fishbone: { en: 'Fishbone', de: 'Fischgräte' },
  faultTree: { en: 'Fault tree', de: 'Fehlerbaum' },
} as const satisfies Record<string, Label>
export type Technique = keyof typeof techniques

/** The cause library (C-195): one fixed list, so that causes of different years can be counted together. */
export const causeCategories = {
  processMissing: { en: 'No process', de: 'Kein Prozess' },
  processUnclear: { en: 'Process unclear or unsuitable', de: 'Prozess unklar oder ungeeignet' },
  processNotFollowed: { en: 'Process not lived', de: 'Prozess nicht gelebt' },
  responsibility: { en: 'Responsibility unclear', de: 'Verantwortung unklar' },
  competence: { en: 'Competence and training', de: 'Kompetenz und Schulung' },
  capacity: { en: 'Time and resources', de: 'Zeit und Mittel' },
  communication: { en: 'Communication', de: 'Kommunikation' },
  priorities: { en: 'Priorities and incentives', de: 'Prioritäten und Anreize' },
  monitoring: { en: 'Monitoring and control', de: 'Überwachung und Kontrolle' },
  change: { en: 'Change not managed', de: 'Änderung nicht gesteuert' },
  data: { en: 'Data', de: 'Daten' },
  model: { en: 'Model or design', de: 'Modell oder Entwurf' },
  technology: { en: 'Tools and technology', de: 'Werkzeug und Technik' },
  supplier: { en: 'Supplier', de: 'Lieferant' },
  environment: { en: 'Environment and use', de: 'Umfeld und Verwendung' },
} as const satisfies Record<string, Label>
export type CauseCategory = keyof typeof causeCategories
