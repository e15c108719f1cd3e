import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { impactAssessment } from '#domain/records/impactAssessment/impactAssessment.ts'
import { risk } from '#domain/records/risk/risk.ts'
import { riskAssessment } from '#domain/records/riskAssessment/riskAssessment.ts'
import { addDays, dayOf } from '#domain/time/days.ts'
import { filled } from '#domain/words/language.ts'
import { triggerWords } from '#domain/words/riskTaskWords.ts'
import type { Tx } from '#store/open.ts'
import { type ImpactToReview, impactsToReview } from '#store/risks/impactsToReview.ts'
import { risksDue } from '#store/risks/judgedRisks.ts'
import { systemsToReassess } from '#store/risks/systemsToReassess.ts'
import { readSettings } from '#store/settings.ts'
import { lockLook } from '#store/signals/look.ts'
import type { App } from '../app.ts'
import type { At } from '../caller.ts'
import { moveWithin } from '../records/move.ts'
import { giveReassessTask } from './reassessTask.ts'

/** Early enough to be done before it runs out. */
const DAYS_BEFORE = 14

/**
 * Asks whoever answers for it to look again where something calls for it: an incident, an alarm of the monitoring, a change, the next
 * stage, or a day that came (brief §3.5, §3.6). Once for each thing, however often it runs; answers how many were asked.
 */
export function askForReassessments(app: App, organization: string): Promise<number> {
  return app.store.inside({ organization }, async (tx) => {
    // Two servers looking at once would each ask.
    await lockLook(tx)
    const { language, timeZone } = await readSettings(tx)
    const at: At = { app, caller: { organization, actor: { kind: 'system' }, channel: 'job', language } }
    const today = dayOf(app.now(), timeZone)
    const counts = [
      await askForSystems(tx, at, addDays(today, DAYS_BEFORE)),
      await askForRisks(tx, at, today),
      await askForImpacts(tx, at, today),
    ]
    return counts.reduce((sum, count) => sum + count, 0)
  })
}

async function askForSystems(tx: Tx, at: At, soon: string): Promise<number> {
  const due = (await systemsToReassess(tx, soon)).flatMap((each) =>
    each.owner ? [{ ...each, owner: each.owner }] : [],
  )
  for (const { assessment, system, ...asked } of due)
    await giveReassessTask(
      tx,
      at,
      assessment === null
        ? { ...asked, type: aiSystem, id: system, words: 'firstTime' }
        : { ...asked, type: riskAssessment, id: assessment, words: 'system' },
    )
  return due.length
}

async function askForRisks(tx: Tx, at: At, today: string): Promise<number> {
  const due = (await risksDue(tx, today)).flatMap((each) => (each.owner ? [{ ...each, owner: each.owner }] : []))
  for (const { id, subject, owner } of due)
    await giveReassessTask(tx, at, {
      type: risk,
      id,
      subject,
      owner,
      words: 'risk',
      trigger: 'interval',
      because: today,
    })
  return due.length
}

async function askForImpacts(tx: Tx, at: At, today: string): Promise<number> {
  const due = await impactsToReview(tx, today)
  for (const each of due) await reviewImpact(tx, at, each)
  return due.length
}

/** It no longer counts as current, and somebody has it to do. */
async function reviewImpact(tx: Tx, at: At, { id, version, subject, owner, trigger, because }: ImpactToReview) {
  const reason = filled(triggerWords[trigger][at.caller.language], { because })
  await moveWithin(tx, at, {
    type: impactAssessment,
    ref: id,
    version,
    steps: [{ move: 'askForReview', input: { trigger }, reason }],
  })
  if (owner)
    await giveReassessTask(tx, at, { type: impactAssessment, id, subject, owner, words: 'impact', trigger, because })
}
