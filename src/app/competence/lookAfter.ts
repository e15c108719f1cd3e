import { training } from '#domain/records/training/training.ts'
import { dayOf } from '#domain/time/days.ts'
import { competenceWords } from '#domain/words/competenceWords.ts'
import { ofLeavers, ranOut } from '#store/competence/trainings.ts'
import type { Tx } from '#store/open.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import type { At } from '../caller.ts'
import { moveWithin, type Step } from '../records/move.ts'
import { AT_ONCE, assignWithin, readyToAssign } from './assign.ts'

/**
 * What time and people coming and going do to training: what ran out expires, what leavers had is called off, what somebody needs
 * is assigned. Answers how much was done.
 */
export async function lookAfterTraining(app: App, organization: string): Promise<number> {
  const expired = await untilDone(app, organization, async (tx, at) => {
    const { timeZone } = await readSettings(tx)
    return moveAll(tx, at, await ranOut(tx, dayOf(app.now(), timeZone), AT_ONCE), { move: 'expire', input: {} })
  })
  const cancelled = await untilDone(app, organization, async (tx, at) => {
    const reason = competenceWords.left[at.caller.language]
    return moveAll(tx, at, await ofLeavers(tx, AT_ONCE), { move: 'cancel', input: {}, reason })
  })
  const assigned = await untilDone(app, organization, async (tx, at) =>
    (await readyToAssign(tx, at)) ? assignWithin(tx, at) : 0,
  )
  return expired + cancelled + assigned
}

/** In transactions of a few hundred each. */
async function untilDone(app: App, organization: string, work: (tx: Tx, at: At) => Promise<number>): Promise<number> {
  for (let done = 0; ; ) {
    const count = await app.store.inside({ organization }, async (tx) => {
      const { language } = await readSettings(tx)
      return work(tx, { app, caller: { organization, actor: { kind: 'system' }, channel: 'job', language } })
    })
    done += count
    if (count < AT_ONCE) return done
  }
}

async function moveAll(
  tx: Tx,
  at: At,
  trainings: readonly { readonly id: string; readonly version: number }[],
  step: Step,
): Promise<number> {
  for (const { id, version } of trainings) await moveWithin(tx, at, { type: training, ref: id, version, steps: [step] })
  return trainings.length
}
