import { sustainedCheck } from '#domain/measurement/sustainedCheck.ts'
import { toPerson } from '#domain/notices/notice.ts'
import type { ComputedProof } from '#domain/records/improvement/computedProof.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { dayOf } from '#domain/time/days.ts'
import { fadingSentence } from '#domain/words/planSentences.ts'
import type { Tx } from '#store/open.ts'
import { metricsNamed } from '#store/points/metrics.ts'
import { type Due, dueSustainChecks } from '#store/proof/due.ts'
import { freezesOf } from '#store/proof/freezes.ts'
import { holdRecords, readRecord } from '#store/records/read.ts'
import { readSettings } from '#store/settings.ts'
import { lockLook } from '#store/signals/look.ts'
import type { App } from '../app.ts'
import type { At, Caller } from '../caller.ts'
import { inTurn } from '../jobs/inTurn.ts'
import { queueNotices } from '../notices/queue.ts'
import { raiseAttention } from '../signals/raiseAttention.ts'
import { computeProof } from './computeProof.ts'
import { frozenOf } from './frozenOf.ts'
import { keepVerdict, type Proved } from './keepVerdict.ts'

const distances = [3, 6, 12] as const
type Months = (typeof distances)[number]

/**
 * Looks again at what was judged improved, three, six and twelve months later (measurement.md 2d, step 9). What fades reopens attention.
 * @returns how many were looked at
 */
export async function checkSustained(app: App, organization: string): Promise<number> {
  const caller: Caller = { organization, actor: { kind: 'system' }, channel: 'job', language: 'en' }
  const due = await app.store.inside({ organization }, (tx) => dueAtEach(tx, app.now()))
  let looked = 0
  await inTurn(due, 'Looking again', async ({ months, each }) => {
    await app.store.inside({ organization }, (tx) => checkOne(tx, { app, caller }, { each, months }))
    looked++
  })
  return looked
}

async function dueAtEach(tx: Tx, now: string): Promise<{ months: Months; each: Due }[]> {
  const { timeZone } = await readSettings(tx)
  const today = dayOf(now, timeZone)
  const due = await Promise.all(
    distances.map(async (months) =>
      (await dueSustainChecks(tx, { today, months, timeZone })).map((each) => ({ months, each })),
    ),
  )
  return due.flat()
}

async function checkOne(tx: Tx, at: At, { each, months }: { each: Due; months: Months }): Promise<void> {
  const record = (await readRecord(tx, improvement, { ref: each.id, eyes: each.eyes, lock: true })) as
    | Proved
    | undefined
  const { timeZone } = await readSettings(tx)
  const today = dayOf(at.app.now(), timeZone)
  const isStillDue = (await dueSustainChecks(tx, { today, months, timeZone })).some(({ id }) => id === each.id)
  if (!record || !isStillDue) return
  // Before anything is written into the trail: whoever raises signals, or changes the metric, takes them in this order.
  await lockLook(tx)
  const freeze = frozenOf(await freezesOf(tx, record.id), record)
  await holdRecords(tx, [freeze.proof.metric.id])
  const planned = await computeProof(tx, { record, frozen: freeze.proof, today, timeZone })
  const computed = { ...planned, result: { ...planned.result, ...sustainedCheck(planned.frozen, planned.post) } }
  await keepVerdict(tx, at, { record, freeze, kind: `sustain${months}`, computed })
  if (isFading(computed)) await reopenAttention(tx, at, { record, computed, months })
}

/** It no longer stands out from before, or drifts back. */
function isFading({ result }: ComputedProof): boolean {
  if (result.verdict === 'not_enough_data') return false
  return result.verdict !== 'improved' || result.sustained === 'fading'
}

/** People hear of it, and a candidate follows from it (F14); where few may see the record or its metric, they alone hear of it. */
async function reopenAttention(
  tx: Tx,
  at: At,
  { record, computed, months }: { record: Proved; computed: ComputedProof; months: Months },
): Promise<void> {
  await queueNotices(tx, at, {
    record: record.id,
    notices: [
      { to: { role: 'improvementCoordinator' }, code: 'improvement_fading' },
      ...toPerson(record.owner, 'improvement_fading'),
    ],
  })
  const { metric } = computed.frozen
  const isForEveryone = record.audience === null && (await metricsNamed(tx, [metric.id], [])).has(metric.id)
  if (!isForEveryone) return
  const { language } = await readSettings(tx)
  const sentence = fadingSentence({ name: named(record), metric: metric.name, months }, language)
  await raiseAttention(tx, at, { improvement: record.id, metric: metric.id, sentence })
}

function named({ number, title }: Proved): string {
  return [number, title].filter(Boolean).join(' ')
}
