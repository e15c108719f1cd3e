import type { Course } from '#domain/courses/course.ts'
import { courses } from '#domain/courses/courses.ts'
import { isStale } from '#domain/guidance/page.ts'
import { type CourseStanding, courseStandings, type OwnTraining, ownTrainings } from '#store/courses/courses.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { onDay } from '../conformity/today.ts'

export interface ToldCourse {
  readonly key: string
  readonly title: string
  readonly forRole: string
  readonly need: string
  readonly hours: number
  readonly validMonths: number | null
  readonly requirements: readonly string[]
  readonly reviewedOn: string
  readonly isStale: boolean
  readonly questions: number
  /** Null until somebody was assigned it. */
  readonly standing: Omit<CourseStanding, 'course'> | null
  /** The caller's own training of it. */
  readonly mine: Omit<OwnTraining, 'course'> | null
}

/** The catalogue: every course, how far it is here, and where the caller stands (C-337). */
export function courseCatalogue(app: App, caller: Caller): Promise<ToldCourse[]> {
  return app.store.reading(caller, async (tx) => {
    const { today } = await onDay(tx, app.now())
    const standings = await courseStandings(tx, eyesOf(caller))
    const own = caller.actor.kind === 'person' ? await ownTrainings(tx, caller.actor.id) : []
    return Object.entries(courses).map(([key, course]) => ({
      key,
      ...toldCourse(course, caller),
      isStale: isStale(course, today),
      standing: without(standings.find((one) => one.course === key)),
      mine: without(own.find((one) => one.course === key)),
    }))
  })
}

function without<T extends { readonly course: string }>(one: T | undefined): Omit<T, 'course'> | null {
  if (!one) return null
  const { course: _, ...rest } = one
  return rest
}

function toldCourse({ title, forRole, need, questions, chapters: _, ...rest }: Course, { language }: Caller) {
  return { ...rest, title: title[language], forRole, need: need[language], questions: questions.length }
}

export interface CourseText {
  readonly key: string
  readonly title: string
  readonly need: string
  readonly chapters: readonly { readonly title: string; readonly text: readonly string[] }[]
  /** Which answer is right is told after answering. */
  readonly questions: readonly { readonly ask: string; readonly options: readonly string[] }[]
}

/** What a course says and asks. @throws Refused notFound */
export function courseText({ language }: Caller, key: string): CourseText {
  const { title, need, chapters, questions } = courseNamed(key)
  return {
    key,
    title: title[language],
    need: need[language],
    chapters: chapters.map((chapter) => ({
      title: chapter.title[language],
      text: chapter.text.map((paragraph) => paragraph[language]),
    })),
    questions: questions.map(({ ask, options }) => ({
      ask: ask[language],
      options: options.map((option) => option[language]),
    })),
  }
}

/** @throws Refused notFound */
export function courseNamed(key: string): Course {
  return found(Object.hasOwn(courses, key) ? courses[key] : null)
}
