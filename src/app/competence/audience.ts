import type { Tx } from '#store/open.ts'
import { managerOf } from '#store/people/holders.ts'
import type { At } from '../caller.ts'

/** Who looks after competence, and who looks at it. The house keeps the days. */
const roles = ['aimsManager', 'documentOwner', 'processOwner', 'topManagement', 'internalAuditor'] as const

/** How somebody learns is for their own eyes, their manager's, and those who look after competence. */
export async function audienceOfTraining(
  tx: Tx,
  _: At,
  { person }: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  const manager = typeof person === 'string' ? await managerOf(tx, person) : null
  const people = [person, manager].flatMap((each) => (typeof each === 'string' ? [`person:${each}`] : []))
  return [...new Set([...people, ...roles.map((role) => `role:${role}`), 'house'])]
}
