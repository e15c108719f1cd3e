import { type Covered, coverageOf, coveredPercent } from '#domain/audits/coverage.ts'
import { auditProgramme } from '#domain/records/auditProgramme/auditProgramme.ts'
import type { AuditProgramme } from '#domain/records/auditProgramme/fields.ts'
import type { ProgrammeAudit } from '#domain/records/auditProgramme/programmeAnswers.ts'
import { dayOf } from '#domain/time/days.ts'
import { answerProgramme } from '#store/audits/programme.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { load } from '../records/load.ts'

export interface ProgrammeCoverage {
  readonly items: readonly Covered[]
  /** Audited as often as they are to be; rounded down. */
  readonly coveredPercent: number
  readonly audits: readonly ProgrammeAudit[]
}

/** What of the catalogue a programme plans and has audited (C-290), with its audits in the order of their days. */
export function programmeCoverage(app: App, caller: Caller, ref: string): Promise<ProgrammeCoverage> {
  return app.store.inside(caller, async (tx) => {
    const record = await load(tx, caller, { type: auditProgramme, ref })
    const { standards, timeZone } = await readSettings(tx)
    const { audits } = await answerProgramme(tx, { id: record.id, today: dayOf(app.now(), timeZone) })
    const { priorities, exclusions, covers } = record as unknown as AuditProgramme
    const items = coverageOf({ priorities, exclusions, covers, audits, standards })
    return { items, coveredPercent: coveredPercent(items), audits }
  })
}
