import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Improvement } from '#domain/records/improvement/fields.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { freezesOf } from '#store/proof/freezes.ts'
import { verdictsOf } from '#store/proof/verdicts.ts'
import type { Stored } from '#store/records/stored.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { assertMayWrite, assertRole } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { load } from '../records/load.ts'
import { computeProof } from './computeProof.ts'
import { computeFinal } from './dueVerdicts.ts'
import { frozenOf } from './frozenOf.ts'
import { keepVerdict, type Proved } from './keepVerdict.ts'

/**
 * Computes the verdict when somebody asks: at its date for good, without waiting for the job; before it as the one early look, which
 * is labelled as such (measurement.md 2d, step 12).
 * @throws Refused notAllowed, or notNow with why there is nothing to see
 */
export function lookNow(app: App, caller: Caller, ref: string): Promise<void> {
  return app.store.inside(caller, (tx) => lookWithin(tx, { app, caller }, ref))
}

async function lookWithin(tx: Tx, at: At, ref: string): Promise<void> {
  const record = (await load(tx, at.caller, { type: improvement, ref, lock: true })) as Proved
  assertMayLook(at.caller, record)
  if (record.state !== 'implemented' || record.frozenProof === null) throw notNow(refuse('not_measuring'))
  const { timeZone } = await readSettings(tx)
  const today = dayOf(at.app.now(), timeZone)
  const taken = (await verdictsOf(tx, record.id)).filter(({ iteration }) => iteration === (record.iteration ?? 1))
  if (taken.some(({ kind }) => kind === 'final')) return
  if (record.evaluationDate !== null && record.evaluationDate <= today) {
    await computeFinal(tx, at, { record })
    return
  }
  if (taken.some(({ kind }) => kind === 'provisional'))
    throw notNow(refuse('early_look_taken', { values: { day: record.evaluationDate ?? '' } }))
  await lookEarly(tx, at, { record, today, timeZone })
}

async function lookEarly(
  tx: Tx,
  at: At,
  { record, today, timeZone }: { record: Proved; today: string; timeZone: string },
): Promise<void> {
  const freeze = frozenOf(await freezesOf(tx, record.id), record)
  const computed = await computeProof(tx, { record, frozen: freeze.proof, today, timeZone })
  const { result } = computed
  if (result.verdict === 'not_enough_data')
    throw notNow(refuse('early_look_too_early', { values: { missing: result.needPost } }))
  await keepVerdict(tx, at, { record, freeze, kind: 'provisional', computed })
}

/** The owner, who judges, and who keeps the register. */
function assertMayLook(caller: Caller, { owner }: Stored & Improvement): void {
  assertMayWrite(caller.actor)
  if (caller.actor.kind === 'person' && caller.actor.id === owner) return
  assertRole(caller, 'verifier', 'improvementCoordinator', 'aimsManager')
}

function notNow(refusal: ReturnType<typeof refuse>): Refused {
  return new Refused('notNow', [refusal])
}
