import { HIGHEST_MATURITY } from '#domain/context/maturity.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Role } from '#domain/people/roles.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { maturityNow } from '#store/context/maturity.ts'
import { type MaturityWait, maturityWaits, putWait } from '#store/context/waits.ts'
import type { Tx } from '#store/open.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { actingPerson, assertRole, found } from '../asking.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import { load } from '../records/load.ts'
import { saidIn } from '../registerHealth/asked.ts'
import { draft } from '../trailed.ts'
import { knownRequirement, levelFrom } from './maturityAsked.ts'

const mayPark: readonly Role[] = ['improvementCoordinator', 'aimsManager']

export interface WaitRequest {
  /** An improvement, by id or number. */
  readonly improvement: string
  readonly requirement: string
  /** 1 to 5: it comes back when the clause is at least so mature. */
  readonly level: number
  readonly because: string
}

/** Parks an improvement until a clause is mature enough (C-059). @throws Refused notFound, notAllowed, invalid, notNow */
export function park(app: App, caller: Caller, asked: WaitRequest): Promise<MaturityWait> {
  return app.store.inside(caller, (tx) => parkWithin(tx, { app, caller }, asked))
}

async function parkWithin(tx: Tx, at: At, asked: WaitRequest): Promise<MaturityWait> {
  const { app, caller } = at
  assertRole(caller, ...mayPark)
  const by = actingPerson(caller)
  const because = saidIn(asked.because, 'because', 'maturity_because_missing')
  const requirement = knownRequirement(asked.requirement)
  const level = levelFrom(asked.level, 1, HIGHEST_MATURITY)
  const { id, status } = await load(tx, caller, { type: improvement, ref: asked.improvement, lock: true })
  if (['completed', 'cancelled'].includes(status))
    throw new Refused('notNow', [refuse('wait_at_rest', { field: 'improvement' })])
  if (((await maturityNow(tx, requirement)) ?? 0) >= level)
    throw new Refused('notNow', [refuse('wait_not_needed', { field: 'level' })])
  await putWait(tx, { record: id, requirement, level, because, at: app.now(), by })
  await appendTrail(tx, caller.organization, [
    draft(at, {
      verb: 'maturity.wait',
      subject: { type: 'improvement', id },
      reason: because,
      changes: [{ path: 'waitsFor', before: null, after: `${requirement} ≥ ${level}` }],
    }),
  ])
  return waitWithin(tx, at, id)
}

async function waitWithin(tx: Tx, { caller }: At, record: string): Promise<MaturityWait> {
  return found((await maturityWaits(tx, eyesOf(caller), record))[0])
}
