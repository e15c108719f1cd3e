import type { Actor } from '#domain/kernel/facts.ts'
import { actorId, hasRole } from '#domain/kernel/facts.ts'
import { mayWrite } from '#domain/people/roles.ts'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { notAllowed } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { load } from '../records/load.ts'

/** Who writes in every row: whoever answers for the statement, and the AIMS manager. */
export function isAuthoring({ owner }: Stored, actor: Actor): boolean {
  if (actor.kind === 'system' || hasRole(actor, 'aimsManager')) return true
  return actor.kind === 'person' && mayWrite(actor.roles) && owner !== null && actorId(actor) === owner
}

/** What a statement says changes only while it is a draft. */
export function isOpen({ state }: Stored): boolean {
  return state === 'draft'
}

/** How far its controls have come goes on until it is superseded. */
export function isProgressing({ state }: Stored): boolean {
  return state !== 'superseded'
}

/** The statement, held until the transaction ends. */
export function hold(tx: Tx, caller: Caller, ref: string): Promise<Stored> {
  return load(tx, caller, { type: statementOfApplicability, ref, lock: true })
}

/** The same, for whoever may write in all of it. @throws Refused notFound, notAllowed */
export async function holdToWrite(tx: Tx, caller: Caller, ref: string): Promise<Stored> {
  const record = await hold(tx, caller, ref)
  if (!isAuthoring(record, caller.actor)) throw notAllowed()
  return record
}
