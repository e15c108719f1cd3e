import type { Actor } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { audit } from '#domain/records/audit/audit.ts'
import type { AuditState } from '#domain/records/audit/states.ts'
import { type AuditFacts, auditRelations } from '#domain/records/audit/team.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { notAllowed } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { load } from '../records/load.ts'

const drawnUp: readonly AuditState[] = ['planned', 'announced', 'prepared', 'inProgress']

/** Whoever audits: the team without its observers, and the AIMS manager where others audit us. */
export function isAuditing(record: Stored, actor: Actor): boolean {
  const facts = { before: record, actor } as unknown as AuditFacts
  return actor.kind === 'system' || auditRelations.teamMember(facts) || auditRelations.recorder(facts)
}

/** Checklist and sample can be drawn up until the fieldwork ends. */
export function isDrawnUp(record: Stored): boolean {
  return drawnUp.includes(record.state as AuditState)
}

/** Answers are given during the fieldwork. */
export function isUnderWay(record: Stored): boolean {
  return record.state === 'inProgress'
}

/** The audit, held until the transaction ends, if this person may draw up its checklist or sample now. */
export async function loadToDraw(tx: Tx, caller: Caller, ref: string): Promise<Stored> {
  const record = await load(tx, caller, { type: audit, ref, lock: true })
  if (!isAuditing(record, caller.actor)) throw notAllowed()
  if (!isDrawnUp(record)) throw new Refused('notNow', [refuse('audit_not_open')])
  return record
}

/** The audit, held until the transaction ends, if this person may answer its checklist now. */
export async function loadToAnswer(tx: Tx, caller: Caller, ref: string): Promise<Stored> {
  const record = await load(tx, caller, { type: audit, ref, lock: true })
  if (!isAuditing(record, caller.actor)) throw notAllowed()
  if (!isUnderWay(record)) throw new Refused('notNow', [refuse('line_answer_early')])
  return record
}
