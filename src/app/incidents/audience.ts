import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import {
  audienceWith,
  concernAudience,
  concernRoles,
  concernStandIns,
} from '#domain/records/incident/concernAudience.ts'
import type { Incident } from '#domain/records/incident/fields.ts'
import type { Tx } from '#store/open.ts'
import { holdersOf, managerOf } from '#store/people/holders.ts'
import type { Stored } from '#store/records/stored.ts'
import type { At } from '../caller.ts'
import type { AnyFacts } from '../records/facts.ts'

/** A concern is read by those who take concerns in and by nobody else; everything else by everyone. */
export async function audienceOfIncident(
  tx: Tx,
  { caller }: At,
  { kind }: Readonly<Record<string, unknown>>,
): Promise<readonly string[] | null> {
  if (kind !== 'concern') return null
  const raiser = actorId(caller.actor)
  const audience = concernAudience({
    raiser,
    manager: raiser === null ? null : await managerOf(tx, raiser),
    holders: await holdersOf(tx, [...concernRoles, ...concernStandIns]),
  })
  if (audience === null) throw new Refused('notNow', [refuse('nobody_for_concern')])
  return audience
}

/** Whoever works on a confidential one must see it: its owner, whoever was let in. */
export async function letInToIncident(_: Tx, { record, before }: AnyFacts): Promise<Partial<Stored>> {
  const { audience, createdBy } = before as unknown as Stored
  const confidants = (incident: Incident) => incident.confidants.map(({ person }) => person)
  return {
    audience: audienceWith(audience, {
      before: confidants(before),
      now: [...confidants(record), record.owner, createdBy],
    }),
  }
}
