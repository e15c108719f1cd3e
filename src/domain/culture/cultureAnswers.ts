import type { Delegated } from '#domain/records/delegation/delegated.ts'
import type { SurveyAnswers } from '#domain/records/pulseSurvey/surveyAnswers.ts'

/** What guards of culture's records ask of the rest of the organization. */
export interface CultureAnswers {
  /** Whether the record that `about` names says who raised it; true where it names none. */
  readonly isRaisersNameKept: boolean
  /** Which of the lesson's sites and departments do not exist. */
  readonly unknownUnits: readonly string[]
  readonly survey: SurveyAnswers
  /** A number nobody knew before, drawn by the server for this move: 16 hexadecimal digits. */
  readonly lot: string
  /** Everyone at work, by id. */
  readonly staff: readonly string[]
  /** The authority of the improvement's owner in its area; null: none beyond the house's own limit. */
  readonly delegated: Delegated | null
}
