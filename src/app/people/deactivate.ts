import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Tx } from '#store/open.ts'
import { findHoldings, type Holding } from '#store/people/holdings.ts'
import { endSessionsWithoutPlace } from '#store/people/identities.ts'
import { identityOfPerson } from '#store/people/memberships.ts'
import { lockStructure, type Person, readPerson, updatePerson } from '#store/people/persons.ts'
import { hasOtherAdministrator } from '#store/people/roleGrants.ts'
import { appendTrail, type TrailDraft } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertAdministrator, found } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { idFrom } from '../texts.ts'
import { draft } from '../trailed.ts'
import { endInvitationsAndTokens } from './endSecrets.ts'
import { reassignHeld, restingStates } from './reassign.ts'

/** What a person holds that has not come to rest: what a successor would take over. */
export function holdings(app: App, caller: Caller, id: string): Promise<Holding[]> {
  assertAdministrator(caller)
  return app.store.inside(caller, async (tx) => {
    const { id: person } = found(await readPerson(tx, idFrom(id, 'id')))
    return findHoldings(tx, person, restingStates)
  })
}

export interface Deactivation {
  readonly id: string
  /** Who takes over what the person holds; may be absent when they hold nothing. */
  readonly reassignTo: string | null
}

/**
 * Deactivates a person and hands over all they hold, in one transaction. Their sessions and tokens here end at once; history
 * keeps the name.
 * @throws Refused notAllowed, notFound, notNow (holdings without a successor come back in `holdings`)
 */
export function deactivatePerson(app: App, caller: Caller, { id, reassignTo }: Deactivation): Promise<Person> {
  assertAdministrator(caller)
  return app.store.inside(caller, async (tx) => {
    await lockStructure(tx)
    const person = found(await readPerson(tx, idFrom(id, 'id'), { lock: true }))
    if (!person.active) throw new Refused('notNow', [refuse('person_not_active')])
    if (person.roles.includes('administrator') && !(await hasOtherAdministrator(tx, person.id)))
      throw new Refused('notNow', [refuse('last_administrator')])
    const handedOver = await handOver(
      tx,
      { app, caller },
      { person, successor: reassignTo && idFrom(reassignTo, 'reassignTo') },
    )
    const ended = await endInvitationsAndTokens(tx, { app, caller }, person.id)
    await updatePerson(tx, person.id, { ...person, active: false })
    const identity = await identityOfPerson(tx, person.id)
    if (identity) await endSessionsWithoutPlace(tx, identity)
    const deactivated = draft(
      { app, caller },
      {
        verb: 'person.deactivate',
        subject: { type: 'person', id: person.id },
        changes: [{ path: 'active', before: true, after: null }],
      },
    )
    await appendTrail(tx, caller.organization, [deactivated, ...ended, ...handedOver])
    return { ...person, active: false, version: person.version + 1 }
  })
}

async function handOver(
  tx: Tx,
  at: At,
  { person, successor }: { person: Person; successor: string | null },
): Promise<TrailDraft[]> {
  const held = await findHoldings(tx, person.id, restingStates)
  if (held.length === 0) return []
  if (successor === null)
    throw new Refused('notNow', [refuse('holdings_remain', { field: 'reassignTo', values: { count: held.length } })], {
      holdings: held,
    })
  const other = successor === person.id ? null : await readPerson(tx, successor)
  if (!other?.active) throw new Refused('invalid', [refuse('successor_not_active', { field: 'reassignTo' })])
  return reassignHeld(tx, at, { from: person, to: other.id, holdings: held })
}

/** Takes a person back; their login works again, their tokens do not. */
export function reactivatePerson(app: App, caller: Caller, id: string): Promise<Person> {
  assertAdministrator(caller)
  return app.store.inside(caller, async (tx) => {
    const person = found(await readPerson(tx, idFrom(id, 'id'), { lock: true }))
    if (person.active) throw new Refused('notNow', [refuse('person_is_active')])
    await updatePerson(tx, person.id, { ...person, active: true })
    await appendTrail(tx, caller.organization, [
      draft(
        { app, caller },
        {
          verb: 'person.reactivate',
          subject: { type: 'person', id: person.id },
          changes: [{ path: 'active', before: null, after: true }],
        },
      ),
    ])
    return { ...person, active: true, version: person.version + 1 }
  })
}
