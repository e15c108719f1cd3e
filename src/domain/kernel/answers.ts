import type { Answers } from '#domain/records/answers.ts'

export type { Answers } from '#domain/records/answers.ts'

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
