import { type Lesson, publishedLessons } from '#store/nonconformities/lessons.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'

/** What closed nonconformities teach, for everyone of the organization and without names (C-228). */
export function lessonsOf(app: App, caller: Caller): Promise<readonly Lesson[]> {
  return app.store.inside(caller, publishedLessons)
}
