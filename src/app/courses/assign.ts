import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { competence } from '#domain/records/competence/competence.ts'
import { training } from '#domain/records/training/training.ts'
import { addDays } from '#domain/time/days.ts'
import { competenceOfCourse, coveredFor, keepCourse, lockCourses } from '#store/courses/courses.ts'
import type { Tx } from '#store/open.ts'
import { readPerson } from '#store/people/persons.ts'
import { lockNumbers } from '#store/records/numbers.ts'
import type { App } from '../app.ts'
import { actingPerson, assertFine, assertRole } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { onDay } from '../conformity/today.ts'
import { createWithin } from '../records/create.ts'
import { courseNamed } from './catalogue.ts'

export interface Assigning {
  readonly course: string
  readonly people: readonly string[]
  /** Absent: in 30 days. */
  readonly dueOn?: string | undefined
}

const DUE_DAYS = 30

/**
 * Assigns a course to people: a training each, unless they have it before them or still know it. The competence it leads to is made
 * with the first assignment. Answers how many are new.
 * @throws Refused notAllowed, notFound, invalid
 */
export function assignCourse(app: App, caller: Caller, { course, people, dueOn }: Assigning): Promise<number> {
  assertRole(caller, 'aimsManager', 'documentOwner', 'processOwner')
  courseNamed(course)
  assertFine(unmet(people.length === 0 && refuse('course_people_missing', { field: 'people' })))
  return app.store.inside(caller, async (tx) => {
    const at = { app, caller }
    await lockCourses(tx)
    await assertHere(tx, people)
    const { today } = await onDay(tx, app.now())
    // Numbers first, then the trail's head (design §4).
    for (const type of [competence, training]) await lockNumbers(tx, type, Number(today.slice(0, 4)))
    const leadsTo = await competenceFor(tx, at, course)
    const covered = await coveredFor(tx, leadsTo, people)
    const fresh = [...new Set(people)].filter((person) => !covered.has(person))
    const title = courseNamed(course).title[caller.language]
    for (const person of fresh)
      await createWithin(tx, at, {
        type: training,
        input: { title, person, competence: leadsTo, because: 'decided', dueOn: dueOn ?? addDays(today, DUE_DAYS) },
      })
    return fresh.length
  })
}

async function assertHere(tx: Tx, people: readonly string[]): Promise<void> {
  for (const [index, id] of people.entries()) {
    const person = await readPerson(tx, id)
    assertFine(unmet(!person?.active && refuse('person_not_active', { field: `people/${index}` })))
  }
}

async function competenceFor(tx: Tx, at: At, key: string): Promise<string> {
  const known = await competenceOfCourse(tx, key)
  if (known !== null) return known
  const { language } = at.caller
  const { title, need, forRole, hours, validMonths, effectivenessBy, requirements } = courseNamed(key)
  const said = { forRole, hours, validMonths, effectivenessBy, requirements, way: 'selfStudy', provider: 'Meliora' }
  const { id } = await createWithin(tx, at, {
    type: competence,
    input: { title: title[language], owner: actingPerson(at.caller), need: need[language], ...said },
  })
  await keepCourse(tx, key, id)
  return id
}
