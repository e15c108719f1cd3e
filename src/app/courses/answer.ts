import { type Result, resultOf } from '#domain/courses/course.ts'
import { Refused, refuse, unmet } from '#domain/kernel/refusal.ts'
import { training } from '#domain/records/training/training.ts'
import { courseEvidence } from '#domain/words/courseWords.ts'
import { filled } from '#domain/words/language.ts'
import { ownTrainings } from '#store/courses/courses.ts'
import type { App } from '../app.ts'
import { actingPerson, assertFine } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { load } from '../records/load.ts'
import { moveWithin } from '../records/move.ts'
import { courseNamed } from './catalogue.ts'

export interface Answered extends Result {
  /** For each question: whether the answer was right, and why. */
  readonly questions: readonly { readonly isRight: boolean; readonly because: string }[]
}

/**
 * The caller answers a course's questions. Enough right ones complete their training with the result as its evidence; too few
 * change nothing, and they may try again. Whether the learning works somebody else checks later, by the training's own step.
 * @throws Refused notFound, invalid, notNow
 */
export function answerCourse(
  app: App,
  caller: Caller,
  { course: key, answers }: { course: string; answers: readonly number[] },
): Promise<Answered> {
  const course = courseNamed(key)
  const { questions } = course
  const count = questions.length
  assertFine(
    unmet(answers.length !== count && refuse('course_answers_missing', { field: 'answers', values: { count } })),
  )
  const result = resultOf(course, answers)
  return app.store.inside(caller, async (tx) => {
    const mine = (await ownTrainings(tx, actingPerson(caller))).find((one) => one.course === key)
    if (!mine || !['assigned', 'inProgress'].includes(mine.state))
      throw new Refused('notNow', [refuse('course_not_assigned')])
    if (result.passed) {
      const { version } = await load(tx, caller, { type: training, ref: mine.id })
      const { right, of } = result
      const evidence = filled(courseEvidence[caller.language], { right, of, day: course.reviewedOn })
      const start = mine.state === 'assigned' ? [{ move: 'start', input: {} }] : []
      const steps = [...start, { move: 'complete', input: { evidence } }]
      await moveWithin(tx, { app, caller }, { type: training, ref: mine.id, version, steps })
    }
    return {
      ...result,
      questions: questions.map(({ right, because }, at) => ({
        isRight: answers[at] === right,
        because: because[caller.language],
      })),
    }
  })
}
