import { toPerson } from '#domain/notices/notice.ts'
import type { ComputedProof } from '#domain/records/improvement/computedProof.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { type Due, dueSustainChecks } from '#store/proof/due.ts'
import { freezesOf } from '#store/proof/freezes.ts'
import { readRecord } from '#store/records/read.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import type { At, Caller } from '../caller.ts'
import { queueNotices } from '../notices/queue.ts'
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
  const { timeZone } = await app.store.inside({ organization }, readSettings)
  const today = dayOf(app.now(), timeZone)
  let looked = 0
  for (const months of distances) {
    const due = await app.store.inside({ organization }, (tx) => dueSustainChecks(tx, { today, months, timeZone }))
    for (const each of due) {
      await app.store.inside({ organization }, (tx) => checkOne(tx, { app, caller }, { each, months }))
      looked++
    }
  }
  return looked
}

async function checkOne(tx: Tx, at: At, { each, months }: { each: Due; months: Months }): Promise<void> {
  const record = (await readRecord(tx, improvement, { ref: each.id, eyes: each.eyes, lock: true })) as
    | Proved
    | undefined
  const { timeZone } = await readSettings(tx)
  const today = dayOf(at.app.now(), timeZone)
  const isStillDue = (await dueSustainChecks(tx, { today, months, timeZone })).some(({ id }) => id === each.id)
  if (!record || !isStillDue) return
  const freeze = frozenOf(await freezesOf(tx, record.id), record)
  const computed = await computeProof(tx, { record, frozen: freeze.proof, today, timeZone, isBeyondPlan: true })
  await keepVerdict(tx, at, { record, freeze, kind: `sustain${months}`, computed })
  if (isFading(computed)) await tellFading(tx, at, record)
}

/** It no longer stands out from before, or drifts back. */
export function isFading({ result }: ComputedProof): boolean {
  if (result.verdict === 'not_enough_data') return false
  return result.verdict !== 'improved' || result.sustained === 'fading'
}

async function tellFading(tx: Tx, at: At, record: Proved): Promise<void> {
  await queueNotices(tx, at, {
    record: record.id,
    notices: [
      { to: { role: 'improvementCoordinator' }, code: 'improvement_fading' },
      ...toPerson(record.owner, 'improvement_fading'),
    ],
  })
}
