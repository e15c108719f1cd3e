import { r16Unanswered } from '#domain/certification/rules/stage1.ts'
import type { CheckedLine } from '#domain/certification/stages/selfCheck.ts'
import { type SitePlan, sitePlan } from '#domain/certification/stages/sitePlan.ts'
import { type FindingStanding, stage2Findings, standings } from '#domain/certification/stages/standings.ts'
import { certification } from '#domain/records/certification/certification.ts'
import type { Certification } from '#domain/records/certification/fields.ts'
import type { StageAudit, StageFinding } from '#domain/records/certification/stageAnswers.ts'
import { type Day, dayOf, daysBetween } from '#domain/time/days.ts'
import { answerStages } from '#store/certification/stages.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { load } from '../records/load.ts'
import { selfCheckWithin } from './selfCheck.ts'

/** How the two stages of a certification stand. */
export interface Stages {
  readonly today: Day
  readonly selfCheck: readonly CheckedLine[]
  readonly concerns: { readonly open: number; readonly all: number }
  readonly stage1: StageAudit | null
  readonly stage2: StageAudit | null
  /** How the plan of stage 2 covers the sites applied for; null without an audit. */
  readonly plan: (SitePlan & { readonly systems: number }) | null
  /** Days between the end of stage 1 and the beginning of stage 2. */
  readonly gapDays: number | null
  /** Nonconformities of stage 2 with their clocks. */
  readonly nonconformities: readonly FindingStanding[]
  /** What else both stages found: concerns, observations, opportunities, good practice, with what became of them. */
  readonly others: readonly StageFinding[]
}

/** Self-check, plan, concerns and clocks of one certification, from one moment. */
export function stagesOf(app: App, caller: Caller, ref: string): Promise<Stages> {
  return app.store.reading(caller, async (tx) => {
    const record = await load(tx, caller, { type: certification, ref })
    const one = record as unknown as Certification
    const { timeZone } = await readSettings(tx)
    const today = dayOf(app.now(), timeZone)
    const { stage1, stage2, earlierFindings, systems } = await answerStages(tx, { record, today })
    const found = stage2Findings({ stage2, earlierFindings })
    const nonconformities = standings(found, { lastDayOfStage2: one.lastDayOfStage2, today })
    const counted = new Set(nonconformities.map(({ finding }) => finding.id))
    return {
      today,
      selfCheck: await selfCheckWithin(tx, { app, caller }, one),
      concerns: { open: r16Unanswered(one.concerns).length, all: one.concerns.length },
      stage1,
      stage2,
      plan: stage2 && { ...sitePlan(one.auditedSites, stage2.visits), systems },
      gapDays: one.stage1EndedOn && stage2?.startsOn ? daysBetween(one.stage1EndedOn, stage2.startsOn) : null,
      nonconformities,
      others: [...(stage1?.findings ?? []), ...found].filter(({ id }) => !counted.has(id)),
    }
  })
}
