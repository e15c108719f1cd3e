import type { ComputedProof } from '#domain/records/improvement/computedProof.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { type Day, dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { type Due, dueVerdicts } from '#store/proof/due.ts'
import { freezesOf } from '#store/proof/freezes.ts'
import { verdictsOf } from '#store/proof/verdicts.ts'
import { readRecord } from '#store/records/read.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import type { At, Caller } from '../caller.ts'
import { inTurn } from '../jobs/inTurn.ts'
import { computeProof } from './computeProof.ts'
import { frozenOf } from './frozenOf.ts'
import { keepVerdict, type Proved } from './keepVerdict.ts'
import { computeRestated } from './restated.ts'

/**
 * Computes the verdict of every improvement whose evaluation date has come, once (measurement.md 2d, step 12). Where readings are
 * missing the record stays where it is, and it is tried again with every run.
 * @returns how many verdicts were computed
 */
export async function computeDueVerdicts(app: App, organization: string): Promise<number> {
  const caller: Caller = { organization, actor: { kind: 'system' }, channel: 'job', language: 'en' }
  const { today, due } = await app.store.inside({ organization }, async (tx) => {
    const today = dayOf(app.now(), (await readSettings(tx)).timeZone)
    return { today, due: await dueVerdicts(tx, today) }
  })
  let computed = 0
  await inTurn(due, 'Computing verdicts', async (each) => {
    const isMade = await app.store.inside({ organization }, (tx) => computeDue(tx, { app, caller }, { each, today }))
    if (isMade) computed++
  })
  return computed
}

async function computeDue(tx: Tx, at: At, { each, today }: { each: Due; today: Day }): Promise<boolean> {
  const record = await readRecord(tx, improvement, { ref: each.id, eyes: each.eyes, lock: true })
  const isStillDue = (await dueVerdicts(tx, today)).some(({ id }) => id === each.id)
  return record !== undefined && isStillDue && computeFinal(tx, at, { record: record as Proved, waitsOutTheDay: true })
}

/**
 * The verdict at its date, under the record's lock: decided, or waiting for readings, said again only when it waits for others.
 * @param waitsOutTheDay planned readings may still come in on the day itself; the clock gives them that day
 * @returns whether it is decided
 */
export async function computeFinal(
  tx: Tx,
  at: At,
  { record, waitsOutTheDay = false }: { readonly record: Proved; readonly waitsOutTheDay?: boolean },
): Promise<boolean> {
  const { timeZone } = await readSettings(tx)
  const today = dayOf(at.app.now(), timeZone)
  const freeze = frozenOf(await freezesOf(tx, record.id), record)
  const looked = { record, frozen: freeze.proof, today, timeZone }
  const computed = await computeProof(tx, looked)
  const isShort = computed.result.nPost < computed.frozen.plannedPostPoints
  if (waitsOutTheDay && isShort && today === record.evaluationDate) return false
  if (computed.result.verdict === 'not_enough_data') {
    const earlier = (await verdictsOf(tx, record.id)).findLast(
      ({ kind, iteration }) => kind === 'waiting' && iteration === freeze.iteration,
    )
    if (!earlier || !waitsForTheSame(earlier.computed, computed))
      await keepVerdict(tx, at, { record, freeze, kind: 'waiting', computed })
    return false
  }
  await keepVerdict(tx, at, { record, freeze, kind: 'final', computed })
  const restated = await computeRestated(tx, looked)
  if (restated) await keepVerdict(tx, at, { record, freeze, kind: 'restated', computed: restated.computed })
  return true
}

function waitsForTheSame(one: ComputedProof, other: ComputedProof): boolean {
  return one.result.nBaseline === other.result.nBaseline && one.result.nPost === other.result.nPost
}
