import type { ScoringModel } from '#domain/prioritization/model.ts'
import type { ProofAnswers } from '#domain/records/improvement/proofAnswers.ts'

/** What a guard may ask of the rest of the organization; `app` answers what a move declares it `needs` (see `declaredOnly`). */
export interface Answers {
  /** How many improvements are being worked on now (piloting or implementing), this one not counted. */
  readonly workInProgress: number
  /** The scoring models in force; the first is the one that ranks. */
  readonly scoringModels: readonly ScoringModel[]
  /** Those of the people the record names who are active and may hold work. */
  readonly activePeople: ReadonlySet<string>
  /** Separation-of-duties exceptions in force today, as `SOD-01`. */
  readonly exceptions: readonly string[]
  /** The metrics the record names, with readings and verdict; null to a screen that does not know them and assumes they are fine. */
  readonly proof: ProofAnswers | null
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
