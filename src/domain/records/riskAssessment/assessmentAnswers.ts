import type { CriteriaInForce } from '#domain/risks/level.ts'

/** What guards of risks and their assessments may ask. */
export interface RiskAnswers {
  /** The criteria in force; null before any are approved. */
  readonly riskCriteria: CriteriaInForce | null
  /** The risks that name this assessment, withdrawn ones left out. */
  readonly assessedRisks: {
    readonly total: number
    /** Numbers of those that have no level yet. */
    readonly unevaluated: readonly string[]
    /** Everyone who analysed, judged or owns one of them. */
    readonly analysts: readonly string[]
  }
}
