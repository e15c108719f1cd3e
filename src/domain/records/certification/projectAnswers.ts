import type { GapAnswers } from '../gapAssessment/gapAnswers.ts'

/** What the records around a certification say to its project. */
export interface ProjectAnswers {
  /** The sponsor is active and of top management now. */
  readonly sponsorLeads: boolean
  /** The project manager is active and holds a role that may run it. */
  readonly managerRuns: boolean
  /** The objectives it names that were not dropped. */
  readonly objectives: readonly { readonly id: string; readonly theme: string | null }[]
  /** State of the scope statement it names; null without one. */
  readonly scope: string | null
  /** The gap assessment it names; null without one. */
  readonly gap: (GapAnswers & { readonly standard: string | null; readonly state: string }) | null
}
