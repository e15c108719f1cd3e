/** What a training may ask of the competence it leads to. */
export interface CompetenceOfTraining {
  readonly id: string
  readonly state: string
  readonly mandatory: boolean
  /** Null: for good. */
  readonly validMonths: number | null
  readonly withinDays: number | null
}

export interface TrainingAnswers {
  /** The competence a training names; null where it names none. */
  readonly ofCompetence: CompetenceOfTraining | null
}
