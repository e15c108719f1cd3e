import { type Actor, actorId } from '../kernel/facts.ts'
import { mayWrite } from './roles.ts'

/** Whether this is who acts, and they may still write: a viewer reads, whatever was entrusted to them before. */
export function isWriting(actor: Actor, person: string | null): boolean {
  return actor.kind === 'person' && person !== null && mayWrite(actor.roles) && actorId(actor) === person
}
