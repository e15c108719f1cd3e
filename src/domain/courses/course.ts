import type { Label } from '#domain/kernel/field.ts'
import type { CompetenceRole } from '#domain/records/competence/roles.ts'
import type { Day } from '#domain/time/days.ts'

export interface Question {
  readonly ask: Label
  readonly options: readonly Label[]
  /** Which of them is right, from 0 on. */
  readonly right: number
  /** Why: shown after answering. */
  readonly because: Label
}

/** A course in our own words, read on the screen in half an hour and checked by a few questions (C-337). */
export interface Course {
  readonly title: Label
  /** Whose it usually is. */
  readonly forRole: CompetenceRole
  /** What one can do afterwards. */
  readonly need: Label
  readonly hours: number
  /** Null: for good. */
  readonly validMonths: number | null
  readonly effectivenessBy: 'test' | 'observation' | 'interview' | 'results'
  readonly requirements: readonly string[]
  /** When its words were last gone through. */
  readonly reviewedOn: Day
  readonly chapters: readonly { readonly title: Label; readonly text: readonly Label[] }[]
  readonly questions: readonly Question[]
}

/** So many of a hundred are enough. */
const PASSES_AT = 75

export interface Result {
  readonly right: number
  readonly of: number
  readonly passed: boolean
}

/** How many answers are right. Whether the learning works at work somebody else sees later. */
export function resultOf({ questions }: Pick<Course, 'questions'>, answers: readonly number[]): Result {
  const right = questions.filter((question, at) => answers[at] === question.right).length
  return { right, of: questions.length, passed: right * 100 >= PASSES_AT * questions.length }
}
