import type { ScoringModel } from '#domain/prioritization/model.ts'

/**
 * The named questions a guard may ask of the rest of the organization. `app` answers the ones a move declares before it
 * calls the guard; reading an answer that was not declared is a defect and throws (see `declaredOnly`).
 */
export interface Answers {
  /** How many improvements are being worked on now (piloting or implementing), this one not counted. */
  readonly workInProgress: number
  /** The scoring models in force; the first is the one that ranks. */
  readonly scoringModels: readonly ScoringModel[]
  /** Those of the people the record names who are active and may hold work. */
  readonly activePeople: ReadonlySet<string>
  /** Separation-of-duties exceptions in force today, as `SOD-01`. */
  readonly exceptions: readonly string[]
}

export type Question = keyof Answers

/** Answers that throw when a guard reads what its move did not declare: the declaration is the contract. */
export function declaredOnly(answers: Partial<Answers>): Answers {
  return new Proxy(answers as Answers, {
    get(target, name) {
      if (name in target) return target[name as Question]
      throw new Error(`A guard read the answer "${String(name)}" that its move does not declare under needs.`)
    },
  })
}
