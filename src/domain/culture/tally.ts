import { FEWEST_ANSWERS, LEVELS, questionsAsked, type SurveyKind } from './questions.ts'

/** One ballot: a level per question; questions may stay open. */
export type BallotAnswers = Readonly<Record<string, number>>

/** What is shown of a question: how many answered, and their mean, to a tenth. */
export interface SurveyResult {
  readonly question: string
  readonly answers: number
  readonly mean: number
}

/** How often each level of each question was given, question by question; nothing of it says which answers came together. */
export function emptyTally(kind: SurveyKind): number[] {
  return questionsAsked(kind).flatMap(() => LEVELS.map(() => 0))
}

/** Whether it answers at least one question of this kind, and nothing else. */
export function isBallot(kind: SurveyKind, answers: BallotAnswers): boolean {
  const asked = questionsAsked(kind)
  const said = Object.entries(answers)
  const isFine = ([question, level]: [string, number]) =>
    asked.includes(question) && (LEVELS as readonly number[]).includes(level)
  return said.length > 0 && said.every(isFine)
}

export function tallied(kind: SurveyKind, tally: readonly number[], answers: BallotAnswers): number[] {
  const counted = [...tally]
  for (const [at, question] of questionsAsked(kind).entries()) {
    const level = answers[question]
    if (level !== undefined) counted[at * LEVELS.length + level - 1]! += 1
  }
  return counted
}

/** What may be shown of an urn: the questions that at least five people answered (C-138). */
export function resultsOf(kind: SurveyKind, tally: readonly number[]): SurveyResult[] {
  return questionsAsked(kind).flatMap((question, at) => {
    const counts = LEVELS.map((level) => ({ level, count: tally[at * LEVELS.length + level - 1] ?? 0 }))
    const answers = counts.reduce((total, { count }) => total + count, 0)
    if (answers < FEWEST_ANSWERS) return []
    const sum = counts.reduce((total, { level, count }) => total + level * count, 0)
    return [{ question, answers, mean: Math.round((sum / answers) * 10) / 10 }]
  })
}
