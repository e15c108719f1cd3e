import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { lockStructure } from '#store/people/persons.ts'
import {
  countInside,
  insertUnit,
  liesInside,
  listUnits,
  readUnit,
  type Unit,
  type UnitFields,
  updateUnit,
} from '#store/people/units.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertAdministrator, assertVersion, found } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { idFrom, nameFrom } from '../texts.ts'
import { changesOf, draft } from '../trailed.ts'

const named = ['name', 'kind', 'parent', 'active'] as const

/** Every unit, by name; the tree is in `parent`. */
export function unitsOf(app: App, caller: Caller): Promise<Unit[]> {
  return app.store.inside(caller, (tx) => listUnits(tx))
}

/** One unit, within a transaction at work. */
export async function unitWithin(tx: Tx, id: string): Promise<Unit> {
  return found(await readUnit(tx, id))
}

export interface NewUnit {
  readonly name: string
  readonly kind: Unit['kind']
  readonly parent?: string | null
}

/** Adds a site or department within a transaction at work. */
export async function addUnitWithin(tx: Tx, at: At, { name, kind, parent }: NewUnit, id = newId()): Promise<Unit> {
  assertAdministrator(at.caller)
  const unit: Unit = {
    id,
    name: nameFrom(name),
    kind,
    parent: parent ? idFrom(parent, 'parent') : null,
    active: true,
    version: 1,
  }
  if (unit.parent !== null && !(await readUnit(tx, unit.parent))) throw unknownParent()
  await insertUnit(tx, id, unit)
  await appendTrail(tx, at.caller.organization, [
    draft(at, { verb: 'unit.add', subject: { type: 'unit', id }, changes: changesOf<Unit>(named, null, unit) }),
  ])
  return unit
}

export interface UnitChange {
  readonly id: string
  readonly version: number
  readonly changes: Partial<UnitFields>
}

/**
 * Renames, moves or closes a unit. One that still has active people or units is not closed.
 * @throws Refused notAllowed, notFound, conflict, invalid, notNow
 */
export function changeUnit(app: App, caller: Caller, { id, version, changes }: UnitChange): Promise<Unit> {
  assertAdministrator(caller)
  return app.store.inside(caller, async (tx) => {
    await lockStructure(tx)
    const before = found(await readUnit(tx, idFrom(id, 'id')))
    assertVersion(before, version)
    const after: Unit = {
      ...before,
      ...changes,
      name: changes.name === undefined ? before.name : nameFrom(changes.name),
      version: before.version + 1,
    }
    const changed = changesOf<Unit>(named, before, after)
    if (changed.length === 0) return before
    await assertFits(tx, before, after)
    await updateUnit(tx, before.id, after)
    await appendTrail(tx, caller.organization, [
      draft({ app, caller }, { verb: 'unit.change', subject: { type: 'unit', id: before.id }, changes: changed }),
    ])
    return after
  })
}

async function assertFits(tx: Tx, before: Unit, after: Unit): Promise<void> {
  if (after.parent !== null && after.parent !== before.parent) {
    if (!(await readUnit(tx, idFrom(after.parent, 'parent')))) throw unknownParent()
    if (await liesInside(tx, { unit: after.id, parent: after.parent }))
      throw new Refused('invalid', [refuse('unit_in_a_circle', { field: 'parent' })])
  }
  if (before.active && !after.active) {
    const count = await countInside(tx, after.id)
    if (count > 0) throw new Refused('notNow', [refuse('unit_in_use', { field: 'active', values: { count } })])
  }
}

function unknownParent(): Refused {
  return new Refused('invalid', [fieldRefusal('unit_unknown', 'parent')])
}
