import { type Actor, actorId, hasRole } from '#domain/kernel/facts.ts'
import { mayWrite } from '#domain/people/roles.ts'
import { gapAssessment } from '#domain/records/gapAssessment/gapAssessment.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { notAllowed } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { load } from '../records/load.ts'

/** Who scores and gives out tasks: whoever answers for the assessment, and those who run certification or the AIMS. */
export function isAssessing({ owner }: Stored, actor: Actor): boolean {
  if (actor.kind === 'system' || hasRole(actor, 'certificationManager', 'aimsManager')) return true
  return actor.kind === 'person' && mayWrite(actor.roles) && owner !== null && actorId(actor) === owner
}

/** Who may say that a gap stays as it is. */
export function mayAccept(actor: Actor): boolean {
  return hasRole(actor, 'topManagement', 'aimsManager')
}

/** The assessment, held until the transaction ends, for whoever works on it. @throws Refused notFound, notAllowed */
export async function holdToAssess(tx: Tx, caller: Caller, ref: string): Promise<Stored> {
  const record = await load(tx, caller, { type: gapAssessment, ref, lock: true })
  if (!isAssessing(record, caller.actor) && !mayAccept(caller.actor)) throw notAllowed()
  return record
}
