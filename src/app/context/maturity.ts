import { HIGHEST_MATURITY } from '#domain/context/maturity.ts'
import type { Role } from '#domain/people/roles.ts'
import { insertMaturity, type MaturityRating, maturityRatings, readMaturity } from '#store/context/maturity.ts'
import { endWaits, type MaturityWait, maturityWaits } from '#store/context/waits.ts'
import type { Tx } from '#store/open.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { actingPerson, assertRole, found } from '../asking.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import { queueNotices } from '../notices/queue.ts'
import { saidIn } from '../registerHealth/asked.ts'
import { draft } from '../trailed.ts'
import { knownRequirement, levelFrom } from './maturityAsked.ts'

/** Who says how mature a clause is. */
const mayRate: readonly Role[] = ['aimsManager', 'topManagement', 'internalAuditor']

export interface MaturityAnswer {
  /** By requirement and time: the last of a requirement is how it stands. */
  readonly ratings: readonly MaturityRating[]
  readonly waits: readonly MaturityWait[]
}

/** How mature each clause was held to be over time, and what waits for it. Every member may read it. */
export function maturityOf(app: App, caller: Caller): Promise<MaturityAnswer> {
  return app.store.reading(caller, async (tx) => ({
    ratings: await maturityRatings(tx),
    waits: await maturityWaits(tx, eyesOf(caller)),
  }))
}

export interface MaturityRequest {
  readonly requirement: string
  readonly level: number
  readonly because: string
}

/** Rates a clause, in a transaction at work; what waited for it comes back in the same one (C-059). */
export async function rateMaturityWithin(
  tx: Tx,
  at: At,
  { asked, id }: { asked: MaturityRequest; id: string },
): Promise<MaturityRating> {
  assertRole(at.caller, ...mayRate)
  const by = actingPerson(at.caller)
  const because = saidIn(asked.because, 'because', 'maturity_because_missing')
  const requirement = knownRequirement(asked.requirement)
  const level = levelFrom(asked.level, 0, HIGHEST_MATURITY)
  const now = at.app.now()
  await insertMaturity(tx, { id, requirement, level, because, at: now, by })
  const back = await endWaits(tx, { requirement, level, at: now })
  for (const record of back)
    await queueNotices(tx, at, {
      record,
      notices: [{ to: { role: 'improvementCoordinator' }, code: 'maturity_reached' }],
    })
  await appendTrail(tx, at.caller.organization, [
    draft(at, {
      at: now,
      verb: 'maturity.rate',
      subject: { type: 'clauseMaturity', id },
      changes: Object.entries({ requirement, level, because }).map(([path, after]) => ({ path, before: null, after })),
    }),
    ...back.map((record) =>
      draft(at, {
        at: now,
        verb: 'maturity.reached',
        subject: { type: 'improvement', id: record },
        changes: [{ path: 'waitsFor', before: requirement, after: null }],
      }),
    ),
  ])
  return maturityWithin(tx, id)
}

export async function maturityWithin(tx: Tx, id: string): Promise<MaturityRating> {
  return found(await readMaturity(tx, id))
}
