import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { isId } from '#domain/checks/id.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import {
  insertPerson,
  listPersons,
  lockStructure,
  managesUpwards,
  type Person,
  type PersonFields,
  readPerson,
  updatePerson,
} from '#store/people/persons.ts'
import { readUnit } from '#store/people/units.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertAdministrator, assertVersion, found } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { withTraining } from '../competence/assign.ts'
import { pageFrom } from '../pageMark.ts'
import { idFrom, nameFrom, optionalEmail, searchFrom } from '../texts.ts'
import { changesOf, draft } from '../trailed.ts'
import { readPageMark } from './pageMark.ts'

const named = ['name', 'email', 'unit', 'manager'] as const

export interface PeopleAsked {
  readonly active: boolean | null
  readonly q: string | null
  readonly limit: number
  readonly cursor: string | null
}

/** A page of people by name; every member may read it. */
export async function people(
  app: App,
  caller: Caller,
  { active, q, limit, cursor }: PeopleAsked,
): Promise<{ items: Person[]; next: string | null }> {
  const after = cursor === null ? null : readPageMark(cursor)
  const part = searchFrom(q)
  const persons = await app.store.inside(caller, (tx) => listPersons(tx, { active, q: part, limit, after }))
  return pageFrom(persons, limit, ({ name, id }) => [name, id])
}

export function person(app: App, caller: Caller, id: string): Promise<Person> {
  return app.store.inside(caller, async (tx) => found(await readPerson(tx, idFrom(id, 'id'))))
}

export type NewPerson = Pick<PersonFields, 'name'> & Partial<PersonFields>

/**
 * The one active person of an id, an e-mail or a whole name; for the command line.
 * @throws Refused invalid when that is nobody, or several
 */
export async function personByName(app: App, caller: Caller, named: string): Promise<Person> {
  if (isId(named)) return person(app, caller, named)
  const { items } = await people(app, caller, { active: true, q: named.trim(), limit: 200, cursor: null })
  const wanted = named.trim().toLowerCase()
  const fitting = items.filter(({ name, email }) => name.toLowerCase() === wanted || email === wanted)
  const [one] = fitting
  if (!one || fitting.length > 1)
    throw new Refused('invalid', [refuse('person_unknown', { field: 'for', values: { field: named } })])
  return one
}

/** One person, within a transaction at work. */
export async function personWithin(tx: Tx, id: string): Promise<Person> {
  return found(await readPerson(tx, id))
}

/** Adds a person, without a login and without roles, within a transaction at work. */
export async function addPersonWithin(tx: Tx, at: At, asked: NewPerson, id = newId()): Promise<Person> {
  assertAdministrator(at.caller)
  const fields = await checkedFields(tx, { id, before: null, asked })
  await insertPerson(tx, id, fields, at.app.now())
  const added = found(await readPerson(tx, id))
  const entry = draft(at, {
    verb: 'person.add',
    subject: { type: 'person', id },
    changes: changesOf<PersonFields>(named, null, fields),
  })
  await withTraining(tx, at, { people: [id], write: () => appendTrail(tx, at.caller.organization, [entry]) })
  return added
}

export interface PersonChange {
  readonly id: string
  readonly version: number
  readonly changes: Partial<PersonFields>
}

/**
 * Changes name, e-mail, unit or manager.
 * @throws Refused notAllowed, notFound, conflict, invalid
 */
export function changePerson(app: App, caller: Caller, { id, version, changes }: PersonChange): Promise<Person> {
  assertAdministrator(caller)
  return app.store.inside(caller, async (tx) => {
    await lockStructure(tx)
    const before = found(await readPerson(tx, idFrom(id, 'id'), { lock: true }))
    assertVersion(before, version)
    const fields = await checkedFields(tx, { id: before.id, before, asked: changes })
    const changed = changesOf<PersonFields>(named, before, fields)
    if (changed.length === 0) return before
    await updatePerson(tx, before.id, { ...fields, active: before.active })
    await appendTrail(tx, caller.organization, [
      draft({ app, caller }, { verb: 'person.change', subject: { type: 'person', id: before.id }, changes: changed }),
    ])
    return { ...before, ...fields, version: before.version + 1 }
  })
}

async function checkedFields(
  tx: Tx,
  { id, before, asked }: { id: string; before: Person | null; asked: Partial<PersonFields> },
): Promise<PersonFields> {
  const fields: PersonFields = {
    name: asked.name === undefined && before ? before.name : nameFrom(asked.name ?? ''),
    email: asked.email === undefined ? (before?.email ?? null) : optionalEmail(asked.email),
    unit: asked.unit === undefined ? (before?.unit ?? null) : asked.unit && idFrom(asked.unit, 'unit'),
    manager:
      asked.manager === undefined ? (before?.manager ?? null) : asked.manager && idFrom(asked.manager, 'manager'),
  }
  if (fields.unit !== null && fields.unit !== before?.unit && !(await readUnit(tx, fields.unit))?.active) {
    throw new Refused('invalid', [fieldRefusal('unit_unknown', 'unit')])
  }
  if (fields.manager !== null && fields.manager !== before?.manager) await assertMayManage(tx, id, fields.manager)
  return fields
}

async function assertMayManage(tx: Tx, person: string, manager: string): Promise<void> {
  if (manager === person) throw new Refused('invalid', [refuse('manager_in_a_circle', { field: 'manager' })])
  const other = await readPerson(tx, manager)
  if (!other) throw new Refused('invalid', [fieldRefusal('person_unknown', 'manager')])
  if (!other.active) throw new Refused('invalid', [refuse('person_not_active', { field: 'manager' })])
  if (await managesUpwards(tx, { person, manager }))
    throw new Refused('invalid', [refuse('manager_in_a_circle', { field: 'manager' })])
}
